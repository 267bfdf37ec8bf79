// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** Where money of a programme can be, in the order in which it flows. */
export const REKENINGSOORTEN = [
  'toezegging',
  'ruimte',
  'verplicht',
  'te-betalen',
  'betaald',
  'terug-te-vorderen',
] as const;
export type Rekeningsoort = (typeof REKENINGSOORTEN)[number];

/**
 * One account within a programme. `organisatieId`: the financier of `toezegging` and `betaald`, else the aanbieder of the
 * afspraak, and `null` when that is with a regio.
 */
export interface Rekening {
  soort: Rekeningsoort;
  jaar: number;
  organisatieId?: string | null;
  afspraakId?: string | null;
}

/** A line: money to the account (above 0) or from it. Never 0. */
export interface Regel {
  rekening: Rekening;
  bedragInCenten: number;
}

/** What is on an account. */
export interface Stand {
  rekening: Rekening;
  saldoInCenten: number;
}

/** The id follows from what the account is of, so that everybody who makes it makes the same one: a uuid of version 8. */
export function rekeningId(programmaId: string, rekening: Rekening): string {
  const { soort, jaar, organisatieId = null, afspraakId = null } = rekening;
  const sleutel = [programmaId, soort, jaar, organisatieId ?? '', afspraakId ?? ''].join('|');
  const hex = createHash('sha256').update(sleutel).digest('hex');
  const delen = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...delen, hex.slice(20, 32)].join('-');
}
