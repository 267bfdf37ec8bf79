// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

/** Which firm an assignment helped and what it said last, for who counts them. No word or number of anybody is in it. */
export interface Hulpuitkomst {
  toewijzingId: string;
  /** The same number in one answer is the same firm; `null` when that is not known, and so after it was erased. */
  onderneming: number | null;
  /** By the last word of the entrepreneur. */
  isGeholpen: boolean;
}

// Without a KVK number nobody knows whether two of them are the same.
const UITKOMSTEN = `SELECT t.id AS "toewijzingId", (t.status = 'bevestigd' AND t.besluit_reden = 'geholpen') IS TRUE AS "isGeholpen",
    CASE WHEN h.kvk_nummer IS NOT NULL THEN dense_rank() OVER (ORDER BY h.kvk_nummer)::integer END AS onderneming
  FROM aanbodmatching.toewijzing t JOIN aanbodmatching.hulpvraag h ON h.id = t.hulpvraag_id WHERE t.id = ANY ($1::uuid[])`;

/** Of those that this transaction's actor may see. */
export const readHulpuitkomsten = (tx: Tx, toewijzingIds: readonly string[]): Promise<Hulpuitkomst[]> =>
  tx.query<Hulpuitkomst[]>(UITKOMSTEN, [toewijzingIds]);
