// SPDX-License-Identifier: EUPL-1.2
import { median, scoresOf, uitschieters, type Aanbiederstand } from './uitschieter.rules.js';

const stand = (aanbiederId: string, euros: number, betwist = 0, toewijzingen = 10): Aanbiederstand => ({
  ...{ aanbiederId, toewijzingen, betwist },
  bedragInCenten: euros * 100 * toewijzingen,
});
const gewoon = [stand('a', 300), stand('b', 310), stand('c', 290), stand('d', 305)];

describe('who deviates', () => {
  it('has a middle', () => {
    expect(median([])).toBe(0);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('is counted in deviations from the middle, worked out by hand', () => {
    // Middle 3; distances 2 1 0 1 7, of which the middle is 1: (10 - 3) / 1.4826.
    expect(scoresOf([1, 2, 3, 4, 10])[4]).toBeCloseTo(4.7214, 3);
    // Middle 0 and so is that of the distances; their mean is 2: 10 / (1.2533 x 2).
    expect(scoresOf([0, 0, 0, 0, 10])[4]).toBeCloseTo(3.9895, 3);
    expect(scoresOf([1, 1, 1])).toEqual([0, 0, 0]);
  });

  it('gets much more for each toewijzing than the others', () => {
    expect([...uitschieters([...gewoon, stand('duur', 400)])]).toEqual(['duur']);
    expect([...uitschieters([...gewoon, stand('goedkoop', 100)])]).toEqual([]);
  });

  it('is disputed much more often', () =>
    expect([...uitschieters([...gewoon, stand('betwist', 300, 6)])]).toEqual(['betwist']));

  it('is nobody of a few, nor on a few toewijzingen', () => {
    expect(uitschieters([...gewoon.slice(1), stand('duur', 900)]).size).toBe(0);
    expect(uitschieters([...gewoon, stand('duur', 900, 0, 4)]).size).toBe(0);
  });
});
