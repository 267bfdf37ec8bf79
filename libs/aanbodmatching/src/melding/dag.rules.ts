// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '#libs/kernel';
import type { Taal } from './brief.js';

const ZONE = 'Europe/Amsterdam';
/** When overviews go out. */
export const OVERZICHT_UUR = 8;

const uur = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });
const DAGEN = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' }),
};

/** `donderdag 26 november`. */
export const dagInWoorden = (moment: Date, taal: Taal): string => DAGEN[taal].format(moment);

/** Hour of the day in the Netherlands. */
export const uurVan = (moment: Date): number => Number(uur.format(moment));

/** Eight o'clock in the Netherlands on that date (`YYYY-MM-DD`): 6:00 or 7:00 UTC, as the clock stands then. */
export function ochtendVan(datum: string): Date {
  const zomer = new Date(`${datum}T06:00:00Z`);
  return uurVan(zomer) === OVERZICHT_UUR ? zomer : new Date(`${datum}T07:00:00Z`);
}

/** The first eight o'clock in the Netherlands after this moment. */
export function volgendeOchtend(nu: Date): Date {
  const vandaag = ochtendVan(datumVan(nu));
  return vandaag > nu ? vandaag : ochtendVan(datumVan(new Date(vandaag.getTime() + 86_400_000)));
}
