// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

const SCHEMA = 'prestatiefinanciering';

export const GROOTBOEK_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'grootboek',
    doel: 'Weten wie een boeking van publiek geld deed, en wie een boekjaar sloot',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van de financiers',
    velden: {
      pseudoniem: {
        [`${SCHEMA}.boeking`]: 'geboekt_door',
        [`${SCHEMA}.jaarafsluiting`]: 'gesloten_door',
      },
    },
    ontvangers: 'de financiers van het programma',
    bewaren: {
      blijvend:
        'een boeking wordt nooit gewijzigd of verwijderd. De naam bij een subject kent alleen de aanmelddienst',
    },
  },
];

export const GROOTBOEK_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  [`${SCHEMA}.grootboekrekening`]: 'id soort programma_id jaar organisatie_id afspraak_id',
  [`${SCHEMA}.boeking`]: 'id soort bron_id programma_id datum keert_om aantal_regels geboekt_op',
  [`${SCHEMA}.boekingsregel`]: 'boeking_id regel rekening_id bedrag_in_centen',
  [`${SCHEMA}.saldo`]: 'rekening_id saldo_in_centen',
  [`${SCHEMA}.jaarafsluiting`]: 'id programma_id jaar ruimte gesloten_op',
};
