// SPDX-License-Identifier: EUPL-1.2
import { weeg, type Gevraagde } from './weging.rules.js';

const leden = (grootteklasse: string, thema: string, antwoorden: number, stil: number): Gevraagde[] =>
  Array.from({ length: antwoorden + stil }, (_, i) => ({
    ...{ grootteklasse, thema, heeftGeantwoord: i < antwoorden },
  }));
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

describe('the weight of an answer', () => {
  it('is the inverse of the part that answered, per size and theme', () => {
    // Micro: 8 of 10 answered, so each counts for 1.25. Small: 5 of 20, so each counts for 4. Both below 3 x 30 / 13 = 6.92.
    const wie = [...leden('micro', 'energie', 8, 2), ...leden('klein', 'energie', 5, 15)];
    const gewichten = weeg(wie);
    expect(gewichten.slice(0, 8)).toEqual(Array(8).fill(1.25));
    expect(gewichten.slice(8, 10)).toEqual([0, 0]);
    expect(gewichten.slice(10, 15)).toEqual(Array(5).fill(4));
    expect(som(gewichten)).toBe(30);
    // 8 x 1.25 x 10 + 5 x 4 x 40 = 900, over 30.
    const gewogen = wie.map(
      ({ grootteklasse }, i) => (grootteklasse === 'micro' ? 10 : 40) * (gewichten[i] ?? 0),
    );
    expect(som(gewogen) / som(gewichten)).toBe(30);
  });

  it('takes cells of fewer than ten, or without an answer, to the rest of their size', () => {
    // 9 about export and 11 silent ones about staff: 6 of 20 answered.
    const wie = [
      ...leden('micro', 'energie', 5, 5),
      ...leden('micro', 'export', 6, 3),
      ...leden('micro', 'personeel', 0, 11),
    ];
    const gewichten = weeg(wie);
    expect(gewichten.slice(0, 5)).toEqual(Array(5).fill(2));
    expect(gewichten[10]).toBeCloseTo(20 / 6, 12);
    expect(som(gewichten)).toBeCloseTo(30, 12);
  });

  it('takes a size of fewer than ten to the rest of all, and a rest that is too small takes everybody', () => {
    const klein = [...leden('klein', 'energie', 3, 1), ...leden('groot', 'export', 2, 6)];
    expect(weeg([...leden('micro', 'energie', 10, 0), ...klein]).slice(10, 13)).toEqual(
      Array(3).fill(12 / 5),
    );
    const alleen = weeg([...leden('micro', 'energie', 10, 0), ...leden('groot', 'export', 1, 3)]);
    expect(alleen[0]).toBeCloseTo(14 / 11, 12);
    expect(alleen[10]).toBeCloseTo(14 / 11, 12);
  });

  it('is never more than three times the mean', () => {
    // 99 of 100 answered, and 1 of 20: that one would count for 20; the mean is 120 / 100, so it is cut to 3.6.
    const gewichten = weeg([...leden('micro', 'energie', 99, 1), ...leden('klein', 'energie', 1, 19)]);
    expect(gewichten[100]).toBeCloseTo(3.6, 12);
    expect(gewichten[0]).toBeCloseTo(100 / 99, 12);
  });

  it('is nothing when nobody answered', () => {
    expect(weeg(leden('micro', 'energie', 0, 12))).toEqual(Array(12).fill(0));
    expect(weeg([])).toEqual([]);
  });
});
