// SPDX-License-Identifier: EUPL-1.2
import { useLocation } from 'react-router';

/** Languages of the public pages; staff pages are in Dutch. */
export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** The shape of words, whatever they say. */
type Vorm<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends object
      ? { [K in keyof T]: Vorm<T[K]> }
      : T;

/** Words of a page in each language; the compiler holds the two to one shape. */
export interface Teksten<T> {
  nl: T;
  en: Vorm<T>;
}

export const taalVan = (pad: string): Taal => (/^\/en(\/|$)/.test(pad) ? 'en' : 'nl');

/** The same page in another language: Dutch has no prefix. */
export function inTaal(pad: string, taal: Taal): string {
  const kaal = pad.replace(/^\/en(?=\/|$)/, '') || '/';
  return taal === 'en' ? `/en${kaal === '/' ? '' : kaal}` : kaal;
}

export const useTaal = (): Taal => taalVan(useLocation().pathname);

/** The words of a page in the language of its address. */
export const useTeksten = <T>(teksten: Teksten<T>): Vorm<T> => teksten[useTaal()] as Vorm<T>;

const LOCALE: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' };
const ZONE = 'Europe/Amsterdam';

/** 26 november 2026. */
export const inDatum = (moment: string, taal: Taal): string =>
  new Date(moment).toLocaleDateString(LOCALE[taal], { dateStyle: 'long', timeZone: ZONE });

/** donderdag 26 november 2026. */
export const inDag = (moment: string, taal: Taal): string =>
  new Date(moment).toLocaleDateString(LOCALE[taal], { dateStyle: 'full', timeZone: ZONE });

/** donderdag 26 november om 14:30. */
export function inMoment(moment: string, taal: Taal): string {
  const wanneer = new Date(moment);
  const dag = { weekday: 'long', day: 'numeric', month: 'long', timeZone: ZONE } as const;
  const tijd = { hour: '2-digit', minute: '2-digit', timeZone: ZONE } as const;
  const om = taal === 'nl' ? 'om' : 'at';
  return `${wanneer.toLocaleDateString(LOCALE[taal], dag)} ${om} ${wanneer.toLocaleTimeString(LOCALE[taal], tijd)}`;
}

/** 26 november 2026 om 14:30. */
export const inTijdstip = (moment: string, taal: Taal): string =>
  new Date(moment).toLocaleString(LOCALE[taal], { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });

/** Cents as euros, without cents when there are none. */
export const inEuros = (centen: number, taal: Taal): string =>
  new Intl.NumberFormat(LOCALE[taal], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: centen % 100 === 0 ? 0 : 2,
  }).format(centen / 100);
