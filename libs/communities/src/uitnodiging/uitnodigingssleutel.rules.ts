// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac } from 'node:crypto';

/** The key in the link: an HMAC of the id, so that the mail can be made where the key was never kept. 256 bits, base64url. */
export const toUitnodigingssleutel = (uitnodigingId: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`uitnodiging:${uitnodigingId}`).digest('base64url');

/** What is kept of it, and compared. */
export const hashOf = (sleutel: string): Buffer => createHash('sha256').update(sleutel).digest();
