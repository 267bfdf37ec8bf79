// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

const BLIJVEND =
  'van elk besluit over publiek geld moet te vertellen zijn wie het nam en waarom; de naam bij een subject kent alleen de aanmelddienst';

/** Words are about results and amounts; the screens ask to name nobody in them. */
const DECLARATIES_VERWERKING: Verwerking = {
  code: 'declaraties',
  doel: 'Prestaties betalen en kunnen laten zien dat drie verschillende mensen vroegen, beoordeelden en goedkeurden',
  grondslag: 'publieke-taak',
  betrokkenen: 'medewerkers van aanbieders, regio’s en financiers die iets met een declaratie deden',
  velden: {
    leesbaar: {
      'prestatiefinanciering.declaratie': 'oordeel terugdraaireden',
      'prestatiefinanciering.declaratieregel': 'toelichting',
      'prestatiefinanciering.bezwaar': 'gronden motivering',
    },
    pseudoniem: {
      'prestatiefinanciering.declaratie':
        'id aanbieder_id inhoud hash oordeel_hash goedgekeurde_hash ingediend_door beoordeeld_door goedgekeurd_door terugdraaien_gevraagd_door teruggedraaid_door gewijzigd_door',
      'prestatiefinanciering.declaratieregel': 'declaratie_id prestatie_id',
      'prestatiefinanciering.bezwaar': 'id declaratie_id ingediend_door besloten_door',
    },
    statistiek: {
      'prestatiefinanciering.declaratie':
        'ingediend_op beoordeeld_op goedgekeurd_op terugdraaien_gevraagd_op teruggedraaid_op gewijzigd_op',
      'prestatiefinanciering.bezwaar': 'ingediend_op besloten_op',
    },
  },
  ontvangers:
    'wie declareerde en de financiers van het programma; wie er beoordeelde en goedkeurde zien alleen de financiers',
  bewaren: { blijvend: BLIJVEND },
};

const BELANGEN_VERWERKING: Verwerking = {
  code: 'belangen',
  doel: 'Weten dat wie over geld beslist geen belang heeft bij wie het krijgt',
  grondslag: 'publieke-taak',
  betrokkenen: 'medewerkers van financiers die een belang meldden',
  velden: {
    leesbaar: { 'prestatiefinanciering.belang': 'omschrijving' },
    pseudoniem: {
      'prestatiefinanciering.belang': 'id subject aanbieder_id van tot gemeld_op beeindigd_op',
    },
  },
  ontvangers: 'wie het zelf meldde, en de beheerder',
  bewaren: {
    blijvend:
      'zolang een besluit over geld bestaat moet te vertellen zijn of wie het nam er een belang bij had; de naam bij een subject kent alleen de aanmelddienst',
  },
};

/** What is kept of who declares interests, and of who asks and decides. */
export const DECLARATIES_VERWERKINGEN: readonly Verwerking[] = [BELANGEN_VERWERKING, DECLARATIES_VERWERKING];

/** The columns that tell of nobody. */
export const DECLARATIES_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'prestatiefinanciering.declaratie':
    'nummer afspraak_id programma_id regio jaar van tot status bedrag_in_centen toegekend_in_centen rapportageminuten versie',
  'prestatiefinanciering.declaratieregel': 'prestatieversie bedrag_in_centen houdt_vast besluit reden',
  'prestatiefinanciering.bezwaar': 'besluit',
};
