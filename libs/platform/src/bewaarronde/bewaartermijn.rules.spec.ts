// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Termijn } from '../persoonsgegevens/verwerking.js';
import { grensVan, isTermijn } from './bewaartermijn.rules.js';

const vanaf = (termijn: Termijn, nu: string): string => grensVan(termijn, new Date(nu)).toISOString();

describe('a retention period', () => {
  it('is counted back by the calendar, to the last day of a shorter month', () => {
    expect(vanaf('7d', '2026-03-03T10:00:00.000Z')).toBe('2026-02-24T10:00:00.000Z');
    expect(vanaf('1m', '2026-03-31T10:00:00.000Z')).toBe('2026-02-28T10:00:00.000Z');
    expect(vanaf('24m', '2026-02-28T23:59:59.999Z')).toBe('2024-02-28T23:59:59.999Z');
    expect(vanaf('1j', '2028-02-29T00:00:00.000Z')).toBe('2027-02-28T00:00:00.000Z');
    expect(vanaf('3m', '2026-01-15T00:00:00.000Z')).toBe('2025-10-15T00:00:00.000Z');
  });

  it('is never shorter than its months have days, nor longer', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 600 }), (nu, maanden) => {
        const dagen = (nu.getTime() - grensVan(`${maanden}m`, nu).getTime()) / 86_400_000;
        expect(dagen).toBeGreaterThanOrEqual(maanden * 30.4 - 4);
        expect(dagen).toBeLessThanOrEqual(maanden * 30.5 + 4);
      }),
    );
  });

  it('has a number and a unit', () => {
    expect(['7d', '24m', '10j', '9999d'].filter(isTermijn)).toHaveLength(4);
    expect(['', '0d', '-1m', '7', 'm', '1w', '1.5m', '7d ', '12345d', '7D'].filter(isTermijn)).toEqual([]);
  });
});
