// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The key that opens one hulpvraag: an HMAC of its id, so that a repeated submit answers the same and nothing needs
 * storing. 256 bits, base64url.
 */
export const toStatussleutel = (hulpvraagId: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`hulpvraag:${hulpvraagId}`).digest('base64url');

/** Compares in constant time; a key of another length is simply wrong. */
export function isStatussleutel(hulpvraagId: string, sleutel: string, geheim: string): boolean {
  const verwacht = Buffer.from(toStatussleutel(hulpvraagId, geheim));
  const gegeven = Buffer.from(sleutel);
  return verwacht.length === gegeven.length && timingSafeEqual(verwacht, gegeven);
}
