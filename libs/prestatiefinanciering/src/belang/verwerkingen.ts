// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

export const BELANGEN_VERWERKING: Verwerking = {
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
