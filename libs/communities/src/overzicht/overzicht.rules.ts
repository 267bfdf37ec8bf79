// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which mail of what is asked in a community a member gets. */
export const OVERZICHTKEUZES = ['geen', 'wekelijks', 'elke-vraag'] as const;
export type Overzichtkeuze = (typeof OVERZICHTKEUZES)[number];

const DAG_MS = 86_400_000;
/** From when on Monday, by the Dutch clock. */
const VANAF_UUR = 7;
const DELEN = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone: 'Europe/Amsterdam', hourCycle: 'h23', weekday: 'short' },
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
});

/**
 * The Monday (`2026-03-16`) of which the overview is to be made now: on Monday from seven in the morning, and on Tuesday for
 * what a worker that stood still left behind. `null` at any other time.
 */
export function overzichtweek(nu: Date): string | null {
  const delen = Object.fromEntries(DELEN.formatToParts(nu).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, weekday } = delen;
  if (weekday === 'Mon') return Number(hour) >= VANAF_UUR ? `${year}-${month}-${day}` : null;
  if (weekday !== 'Tue') return null;
  const gisteren = new Date(Date.parse(`${year}-${month}-${day}T12:00:00Z`) - DAG_MS);
  return gisteren.toISOString().slice(0, 10);
}

const hmacOf = (id: string, geheim: string): Buffer =>
  createHmac('sha256', geheim).update(`overzicht:${id}`).digest();

/** The key in the mail, with which the overview of this lidmaatschap can be stopped, and nothing else. */
export const toOverzichtsleutel = (lidmaatschapId: string, geheim: string): string =>
  `${lidmaatschapId}.${hmacOf(lidmaatschapId, geheim).toString('base64url')}`;

/** Of which lidmaatschap a key is; `null` for one that we did not give. */
export function openOverzichtsleutel(sleutel: string, geheim: string): string | null {
  const [, id, hmac] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(sleutel) ?? [];
  if (id === undefined || hmac === undefined) return null;
  const gegeven = Buffer.from(hmac, 'base64url');
  const eigen = hmacOf(id, geheim);
  return gegeven.length === eigen.length && timingSafeEqual(gegeven, eigen) ? id : null;
}
