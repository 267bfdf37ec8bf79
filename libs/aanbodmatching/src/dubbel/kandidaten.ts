// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';

/** A hulpvraag that may be of the same firm, as far as the database can tell. */
export interface Kandidaat {
  id: string;
  betrokkeneId: string;
  tekst: Buffer | null;
  ondernemingNaam: Buffer | null;
  ingediendOp: Date;
  zelfdeKvk: boolean;
  zelfdeMailbox: boolean;
}

/** Of one firm no more than this are looked at, the newest first. */
const MEESTE = 20;
/** Of a place and trade, whose names have yet to be opened. */
const MEESTE_NAMEN = 100;

const KOLOMMEN = `h.id, h.betrokkene_id AS "betrokkeneId", h.tekst, h.onderneming_naam AS "ondernemingNaam",
  h.ingediend_op AS "ingediendOp", h.kvk_nummer IS NOT DISTINCT FROM $2 AND $2 IS NOT NULL AS "zelfdeKvk",
  h.betrokkene_id = $3 AS "zelfdeMailbox"`;
// Closed without help is nothing to put together, nor is what was put together already.
const WAAR = `h.id <> $1 AND h.ingediend_op BETWEEN $4 AND $5
  AND h.samengevoegd_met IS NULL AND h.status NOT IN ('vastgehouden', 'afgewezen', 'ingetrokken', 'gewist')`;
const part = (voorwaarde: string, aantal: number): string =>
  `(SELECT ${KOLOMMEN} FROM aanbodmatching.hulpvraag h WHERE ${voorwaarde} AND ${WAAR} ORDER BY h.ingediend_op DESC LIMIT ${aantal})`;
// Where both have a KVK-nummer, that says whether they are one firm, and a name does not.
const SELECT = [
  part('h.kvk_nummer = $2', MEESTE),
  part('h.betrokkene_id = $3', MEESTE),
  part('h.gemeentecode = $6 AND h.sbi = $7 AND (h.kvk_nummer IS NULL OR $2 IS NULL)', MEESTE_NAMEN),
].join(' UNION ');

/** Everything within `dagen` before or after that has its number, its mailbox, or its place and trade. As `systeem`. */
export function findKandidaten(tx: Tx, van: Hulpvraag, dagen: number): Promise<Kandidaat[]> {
  const ms = dagen * 86_400_000;
  const op = van.ingediendOp.getTime();
  return tx.query(SELECT, [
    ...[van.id, van.kvkNummer, van.betrokkeneId],
    ...[new Date(op - ms), new Date(op + ms), van.gemeentecode, van.sbi],
  ]);
}
