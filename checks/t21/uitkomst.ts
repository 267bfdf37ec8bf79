// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src/uitkomst';
const FLOW = 'test/flow/uitkomst.spec.ts';
const INT = 'libs/aanbodmatching/test/uitkomst.int.spec.ts';

/** What help brought: who tells it, when, and who reads which words. */
export const UITKOMST_INGREPEN = [
  ...groep(`${BRON}/uitkomst.rules.ts`, `${BRON}/uitkomst.rules.spec.ts`, {
    'uitkomst: nog niets en toch iets': [`(codes.length <= 1 || !codes.includes('nog-niets'))`, 'true'],
    'uitkomst: twee keer vier weken later': ['if (alGemeld) return', 'if (false) return'],
    'uitkomst: vier weken later te vroeg': ['if (nu >= laterVanaf(stand)) return [];', 'return [];'],
    'uitkomst: een verslag wijzigt na het antwoord': [
      `if (status === 'geleverd') return [];\n  return [{ melding: 'De ondernemer heeft al`,
      `if (status) return [];\n  return [{ melding: 'De ondernemer heeft al`,
    ],
  }),
  ...groep(`${BRON}/antwoordsleutel.rules.ts`, `${BRON}/antwoordsleutel.rules.spec.ts`, {
    'antwoordsleutel: elke sleutel': ['timingSafeEqual(Buffer.from(gegeven), Buffer.from(verwacht))', 'true'],
    'antwoordsleutel: voor elke toewijzing': [':${toewijzingId}:${tot}', ':${tot}'],
    'antwoordsleutel: voor elk moment': ['`uitkomst:${moment}:', '`uitkomst:'],
    'antwoordsleutel: zolang men wil': [':${toewijzingId}:${tot}`', ':${toewijzingId}`'],
    'antwoordsleutel: ook te laat': ['nu.getTime() >= tot * 1000', 'false'],
  }),
  ...groep('libs/aanbodmatching/src/verloop/toewijzing-verloop.rules.ts', INT, {
    'uitkomst: de coördinator is de ondernemer': ["rol !== 'coordinator'", 'rol !== undefined', 'whose word'],
  }),
  ...groep(`${BRON}/uitkomstvraag.service.ts`, [INT, FLOW], {
    'uitkomstvraag: met een verlopen sleutel': ['if (vraag.verlopen)', 'if (false)'],
  }),
  ...groep(`${BRON}/uitkomst.lezer.ts`, FLOW, {
    'uitkomst: de aanbieder leest wat niet voor hem is': [
      ` AND NOT u.delen_met_aanbieder`,
      ' AND u.delen_met_aanbieder IS NULL',
    ],
  }),
  ...groep(`${BRON}/uitkomst.service.ts`, FLOW, {
    'uitkomst: elke versie van een verslag': [
      'if (oud?.versie !== versie) throw versieVerouderd(oud ?? toewijzing);',
      '',
    ],
    'uitkomst: nee en toch klaar': [`if (antwoord.geholpen !== 'nee') return;`, 'return;'],
    'uitkomst: vaker beantwoord': ['refuse(assessLevering(toewijzing));', ''],
  }),
  ...groep(`${BRON}/uitkomstvraag.controller.ts`, FLOW, {
    'uitkomstvraag: zo vaak als men wil': ['@Begrensd(ANTWOORDEN)', ''],
  }),
];
