// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The key that opens one concept: an HMAC of its id, so that the mail can be made where the key was never kept. 256 bits,
 * base64url. Another key than that of the hulpvraag with the same id.
 */
export const toConceptsleutel = (conceptId: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`concept:${conceptId}`).digest('base64url');

/** Compares in constant time; a key of another length is simply wrong. */
export function isConceptsleutel(conceptId: string, sleutel: string, geheim: string): boolean {
  const verwacht = Buffer.from(toConceptsleutel(conceptId, geheim));
  const gegeven = Buffer.from(sleutel);
  return verwacht.length === gegeven.length && timingSafeEqual(verwacht, gegeven);
}
