// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { plusDagen } from '#libs/kernel';
import { teltOp, teltTotEnMet, vrijOp } from './venster.rules.js';

describe('the three years of aid', () => {
  // Worked by hand: granted on, last day that it counts, first day that it does not.
  it.each([
    ['2024-03-15', '2027-03-15', '2027-03-16'],
    ['2024-01-01', '2027-01-01', '2027-01-02'],
    ['2023-12-31', '2026-12-31', '2027-01-01'],
    // A leap day ends with February; the day after it is free in March.
    ['2024-02-29', '2027-02-28', '2027-03-01'],
    ['2024-02-28', '2027-02-28', '2027-03-01'],
    ['2024-03-01', '2027-03-01', '2027-03-02'],
    // Three years that end in a leap year.
    ['2025-02-28', '2028-02-28', '2028-02-29'],
    ['2025-03-01', '2028-03-01', '2028-03-02'],
    // 2100 is no leap year.
    ['2097-02-28', '2100-02-28', '2100-03-01'],
  ])('of %s count up to and including %s', (datum, laatste, vrij) => {
    expect(teltTotEnMet(datum)).toBe(laatste);
    expect(vrijOp(datum)).toBe(vrij);
    expect([plusDagen(datum, -1), datum, laatste, vrij].map((dag) => teltOp(datum, dag))).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it('count on a whole stretch of days, and later aid never less long than earlier', () => {
    const dag = fc.integer({ min: 0, max: 40_000 }).map((n) => plusDagen('2000-01-01', n));
    fc.assert(
      fc.property(dag, dag, fc.integer({ min: 0, max: 1_200 }), (een, ander, n) => {
        const [eerst, dan] = [een, ander].sort() as [string, string];
        expect(teltTotEnMet(eerst) <= teltTotEnMet(dan)).toBe(true);
        const peildatum = plusDagen(een, n);
        expect(teltOp(een, peildatum)).toBe(peildatum < vrijOp(een));
      }),
    );
  });
});
