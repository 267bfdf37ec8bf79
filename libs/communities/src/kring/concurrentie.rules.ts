// SPDX-License-Identifier: EUPL-1.2
import { normaliseSbi } from '#libs/matching-engine';
import type { Werkgebied } from './deelnemer.js';

/** How far from home the customers of a firm are, in kilometres. */
export const STRAAL_KM: Readonly<Record<Werkgebied, number>> = {
  plaatselijk: 10,
  regionaal: 40,
  landelijk: Infinity,
};

/** Trades that sell all over the country or by the web, and trades whose customers live round the corner; the rest is regional. */
const LANDELIJK = ['4791', '46', '58', '59', '61', '62', '63', '70', '72', '73', '741', '79'];
const PLAATSELIJK = ['47', '56', '86', '88', '931', '95', '96'];

/** Divisions whose groups hold trades that work with each other instead of against: only the same class competes. */
const KLASSE_BESLIST = [
  ...['01', '03', '16', '20', '23', '25', '26', '27', '28', '32', '33', '43', '46', '47'],
  ...['71', '74', '77', '81', '82', '85', '86', '88', '93', '95', '96'],
];
/** Classes that hold all sorts of things: only the same subclass competes, when both are told that far. */
const ONDERKLASSE_BESLIST = ['4752', '4754', '4759', '4776', '4778', '4791', '8559', '8691', '8692'];
/** Trades with other codes and the same customers. */
const VERWANT: readonly (readonly [string, string])[] = [
  ['1071', '4724'],
  ['1013', '4722'],
  ['1623', '4332'],
  ['561', '563'],
  ['561', '562'],
  ['781', '782'],
  ['731', '7021'],
  ['9313', '93146'],
  // A shop that sells all of it.
  ['47528', '4752'],
  ['47593', '4759'],
  ['47597', '4759'],
  ['47761', '47762'],
  // Shops and the web shops that sell the same.
  ['47919', '4791'],
  ['47911', '471'],
  ['47911', '472'],
  ['47911', '4775'],
  ['47912', '474'],
  ['47912', '4754'],
  ['47913', '4761'],
  ['47914', '4771'],
  ['47914', '4772'],
  ['47915', '4752'],
  ['47915', '4753'],
  ['47915', '4759'],
  ['47915', '4776'],
  ['47916', '4764'],
  ['47916', '4765'],
];

/** What he says himself goes before what is usual in the trade. The widest of the activities counts. */
export function werkgebiedVan(sbi: readonly string[], opgave: Werkgebied | null): Werkgebied {
  if (opgave !== null) return opgave;
  const gebieden = sbi.map(usual);
  if (gebieden.includes('landelijk')) return 'landelijk';
  return gebieden.length > 0 && gebieden.every((gebied) => gebied === 'plaatselijk')
    ? 'plaatselijk'
    : 'regionaal';
}

function usual(code: string): Werkgebied {
  const cijfers = normaliseSbi(code);
  const isIn = (lijst: readonly string[]): boolean => lijst.some((begin) => cijfers.startsWith(begin));
  if (isIn(LANDELIJK)) return 'landelijk';
  return isIn(PLAATSELIJK) ? 'plaatselijk' : 'regionaal';
}

/** Whether two trades are after the same customers. A code that is not told in full may be anything that it covers. */
export function isSameMarket(een: string, ander: string): boolean {
  const [a, b] = [normaliseSbi(een), normaliseSbi(ander)];
  if (covers(a, b) || covers(b, a)) return true;
  if (VERWANT.some(([x, y]) => isPair(a, b, x, y) || isPair(b, a, x, y))) return true;
  const gelijk = sameDigits(a, b);
  if (gelijk >= 4) return !isIn(a, ONDERKLASSE_BESLIST);
  return gelijk === 3 && !isIn(a, KLASSE_BESLIST);
}

const covers = (kort: string, lang: string): boolean => kort !== '' && lang.startsWith(kort);
const isPair = (a: string, b: string, x: string, y: string): boolean => a.startsWith(x) && b.startsWith(y);
const isIn = (code: string, lijst: readonly string[]): boolean =>
  lijst.some((begin) => code.startsWith(normaliseSbi(begin)));

function sameDigits(a: string, b: string): number {
  let aantal = 0;
  while (aantal < a.length && a[aantal] === b[aantal]) aantal += 1;
  return aantal;
}

/** The trade and the area of a firm, as far as competing goes. */
export interface Markt {
  sbi: readonly string[];
  werkgebied: Werkgebied;
}

/** Two firms compete when any of their trades is after the same customers and the areas where these live overlap. */
export function isCompeting(een: Markt, ander: Markt, km: number): boolean {
  if (km > STRAAL_KM[een.werkgebied] + STRAAL_KM[ander.werkgebied]) return false;
  return een.sbi.some((a) => ander.sbi.some((b) => isSameMarket(a, b)));
}
