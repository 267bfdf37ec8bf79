// SPDX-License-Identifier: EUPL-1.2
import { datumVan, momentOp, plusDagen } from '#libs/kernel';
import type { Taal } from './brief.js';

const ZONE = 'Europe/Amsterdam';
/** When overviews go out, on the clock in the Netherlands. */
const OCHTEND = '08:00';

const DAGEN = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' }),
};

/** `donderdag 26 november`. */
export const dagInWoorden = (moment: Date, taal: Taal): string => DAGEN[taal].format(moment);

/** The moment on that date (`YYYY-MM-DD`) at which overviews go out. */
export const ochtendVan = (datum: string): Date => momentOp(datum, OCHTEND);

/** The first such moment after this one. */
export function volgendeOchtend(nu: Date): Date {
  const vandaag = datumVan(nu);
  return ochtendVan(ochtendVan(vandaag) > nu ? vandaag : plusDagen(vandaag, 1));
}
