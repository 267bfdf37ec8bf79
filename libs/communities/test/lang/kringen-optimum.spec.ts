// SPDX-License-Identifier: EUPL-1.2
import type { Deelnemer, Kringregels } from '../../src/kring/deelnemer.js';
import { formKringen } from '../../src/kring/kringen.rules.js';
import { Kringstand } from '../../src/kring/kringstand.rules.js';
import { KRINGREGELS, toKringveld } from '../../src/kring/kringveld.rules.js';
import { Toeval } from '../../src/kring/toeval.rules.js';
import { optimumOf } from '../kring-optimum.js';
import { LIJN, groep, opLijn } from '../kring.js';

describe('beside the best of all divisions', () => {
  const stelling = (
    deelnemers: readonly Deelnemer[],
    regels: Kringregels,
  ): { gevonden: number; optimum: number } => {
    const veld = toKringveld(deelnemers, opLijn, regels);
    const stand = new Kringstand(veld);
    const plek = new Map(veld.deelnemers.map(({ id }, i) => [id, i]));
    const { kringen } = formKringen({ deelnemers, afstand: opLijn, zaad: 1, regels });
    const gevonden = kringen.reduce(
      (som, { leden }) => som + stand.worthOf(leden.map((id) => plek.get(id)!)),
      0,
    );
    return { gevonden, optimum: optimumOf(veld) };
  };

  /** People of whom most fit together: with the lists above there is seldom more than one kring to make. */
  const ruim = (n: number, zaad: number): Deelnemer[] => {
    const toeval = new Toeval(zaad);
    return groep(n, (i) => ({
      sbi: [`${10 + 2 * toeval.below(25)}11`],
      gemeentecode: LIJN[(i * 5) % 6]!,
      werkgebied: 'plaatselijk',
      jaren: toeval.below(40),
      werkzamePersonen: toeval.below(30),
      talen: [toeval.next() < 0.8 ? 'nl' : 'en'],
      themas: ['energie', 'groei', 'personeel'].filter(() => toeval.next() < 0.4),
      wachtrondes: toeval.below(4),
    }));
  };

  it.each([
    ['eighteen people who make two kringen', 18, KRINGREGELS],
    ['sixteen people who make up to five', 16, { minst: 3, meest: 4, maxKm: 20 }],
  ])('finds it for %s, nearly always', (_wat, n, regels) => {
    const proeven = Array.from({ length: 6 }, (_, zaad) => stelling(ruim(n, zaad + 1), regels));
    const gaten = proeven.map(({ gevonden, optimum }) => optimum - gevonden);
    expect(Math.min(...gaten)).toBeGreaterThan(-1e-9);
    // What a place is worth is 12: nobody is left out who could have had one, and of the score hardly anything is lost.
    expect(Math.max(...gaten)).toBeLessThan(0.3);
    expect(gaten.filter((gat) => gat < 1e-9).length).toBeGreaterThanOrEqual(4);
    expect(proeven.filter(({ optimum }) => optimum > 12 * 2 * regels.minst).length).toBeGreaterThan(4);
  });

  it('finds it for twenty who all fit together', () => {
    const twintig = groep(20, (i) => ({
      sbi: [String(1100 + 1000 * (i % 8) + i)],
      gemeentecode: LIJN[i % 4]!,
      jaren: (i * 7) % 30,
      werkzamePersonen: (i * 5) % 23,
      werkgebied: 'plaatselijk',
      themas: i % 3 === 0 ? ['groei'] : ['personeel'],
    }));
    const { gevonden, optimum } = stelling(twintig, { ...KRINGREGELS, maxKm: 30 });
    expect(gevonden).toBeGreaterThanOrEqual(optimum - 0.1);
  });
});
