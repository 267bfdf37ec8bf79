// SPDX-License-Identifier: EUPL-1.2
// npm run check:ervaringsdeskundigen: the match with who solved it before, on the invented set of libs/communities, beside two
// peers. Weights are chosen on the half `ijk`; the half `apart` is only measured.
import {
  byChance,
  byThemes,
  meanQuality,
  ours,
  qualityOf,
  vragen,
  type Kwaliteit,
} from '../libs/communities/test/ervaringsproef.js';
import { toRegel, type Uitslag } from './hulp/uitslag.js';

const round = (waarde: number): number => Math.round(waarde * 1000) / 1000;

function measure(helft: 'ijk' | 'apart'): Uitslag {
  const rij = vragen.filter((een) => een.helft === helft);
  const wegen: [string, Kwaliteit][] = [
    ['eigen', qualityOf(rij, ours)],
    ['alleen thema', meanQuality(rij, byThemes)],
    ['toeval', meanQuality(rij, byChance)],
  ];
  const [eigen, thema, toeval] = wegen.map(([, kwaliteit]) => kwaliteit.ndcg5) as [number, number, number];
  return {
    naam: `Ervaringsdeskundigen, helft ${helft}`,
    n: rij.length,
    fouten: { nietBeterDanThema: eigen > thema ? 0 : 1, nietBeterDanToeval: eigen > toeval ? 0 : 1 },
    feiten: Object.fromEntries(
      wegen.flatMap(([naam, { p1, ndcg5 }]) => [
        [`P@1 ${naam}`, round(p1)],
        [`nDCG@5 ${naam}`, round(ndcg5)],
      ]),
    ),
  };
}

const uitslagen = (['ijk', 'apart'] as const).map(measure);
for (const uitslag of uitslagen) process.stdout.write(`${toRegel(uitslag)}\n`);
process.exit(uitslagen.every(({ fouten }) => Object.values(fouten).every((aantal) => aantal === 0)) ? 0 : 1);
