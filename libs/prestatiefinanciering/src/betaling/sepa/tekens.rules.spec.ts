// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fromBedrag, toBedrag, toSepa } from './tekens.rules.js';

describe('text in the characters of SEPA', () => {
  it.each([
    ['Café Ünïcøde & Zn.', 'Cafe Unicode + Zn.'],
    ['Straße 5', 'Strasse 5'],
    ['’t Ĳsje', "'t IJsje"],
    ['Œuvre, æ en þ', 'OEuvre, ae en th'],
    ['a//b///c', 'a/b/c'],
    ['/begin en eind/', 'begin en eind'],
    ['  veel \t\n ruimte  ', 'veel ruimte'],
    ['€ 5 <b>', 'EUR 5 .b.'],
    ['株式会社', '....'],
    ['a_b', 'a-b'],
    ['', ''],
  ])('%j becomes %j', (tekst, verwacht) => {
    expect(toSepa(tekst, 70)).toBe(verwacht);
  });

  it('never has another character, nor more than fits, and twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (tekst, lengte) => {
        const uit = toSepa(tekst, lengte);
        expect(uit).toMatch(/^[A-Za-z0-9/?:().,'+ -]*$/);
        expect(uit.length).toBeLessThanOrEqual(lengte);
        expect(uit).not.toMatch(/^\/|\/$|\/\/|^ | $| {2}/);
        expect(toSepa(uit, lengte)).toBe(uit);
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [123_456, '1234.56'],
    [99_999_999_999, '999999999.99'],
  ])('of %i cents is %s, and back', (centen, tekst) => {
    expect(toBedrag(centen)).toBe(tekst);
    expect(fromBedrag(tekst)).toBe(centen);
  });

  it.each([1.5, -1, Number.NaN, 2 ** 60])('of %d is none', (centen) => {
    expect(() => toBedrag(centen)).toThrow(RangeError);
  });

  it('is read as banks write it, and never in parts of cents', () => {
    expect(['5', '5.', '5.5', '5.50000', '+5.05'].map(fromBedrag)).toEqual([500, 500, 550, 550, 505]);
    expect(['', '5,00', '-5', '5.001', '5e3', '1 000', '.5', '12345678901234'].map(fromBedrag)).toEqual(
      Array(8).fill(null),
    );
  });
});
