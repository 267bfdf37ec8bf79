// SPDX-License-Identifier: EUPL-1.2
// What is asked most, the whole country by one dimension, is counted beforehand: a question of a million trajectories is then one of
// some thousands of counts. What the worker adds and takes off and what a rebuild counts anew is this same text.
import { DIMENSIES, DUREN, type Dimensie } from '../kubus/kubus.rules.js';

/** All together, and by each dimension. */
export const RANDEN = ['alles', ...DIMENSIES] as const;
export type Rand = (typeof RANDEN)[number];
/** By what one count is told from another, in order. */
export const RANDSLEUTEL = ['dimensie', 'maat', 'code', 'maandnummer', 'waarde'] as const;
const KOLOMMEN = [...RANDSLEUTEL, 'aantal'].join(', ');

const VELDEN: Record<string, string> = {
  maandnummer: 'smallint',
  stap: 'smallint',
  ...Object.fromEntries(DUREN.map((stap) => [`${stap}_dagen`, 'integer'])),
  bedrijf: 'uuid',
  ...{ regio: 'text', sectie: 'text', grootteklasse: 'text', thema: 'text', herkomst: 'text', soort: 'text' },
  programma_id: 'uuid',
};
const NAMEN = Object.keys(VELDEN);
const CODE: Record<Rand, string> = {
  ...{ alles: 'NULL', regio: 'r.regio', sectie: 'r.sectie', grootteklasse: 'r.grootteklasse' },
  ...{ thema: 'r.thema', herkomst: 'r.herkomst', soort: 'r.soort', programma: 'r.programma_id::text' },
} satisfies Record<Rand | Dimensie, string>;

/** What counts, each hulpvraag once; `welke` is a condition on `t`. */
const tellend = (welke: string): string => `
  SELECT ${NAMEN.map((naam) => (naam === 'soort' ? 'a.soort' : `t.${naam}`)).join(', ')}
  FROM impactverantwoording.traject t LEFT JOIN impactverantwoording.aanbodsoort a ON a.aanbod_id = t.aanbod_id
  WHERE t.is_eerste AND NOT t.is_dubbel AND ${welke}`;

/**
 * The counts, of what is there less what was there: `rijen` is a query of the columns of `tellend` with `is` and `was`. Of a firm is
 * looked whether there is one at all, so that of firms that changed all rows must be in it; others may. `bewaar`: whether they are few,
 * and are kept for both counts; a million are read twice sooner than kept.
 */
const tel = (rijen: string, randen: readonly Rand[], bewaar: boolean): string => `
  WITH rijen AS ${bewaar ? '' : 'NOT '}MATERIALIZED (${rijen}),
  vak AS ${bewaar ? '' : 'NOT '}MATERIALIZED (SELECT r.*, d.dimensie, coalesce(d.code, '') AS code FROM rijen r CROSS JOIN LATERAL
    (VALUES ${randen.map((rand) => `('${rand}', ${CODE[rand]})`).join(', ')}) AS d (dimensie, code))
  SELECT dimensie, m.maat, code, maandnummer, least(greatest(m.waarde, 0), 65535) AS waarde, sum("is"::integer - was::integer)::integer AS aantal
  FROM vak CROSS JOIN LATERAL (VALUES ('stap', stap::integer), ${DUREN.map((stap) => `('${stap}', ${stap}_dagen)`).join(', ')}) AS m (maat, waarde)
  WHERE m.waarde IS NOT NULL GROUP BY 1, 2, 3, 4, 5 HAVING sum("is"::integer - was::integer) <> 0
  UNION ALL
  SELECT dimensie, 'bedrijf', code, (jaar * 12)::smallint, 0, sum("is"::integer - was::integer)::integer FROM (
    SELECT dimensie, code, maandnummer / 12 AS jaar, bool_or("is") AS "is", bool_or(was) AS was
    FROM vak WHERE bedrijf IS NOT NULL GROUP BY 1, 2, 3, bedrijf) b
  GROUP BY 1, 3, 4 HAVING sum("is"::integer - was::integer) <> 0`;

/** Fills a table with the counts of one of `RANDEN`, of all facts. */
export const vulRand = (tabel: string, rand: Rand): string =>
  `INSERT INTO ${tabel} (${KOLOMMEN}) ${tel(`SELECT x.*, true AS "is", false AS was FROM (${tellend('true')}) x`, [rand], false)}`;

/** What of these hulpvragen, `$1`, is counted now, as JSON. */
export const GETELD = `SELECT coalesce(jsonb_agg(x), '[]')::text AS geteld FROM (${tellend('t.hulpvraag_id = ANY ($1::uuid[])')}) x`;

// Of firms that changed their other hulpvragen are looked at too: whether there is one more firm, or one less.
const VERANDERD = `
  WITH oud AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS o (${NAMEN.map((naam) => `${naam} ${VELDEN[naam] ?? ''}`).join(', ')})),
  nieuw AS (${tellend('t.hulpvraag_id = ANY ($1::uuid[])')})
  SELECT *, false AS "is", true AS was FROM oud UNION ALL SELECT *, true, false FROM nieuw UNION ALL
  SELECT x.*, true, true FROM (${tellend(`t.bedrijf IN (SELECT bedrijf FROM oud UNION SELECT bedrijf FROM nieuw)
    AND t.hulpvraag_id <> ALL ($1::uuid[])`)}) x`;

// What of a JSON text is to come is guessed too high, and then all counts would be read for some dozens.
export const NABIJ = `SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`;
/** Counts these hulpvragen, `$1`, anew; `$2` is what `GETELD` gave before they changed. */
export const BOEK = `MERGE INTO impactverantwoording.randtelling r USING (${tel(VERANDERD, RANDEN, true)}) v
  ON ${RANDSLEUTEL.map((naam) => `r.${naam} = v.${naam}`).join(' AND ')}
  WHEN MATCHED AND r.aantal + v.aantal = 0 THEN DELETE
  WHEN MATCHED THEN UPDATE SET aantal = r.aantal + v.aantal
  WHEN NOT MATCHED THEN INSERT (${KOLOMMEN}) VALUES (${[...RANDSLEUTEL, 'aantal'].map((naam) => `v.${naam}`).join(', ')})`;
