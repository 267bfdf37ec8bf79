// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

const SCHEMA = 'prestatiefinanciering';

export const PROGRAMMA_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'programmabesluiten',
    doel: 'Weten wie namens een financier een programma opstelde, en wie ermee akkoord ging',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van de financiers',
    velden: {
      pseudoniem: {
        [`${SCHEMA}.programma`]: 'aangemaakt_door gewijzigd_door',
        [`${SCHEMA}.programmafinancier`]: 'akkoord_door',
        [`${SCHEMA}.programmaverhoging`]: 'voorgesteld_door besloten_door',
        [`${SCHEMA}.verhogingakkoord`]: 'akkoord_door',
      },
    },
    ontvangers: 'de financiers van het programma',
    bewaren: {
      blijvend:
        'wie over publiek geld besloot, moet te verantwoorden zijn. De naam bij een subject kent alleen de aanmelddienst',
    },
  },
];

export const PROGRAMMA_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  [`${SCHEMA}.programma`]:
    'id code naam omschrijving regios themas rechtsgrond is_de_minimis sisa_code van tot status penvoerder_id versie aangemaakt_op gewijzigd_op',
  [`${SCHEMA}.programmafinancier`]: 'programma_id organisatie_id aandeel akkoord_op',
  [`${SCHEMA}.programmajaar`]: 'programma_id jaar budget_in_centen',
  [`${SCHEMA}.programmaverhoging`]:
    'id programma_id jaar bedrag_in_centen reden status voorgesteld_op besloten_op',
  [`${SCHEMA}.verhogingakkoord`]: 'verhoging_id organisatie_id akkoord_op',
};
