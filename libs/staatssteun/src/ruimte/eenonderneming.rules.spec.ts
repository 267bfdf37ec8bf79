// SPDX-License-Identifier: EUPL-1.2
import { eenondernemingVan, type Band } from './eenonderneming.rules.js';

const band = (kvkNummer: string, anderKvkNummer: string, van: string, tot: string | null = null): Band => ({
  ...{ kvkNummer, anderKvkNummer, van, tot },
});
const BANDEN = [
  band('A', 'B', '2025-01-01'),
  band('C', 'B', '2026-01-01', '2026-06-30'),
  band('D', 'C', '2026-06-30', '2026-12-31'),
  band('X', 'Y', '2020-01-01'),
];

describe('one undertaking', () => {
  it.each([
    ['2024-12-31', ['A']],
    ['2025-01-01', ['A', 'B']],
    ['2025-12-31', ['A', 'B']],
    ['2026-01-01', ['A', 'B', 'C']],
    // The last day of one and the first of the other.
    ['2026-06-30', ['A', 'B', 'C', 'D']],
    ['2026-07-01', ['A', 'B']],
  ])('of A on %s: %j', (datum, leden) => {
    expect(eenondernemingVan('A', datum, BANDEN)).toEqual(leden);
  });

  it('is the same whoever of it one asks about, and survives a ring of links', () => {
    const ring = [...BANDEN, band('D', 'A', '2026-01-01')];
    for (const lid of ['A', 'B', 'C', 'D'])
      expect(eenondernemingVan(lid, '2026-06-30', ring)).toEqual(['A', 'B', 'C', 'D']);
  });
});
