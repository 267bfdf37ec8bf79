// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

/** Which firm an assignment helped and what it said last, for who counts them. No word or number of anybody is in it. */
export interface Hulpuitkomst {
  toewijzingId: string;
  /**
   * The same number in one answer is the same firm: by its KVK-nummer, that of another assignment of the same person in this
   * answer, or else by the person. Of a firm that is here with several persons and without a KVK-nummer there are several.
   */
  onderneming: number;
  /** By the last word of the entrepreneur himself; that of a coordinator for him confirms nothing (ADR 0057). */
  isGeholpen: boolean;
}

// Of what was confirmed before outcomes were written down nobody can tell whose word it was: it counts as it did.
const UITKOMSTEN = `SELECT t.id AS "toewijzingId",
    (t.status = 'bevestigd' AND t.besluit_reden = 'geholpen' AND coalesce((SELECT bool_or(u.zelf AND u.geholpen <> 'nee')
      FROM aanbodmatching.uitkomst u WHERE u.toewijzing_id = t.id AND u.partij = 'ondernemer'), true)) IS TRUE AS "isGeholpen",
    dense_rank() OVER (ORDER BY coalesce(t.kvk, t.betrokkene_id::text))::integer AS onderneming
  FROM (SELECT t.id, t.status, t.besluit_reden, t.betrokkene_id,
      coalesce(h.kvk_nummer, max(h.kvk_nummer) OVER (PARTITION BY t.betrokkene_id)) AS kvk
    FROM aanbodmatching.toewijzing t JOIN aanbodmatching.hulpvraag h ON h.id = t.hulpvraag_id WHERE t.id = ANY ($1::uuid[])) t`;

/** Of those that this transaction's actor may see. */
export const readHulpuitkomsten = (tx: Tx, toewijzingIds: readonly string[]): Promise<Hulpuitkomst[]> =>
  tx.query<Hulpuitkomst[]>(UITKOMSTEN, [toewijzingIds]);
