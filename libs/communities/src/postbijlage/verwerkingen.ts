// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

const VERSLEUTELD = { 'communities.bijlage': 'naam', 'communities.bijlage_inhoud': 'inhoud' };

/** Files that were added and then belonged to nothing. */
export const LOSSE_POSTBIJLAGE: Verwerking = {
  code: 'losse-postbijlage',
  doel: 'Een bestand bewaren tot de vraag of het antwoord is geplaatst waar het bij hoort',
  grondslag: 'publieke-taak',
  betrokkenen: 'leden van een community die een bestand toevoegden',
  velden: { versleuteld: VERSLEUTELD },
  ontvangers: 'alleen de onderneming die het bestand toevoegde',
  bewaren: {
    ...{ termijn: '1d', vanaf: 'het toevoegen' },
    ...{ daarna: 'verwijderen', door: 'bewaarronde' },
  },
};

export const BIJLAGEVERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'community-bijlagen',
    doel: 'Leden van een community bestanden laten delen bij een vraag of antwoord, na een virusonderzoek',
    grondslag: 'publieke-taak',
    betrokkenen: 'leden die een bestand toevoegden, en wie daarin voorkomt',
    velden: {
      versleuteld: VERSLEUTELD,
      statistiek: {
        'communities.bijlage':
          'community_id plek soort bytes status aangeboden_op gescand_op toegevoegd_op gesprek_id antwoord_id',
      },
      pseudoniem: {
        'communities.bijlage': 'id lidmaatschap_id betrokkene_id',
        'communities.bijlage_inhoud': 'bijlage_id',
      },
    },
    ontvangers: 'de leden van de community, wie haar beheert en de coördinator van de regio',
    bewaren: { blijvend: 'zolang de vraag of het antwoord er is waar het bij hoort; het gaat daarmee weg' },
  },
  LOSSE_POSTBIJLAGE,
];
