// SPDX-License-Identifier: EUPL-1.2
import { Toeval, estimateItt, testPermutatie } from '#libs/impactverantwoording';
import { ALFA, Reeks, each, outside, procent, round, share, tooMany } from './hulp/effectreeks.js';
import { makeLoting } from './hulp/effectwereld.js';
import type { Uitslag } from './hulp/uitslag.js';

/** A lottery in strata of which not everybody uses his place. */
export function runLoting(n: number, seed: number): Uitslag {
  const [met, nul] = [new Reeks(), new Reeks()];
  const permutatie: boolean[] = [];
  each(n, (i) => {
    const toeval = new Toeval(`loting-${seed}-${i}`);
    met.add(estimateItt(makeLoting(toeval, 1)), 0.7);
    const zonder = makeLoting(toeval, 0);
    nul.add(estimateItt(zonder), 0);
    permutatie.push(testPermutatie(zonder, { zaad: String(i), trekkingen: 999 }).p < ALFA);
  });
  return {
    naam: 'Effect, loting',
    n,
    fouten: {
      dekkingBuitenGrenzen: outside(met.dekking),
      teVaakAlarm: tooMany(nul.alarm),
      teVaakAlarmPermutatie: tooMany(share(permutatie)),
      vertekend: met.zekerheid > 3 ? 1 : 0,
    },
    feiten: {
      'dekking %': procent(met.dekking),
      vertekening: round(met.vertekening, 4),
      'vals alarm %': procent(nul.alarm),
      'vals alarm permutatie %': procent(share(permutatie)),
    },
  };
}
