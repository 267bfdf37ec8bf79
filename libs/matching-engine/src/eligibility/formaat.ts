// SPDX-License-Identifier: EUPL-1.2
import type { Taal } from '../model.js';

const MONTHS_IN_YEAR = 12;
const MAX_NAMED = 6;

/** `EUR 60.000` in Dutch, `EUR 60,000` in English. */
export function formatEuro(bedrag: number, taal: Taal): string {
  const digits = String(Math.round(Math.abs(bedrag)));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, taal === 'en' ? ',' : '.');
  return `EUR ${bedrag < 0 ? '-' : ''}${grouped}`;
}

/** Whole years where that is exact, months otherwise. */
export function formatMonths(months: number, taal: Taal): string {
  const years = months / MONTHS_IN_YEAR;
  if (months >= MONTHS_IN_YEAR && Number.isInteger(years))
    return taal === 'en' ? `${years} ${years === 1 ? 'year' : 'years'}` : `${years} jaar`;
  return taal === 'en'
    ? `${months} ${months === 1 ? 'month' : 'months'}`
    : `${months} ${months === 1 ? 'maand' : 'maanden'}`;
}

/** `2026-03-02` becomes `2-3-2026`. */
export function formatDate(date: string): string {
  return date.split('-').reverse().map(Number).join('-');
}

/** "a, b of c"; a long list is cut off. */
export function enumerate(items: readonly string[], taal: Taal): string {
  const named = items.slice(0, MAX_NAMED);
  if (items.length > MAX_NAMED) return `${named.join(', ')}${taal === 'en' ? ' and more' : ' en meer'}`;
  if (named.length < 2) return named.join('');
  return `${named.slice(0, -1).join(', ')} ${taal === 'en' ? 'or' : 'of'} ${named.at(-1) ?? ''}`;
}
