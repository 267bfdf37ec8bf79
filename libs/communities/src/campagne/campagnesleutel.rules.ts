// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const VORM = new RegExp(`^(${UUID})\\.([\\w-]{43})$`);

const proofOf = (mailId: string, geheim: string): Buffer =>
  createHmac('sha256', geheim).update(`campagne-afmelding:${mailId}`).digest();

/** Ends campaigns for the mailbox of one mail; nothing else is done with it. */
export const toAfmeldsleutel = (mailId: string, geheim: string): string =>
  `${mailId}.${proofOf(mailId, geheim).toString('base64url')}`;

/** The mail whose key this is; `null` of what is none. */
export function openAfmeldsleutel(sleutel: string, geheim: string): string | null {
  const [, mailId, bewijs] = VORM.exec(sleutel) ?? [];
  if (mailId === undefined || bewijs === undefined) return null;
  return timingSafeEqual(Buffer.from(bewijs, 'base64url'), proofOf(mailId, geheim)) ? mailId : null;
}

/** What is kept of a no: whose mailbox it is cannot be read from it, and in another region it is another. */
export const afmeldhashOf = (zoekindex: Buffer, regio: string): Buffer =>
  createHash('sha256').update(`campagne-afmelding:${regio}:`).update(zoekindex).digest();
