// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac } from 'node:crypto';

/** Wrong guesses after which a code is locked. With 8 digits the chance to hit one by guessing is then 5 in 10^8. */
export const MAX_POGINGEN = 5;

/** How long a code and a bewerksleutel are good; reckoned by the clock of the database. */
export const CODE_MINUTEN = 10;
export const BEWERKSLEUTEL_MINUTEN = 60;

export const CODE_VORM = /^\d{8}$/;
const BEWERKSLEUTEL_VORM = /^[\w-]{43}$/;

/**
 * What is kept of a code. An HMAC and no plain hash: whoever gets hold of the table tries a hundred million codes in a
 * minute, but not without the secret of the server.
 */
export const hashCode = (hulpvraagId: string, code: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`inlogcode:${hulpvraagId}:${code}`).digest('base64url');

/** What is kept of a bewerksleutel. A plain hash will do: 256 bits cannot be tried. */
export const hashBewerksleutel = (sleutel: string): string =>
  createHash('sha256').update(`bewerksleutel:${sleutel}`).digest('base64url');

export const isBewerksleutelVorm = (sleutel: string): boolean => BEWERKSLEUTEL_VORM.test(sleutel);
