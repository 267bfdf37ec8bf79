// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

/** What this lib keeps of people: who changed something. */
export const STAMGEGEVENS_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'stamgegevens',
    doel: 'Weten wie een organisatie of regio wijzigde',
    grondslag: 'publieke-taak',
    betrokkenen: 'beheerders',
    velden: {
      pseudoniem: {
        'stamgegevens.organisatie': 'gewijzigd_door',
        'stamgegevens.regio': 'gewijzigd_door',
      },
    },
    ontvangers: 'de beheerder',
    bewaren: { blijvend: 'het staat bij het gegeven zelf, en is een pseudoniem' },
  },
];

/** The columns of this lib that tell of nobody. */
export const STAMGEGEVENS_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'stamgegevens.provincie': '*',
  'stamgegevens.corop_gebied': '*',
  'stamgegevens.gemeente': '*',
  'stamgegevens.woonplaats': '*',
  'stamgegevens.sbi_code': '*',
  'stamgegevens.thema': '*',
  'stamgegevens.organisatie': 'id code naam soort kvk_nummer email versie gewijzigd_op',
  'stamgegevens.regio': 'code naam organisatie_id versie gewijzigd_op',
  'stamgegevens.regio_gemeente': 'gemeentecode regiocode',
};
