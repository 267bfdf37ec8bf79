// SPDX-License-Identifier: EUPL-1.2
import { BINNEN, BUITEN } from '../onthulling/gevoelig.rules.js';
import { hideSmallCells, type Cel } from './afscherming.rules.js';

/** A whole table of one step, with its margins. */
function table(rijen: number[][]): Cel[] {
  const som = (getallen: number[]): number => getallen.reduce((a, b) => a + b, 0);
  const kolommen = (rijen[0] ?? []).map((_, k) => som(rijen.map((rij) => rij[k] ?? 0)));
  const cel = (groep: string | null, periode: string | null, n: number): Cel => ({
    groep,
    periode,
    aantallen: [n],
  });
  return [
    cel(null, null, som(kolommen)),
    ...kolommen.map((n, k) => cel(null, String(k), n)),
    ...rijen.flatMap((rij, r) => [
      cel(`g${String(r)}`, null, som(rij)),
      ...rij.map((n, k) => cel(`g${String(r)}`, String(k), n)),
    ]),
  ];
}
const hidden = (cellen: Cel[]): string[] =>
  hideSmallCells(cellen, BUITEN).flatMap((tot, i) =>
    tot === 0 ? [`${cellen[i]?.groep ?? '*'} ${cellen[i]?.periode ?? '*'}`] : [],
  );
const steps = (...aantallen: number[]): number[] =>
  hideSmallCells([{ groep: null, periode: null, aantallen }], BUITEN);

describe('small cells', () => {
  it('are told when there are none', () => {
    expect(
      hidden(
        table([
          [10, 20],
          [30, 40],
        ]),
      ),
    ).toEqual([]);
  });

  it('take along what would give them away, by row and by column', () => {
    expect(
      hidden(
        table([
          [9, 20, 30],
          [40, 50, 60],
          [70, 80, 90],
        ]),
      ),
    ).toEqual(['g0 0', 'g0 1', 'g1 0', 'g1 1']);
  });

  it('hide until they add up to enough, and the margin when nothing is left', () => {
    expect(hidden(table([[3], [4], [50]])).sort()).toEqual(['g0 *', 'g0 0', 'g1 *', 'g1 0', 'g2 *', 'g2 0']);
    expect(hidden(table([[3], [4]])).sort()).toEqual(['* *', '* 0', 'g0 *', 'g0 0', 'g1 *', 'g1 0']);
  });

  it('are a step to which few came, or at which few stayed behind, and all after it', () => {
    expect(steps(100, 80, 9)).toEqual([2]);
    expect(steps(100, 95, 50)).toEqual([1]);
    expect(steps(100, 100, 50)).toEqual([3]);
    expect(steps(10, 0)).toEqual([1]);
    expect(steps(0, 0)).toEqual([2]);
  });

  it('are, for who works in the programme, what they are in a report for them', () => {
    const own = (n: number): number[] => hideSmallCells([{ groep: null, periode: null, aantallen: [n] }]);
    expect([BINNEN.drempel - 1, BINNEN.drempel].map(own)).toEqual([[0], [1]]);
  });
});
