// SPDX-License-Identifier: EUPL-1.2
import { readGemeentepunten } from '../gemeentepunten.js';
import { afstandTussen } from './afstand.rules.js';
import { isCompeting, isSameMarket, werkgebiedVan } from './concurrentie.rules.js';

describe('who is after the same customers', () => {
  it.each([
    ['two restaurants', '56101', '56101'],
    ['a restaurant and a snack bar', '56101', '56102'],
    ['a restaurant and a café', '5610', '5630'],
    ['makers and sellers of bread', '1071', '4724'],
    ['a shop in clothes and its like on the web', '4771', '47914'],
    ['a web shop of everything and one of clothes', '47919', '47914'],
    ['who programs and who advises on it', '6201', '6202'],
    ['a code that is told in part, and all it covers', '62', '6203'],
    ['a padded code', '56300', '5630'],
    ['bookkeepers and tax advisers', '69203', '69204'],
  ])('%s', (_wat, een, ander) => {
    expect([isSameMarket(een, ander), isSameMarket(ander, een)]).toEqual([true, true]);
  });

  it.each([
    ['an electrician and a plumber', '4321', '4322'],
    ['an optician and a shop in paintings', '47782', '47783'],
    ['a web shop of clothes and one of books', '47914', '47913'],
    ['a baker and a builder', '1071', '4120'],
    ['an architect and an engineer', '7111', '7112'],
    ['a physiotherapist and a psychologist', '86912', '86913'],
    ['a painter and a carpenter', '4334', '4332'],
  ])('not: %s', (_wat, een, ander) => {
    expect([isSameMarket(een, ander), isSameMarket(ander, een)]).toEqual([false, false]);
  });
});

describe('two firms compete', () => {
  const plaatselijk = { sbi: ['96021'], werkgebied: 'plaatselijk' as const };
  const landelijk = { sbi: ['96021'], werkgebied: 'landelijk' as const };

  it('only where the areas of their customers overlap, the border included', () => {
    expect(isCompeting(plaatselijk, plaatselijk, 20)).toBe(true);
    expect(isCompeting(plaatselijk, plaatselijk, 20.1)).toBe(false);
  });

  it('everywhere, when one of them has customers everywhere', () => {
    expect(isCompeting(plaatselijk, landelijk, 250)).toBe(true);
  });

  it('by any of their activities', () => {
    expect(isCompeting({ sbi: ['4120', '96021'], werkgebied: 'regionaal' }, plaatselijk, 5)).toBe(true);
  });

  it('in the area that the trade usually has, unless they say otherwise', () => {
    expect(werkgebiedVan(['96021'], null)).toBe('plaatselijk');
    expect(werkgebiedVan(['47914'], null)).toBe('landelijk');
    expect(werkgebiedVan(['96021', '4120'], null)).toBe('regionaal');
    expect(werkgebiedVan(['47914'], 'plaatselijk')).toBe('plaatselijk');
    expect(werkgebiedVan([], null)).toBe('regionaal');
  });
});

describe('how far it is', () => {
  const punten = readGemeentepunten();
  const afstand = afstandTussen(punten);
  const [ENSCHEDE, HENGELO, UTRECHT, ENKHUIZEN, URK, TEXEL, DEN_HELDER, TERNEUZEN, GOES] = [
    ...['GM0153', 'GM0164', 'GM0344', 'GM0388', 'GM0184', 'GM0448', 'GM0400', 'GM0715', 'GM0664'],
  ] as [string, string, string, string, string, string, string, string, string];

  it('knows all gemeenten, within the country', () => {
    expect(punten).toHaveLength(342);
    for (const { breedte, lengte } of punten) {
      expect(breedte).toBeGreaterThan(50.7);
      expect(breedte).toBeLessThan(53.6);
      expect(lengte).toBeGreaterThan(3.3);
      expect(lengte).toBeLessThan(7.3);
    }
  });

  it('is the same both ways, some kilometres within a gemeente, and unknown for an unknown one', () => {
    expect(afstand(ENSCHEDE, HENGELO)).toBeCloseTo(8.8, 0);
    expect(afstand(HENGELO, ENSCHEDE)).toBe(afstand(ENSCHEDE, HENGELO));
    expect(afstand(ENSCHEDE, ENSCHEDE)).toBe(2);
    expect(afstand(ENSCHEDE, UTRECHT)).toBeGreaterThan(115);
    expect(afstand(ENSCHEDE, 'GM9999')).toBeNull();
  });

  it('goes round wide water, and never to an island', () => {
    expect(afstand(ENKHUIZEN, URK)).toBeGreaterThan(38);
    expect(afstand(TEXEL, DEN_HELDER)).toBe(Infinity);
    expect(afstand(TEXEL, TEXEL)).toBe(2);
    expect(afstand(TERNEUZEN, GOES)).toBeGreaterThan(19);
    expect(afstand(TERNEUZEN, GOES)).toBeLessThan(40);
  });
});
