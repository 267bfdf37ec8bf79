// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';

const SLEUTEL = /^([0-9a-f]{32})\.([\w-]{43})$/;

const macOf = (aanmeldingId: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`evaluatie:${aanmeldingId}`).digest('base64url');

/**
 * Opens the two questions about one bijeenkomst for one who was there, and nothing else; when they close is told by the
 * bijeenkomst itself. Goes in the fragment of a link and in a header, never in an address.
 */
export const toEvaluatiesleutel = (aanmeldingId: string, geheim: string): string =>
  `${aanmeldingId.replaceAll('-', '')}.${macOf(aanmeldingId, geheim)}`;

/** The aanmelding that it is for; `null` when it is no key of ours. */
export function openEvaluatiesleutel(sleutel: string, geheim: string): string | null {
  const [, kaal = '', mac = ''] = SLEUTEL.exec(sleutel) ?? [];
  if (kaal === '') return null;
  const aanmeldingId = kaal.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  // In constant time; both have the same length, by the shape that was checked.
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(aanmeldingId, geheim))) ? aanmeldingId : null;
}
