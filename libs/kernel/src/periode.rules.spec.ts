// SPDX-License-Identifier: EUPL-1.2
import { plusDagen } from './kalender.rules.js';
import { datumVan } from './klok.js';
import { PERIODES, beginVanPeriode, eindeVanPeriode, type Periode } from './periode.rules.js';

describe('a period', () => {
  it.each<[Periode, string, string, string]>([
    ['maand', '2026-01-31', '2026-01-01', '2026-01-31'],
    ['maand', '2026-02-01', '2026-02-01', '2026-02-28'],
    ['maand', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['maand', '2100-02-28', '2100-02-01', '2100-02-28'],
    ['maand', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['kwartaal', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['kwartaal', '2026-04-01', '2026-04-01', '2026-06-30'],
    ['kwartaal', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['jaar', '2026-01-01', '2026-01-01', '2026-12-31'],
    ['jaar', '2027-12-31', '2027-01-01', '2027-12-31'],
  ])('%s with %s goes from %s to %s', (periode, datum, begin, einde) => {
    expect([beginVanPeriode(periode, datum), eindeVanPeriode(periode, datum)]).toEqual([begin, einde]);
  });

  it('begins at midnight by the Dutch clock, in summer and in winter', () => {
    const maandOp = (moment: string): string => beginVanPeriode('maand', datumVan(new Date(moment)));
    expect(maandOp('2026-03-31T21:59:59Z')).toBe('2026-03-01');
    expect(maandOp('2026-03-31T22:00:00Z')).toBe('2026-04-01');
    expect(maandOp('2026-10-31T22:59:59Z')).toBe('2026-10-01');
    expect(maandOp('2026-10-31T23:00:00Z')).toBe('2026-11-01');
  });

  it('holds every day of four years once, and ends where the next begins', () => {
    for (let datum = '2025-01-01'; datum < '2029-01-01'; datum = plusDagen(datum, 1))
      for (const periode of PERIODES) {
        const [begin, einde] = [beginVanPeriode(periode, datum), eindeVanPeriode(periode, datum)];
        expect(begin <= datum && datum <= einde).toBe(true);
        expect(beginVanPeriode(periode, einde)).toBe(begin);
        expect(beginVanPeriode(periode, plusDagen(einde, 1))).toBe(plusDagen(einde, 1));
      }
  });
});
