// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';

const SLEUTEL = /^([0-9a-f]{32})\.([\w-]{43})$/;

const macOf = (metingId: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`meting:${metingId}`).digest('base64url');

/**
 * Opens the questions of one meting, and nothing else, until it is closed. One pillar mails it and another one opens it. Goes in
 * the fragment of a link and in a header, never in an address.
 */
export const toMetingsleutel = (metingId: string, geheim: string): string =>
  `${metingId.replaceAll('-', '')}.${macOf(metingId, geheim)}`;

/** The id of the meting; `null` when it is no key of ours. In constant time. */
export function openMetingsleutel(sleutel: string, geheim: string): string | null {
  const [, kaal = '', mac = ''] = SLEUTEL.exec(sleutel) ?? [];
  if (kaal === '') return null;
  const metingId = kaal.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(metingId, geheim))) ? metingId : null;
}
