// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';

/**
 * What a betrokkene is found by: an HMAC of the e-mail address under a secret outside the database (a blind index).
 * Capitals, spaces around it and the way of spelling accents do not count: they mean the same mailbox.
 */
export const toZoekindex = (email: string, zoekgeheim: string): Buffer =>
  createHmac('sha256', zoekgeheim)
    .update(`e-mail:${email.normalize('NFC').trim().toLowerCase()}`)
    .digest();
