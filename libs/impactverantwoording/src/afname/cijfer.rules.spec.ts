// SPDX-License-Identifier: EUPL-1.2
import { decimaal, leesbaar, schuif } from './cijfer.rules.js';
import { dagenVan } from './gegevens.js';

it.each([
  [1234567, 'aantal', 0, '1.234.567'],
  [0, 'dagen', 0, '0'],
  [-1234.5, 'score', 2, '-1.234,50'],
  [0, 'centen', 0, '€ 0,00'],
  [5, 'centen', 0, '€ 0,05'],
  [-5, 'centen', 0, '€ -0,05'],
  [Number.MAX_SAFE_INTEGER, 'centen', 0, '€ 90.071.992.547.409,91'],
  [0.057, 'aandeel', 3, '5,7%'],
  [1, 'aandeel', 3, '100,0%'],
  [0.5, 'aandeel', 1, '50%'],
  // What has more digits than was said, keeps them.
  [0.12345, 'score', 2, '0,12345'],
  [1e-7, 'score', 2, '1e-7'],
] as const)('writes %d %s with %d digits as %s', (waarde, eenheid, decimalen, tekst) => {
  expect(leesbaar(waarde, { eenheid, decimalen })).toBe(tekst);
});

it('moves the point without counting', () => {
  expect(schuif('0.07', 2)).toBe('7');
  expect(schuif('1', 3)).toBe('1000');
  expect(schuif('-12.3', -2)).toBe('-0.123');
  expect(decimaal(0.1 + 0.2, 1)).toBe('0.30000000000000004');
});

it('knows the first and last day of quarters', () => {
  expect(dagenVan('2026-K1', '2026-K1')).toEqual({ eerste: '2026-01-01', laatste: '2026-03-31' });
  expect(dagenVan('2023-K4', '2024-K1')).toEqual({ eerste: '2023-10-01', laatste: '2024-03-31' });
});
