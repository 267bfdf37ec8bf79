// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Uitkomstmoment } from './uitkomst.rules.js';

/** Which two questions somebody may answer. */
export interface Uitkomstvraag {
  toewijzingId: string;
  moment: Uitkomstmoment;
}

/** Long enough for who is away for a while; what lies in a mailbox for years opens nothing. */
export const ANTWOORD_DAGEN = 60;

const DAG = 86_400_000;
const LETTERS = { levering: 'l', 'vier-weken': 'v' } as const satisfies Record<Uitkomstmoment, string>;
const SLEUTEL = /^([lv])\.([0-9a-f]{32})\.([0-9a-z]{1,11})\.([\w-]{43})$/;

const macOf = ({ toewijzingId, moment }: Uitkomstvraag, tot: number, geheim: string): string =>
  createHmac('sha256', geheim).update(`uitkomst:${moment}:${toewijzingId}:${tot}`).digest('base64url');

/**
 * Opens the two questions about one toewijzing at one moment, and nothing else, until `ANTWOORD_DAGEN` days from now. Goes in
 * the fragment of a link and in a header, never in an address.
 */
export function toAntwoordsleutel(vraag: Uitkomstvraag, nu: Date, geheim: string): string {
  const tot = Math.floor((nu.getTime() + ANTWOORD_DAGEN * DAG) / 1000);
  const kaal = vraag.toewijzingId.replaceAll('-', '');
  return `${LETTERS[vraag.moment]}.${kaal}.${tot.toString(36)}.${macOf(vraag, tot, geheim)}`;
}

/** In constant time; both have the same length, by the shape that was checked. */
const isGelijk = (gegeven: string, verwacht: string): boolean =>
  timingSafeEqual(Buffer.from(gegeven), Buffer.from(verwacht));

/** `null` when it is no key of ours; `verlopen` when it was. */
export function openAntwoordsleutel(
  sleutel: string,
  nu: Date,
  geheim: string,
): (Uitkomstvraag & { verlopen: boolean }) | null {
  const delen = SLEUTEL.exec(sleutel);
  if (delen === null) return null;
  const [letter = '', kaal = '', seconden = '', mac = ''] = delen.slice(1);
  const moment: Uitkomstmoment = letter === LETTERS.levering ? 'levering' : 'vier-weken';
  const toewijzingId = kaal.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const tot = parseInt(seconden, 36);
  if (!isGelijk(mac, macOf({ toewijzingId, moment }, tot, geheim))) return null;
  return { toewijzingId, moment, verlopen: nu.getTime() >= tot * 1000 };
}
