// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** 256 random bits in base64url: the value of a cookie of ours. */
const VORM = /^[A-Za-z0-9_-]{43}$/;
const IV = 12;
const MERK = 16;

export const newSleutel = (): string => randomBytes(32).toString('base64url');

export const isSleutel = (waarde: string): boolean => VORM.test(waarde);

/** What is kept of a cookie; 256 random bits need no salt and no slow hash. */
export const hashOf = (sleutel: string): Buffer => createHash('sha256').update(sleutel).digest();

/** A secret for one purpose that only the holder of the cookie can make (RFC 5869). */
export const deriveOf = (sleutel: string, doel: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(sleutel, 'base64url'), '', `schakel:${doel}`, 32));

/** AES-256-GCM under the cookie itself: what stands in the database opens with nothing that stands there. */
export function seal(sleutel: string, tekst: string): Buffer {
  const iv = randomBytes(IV);
  const slot = createCipheriv('aes-256-gcm', deriveOf(sleutel, 'id_token'), iv);
  const inhoud = Buffer.concat([slot.update(tekst, 'utf8'), slot.final()]);
  return Buffer.concat([iv, slot.getAuthTag(), inhoud]);
}

/** Throws when it was sealed under another cookie or was touched. */
export function unseal(sleutel: string, verzegeld: Buffer): string {
  const slot = createDecipheriv('aes-256-gcm', deriveOf(sleutel, 'id_token'), verzegeld.subarray(0, IV), {
    authTagLength: MERK,
  });
  slot.setAuthTag(verzegeld.subarray(IV, IV + MERK));
  return Buffer.concat([slot.update(verzegeld.subarray(IV + MERK)), slot.final()]).toString('utf8');
}
