// SPDX-License-Identifier: EUPL-1.2
// What an effect is reckoned from, by the log alone and up to a number of it: the same number gives the same answer for ever.
import { uitLogboekTot } from '../feiten/logboek.sql.js';
import { TRAJECTKOLOMMEN, trajectenUit } from '../feiten/traject.sql.js';

// $1 number of the log, $2 theme: only of what ever was about the theme is anything read.
const BRON = `SELECT * FROM (${uitLogboekTot('$1')}) alles WHERE hv IN (
  SELECT (v.data ->> 'hulpvraagId')::uuid FROM platform.event v WHERE v.type IN ('hulpvraag-ingediend', 'hulpvraag-gewijzigd')
    AND v.volgnummer <= $1 AND v.data -> 'themas' ->> 0 = $2)`;

/** Read as people write it: euros and not cents, percent points and not a part of 1; of the version that was answered, which stays. */
const maal = (i: string): string =>
  `CASE ${i}.eenheid WHEN 'centen' THEN 0.01 WHEN 'aandeel' THEN 100 ELSE 1 END`;
const indicatorVan = (i: string, code: string): string => `LEFT JOIN impactverantwoording.indicator ${i}
    ON ${i}.code = ${code} AND ${i}.versie = (e.data -> 'indicatorversies' ->> ${code})::integer`;

/**
 * One row per firm: its first hulpvraag about the theme, when it was helped with that, since when it waited, and what was measured of it, by
 * `$3` the moments in order, `$4` the indicator and `$5` its placebo (NULL for none). Of a moment that was answered twice the later one holds.
 */
export const FEITEN_VAN_ONTWERP = `
WITH traject AS MATERIALIZED (SELECT * FROM (${trajectenUit(BRON, 'alle')}) x (${TRAJECTKOLOMMEN})),
firma AS (
  SELECT DISTINCT ON (bedrijf) bedrijf, hulpvraag_id, regio, sectie, grootteklasse, gevraagd_op FROM traject
  WHERE is_eerste AND NOT is_dubbel AND bedrijf IS NOT NULL AND thema = $2 ORDER BY bedrijf, gevraagd_op, hulpvraag_id),
hulp AS (SELECT hulpvraag_id, min(hulp_op) AS op, min(wacht_op) AS wacht FROM traject GROUP BY hulpvraag_id),
meting AS (
  SELECT DISTINCT ON (1, 2) (e.data ->> 'hulpvraagId')::uuid AS id, array_position($3::text[], e.data ->> 'moment') - 1 AS periode,
    coalesce((e.data ->> 'op')::timestamptz, e.time) AS op, (e.data -> 'waarden' ->> $4)::float8 * ${maal('i')} AS waarde,
    (e.data -> 'waarden' ->> $5)::float8 * ${maal('s')} AS schijn
  FROM platform.event e ${indicatorVan('i', '$4')} ${indicatorVan('s', '$5')} WHERE e.type = 'meting-beantwoord' AND e.volgnummer <= $1 AND e.data ->> 'moment' = ANY ($3)
  ORDER BY 1, 2, e.volgnummer DESC),
gemeten AS (SELECT id, json_agg(json_build_object('periode', periode, 'op', extract(epoch FROM op)::float8 * 1000,
  'waarde', waarde, 'schijn', schijn) ORDER BY periode) AS metingen FROM meting GROUP BY id)
SELECT f.bedrijf, f.hulpvraag_id AS "hulpvraagId", f.regio, f.sectie, f.grootteklasse, f.gevraagd_op AS "gevraagdOp",
  h.op AS "hulpOp", h.wacht AS "wachtOp", coalesce(g.metingen, '[]') AS metingen
FROM firma f JOIN hulp h USING (hulpvraag_id) LEFT JOIN gemeten g ON g.id = f.hulpvraag_id ORDER BY f.bedrijf`;

/** Lotteries of a theme that were drawn: `$1` number of the log, `$2` theme. */
export const LOTINGEN_VAN_THEMA = `
SELECT t.data AS uitslag, t.time AS op, a.data AS aankondiging FROM platform.event t
JOIN platform.event a ON a.type = 'loting-aangekondigd' AND a.data ->> 'lotingId' = t.data ->> 'lotingId' AND a.volgnummer < t.volgnummer
WHERE t.type = 'loting-getrokken' AND t.volgnummer <= $1 AND t.data ->> 'thema' = $2 ORDER BY t.volgnummer, a.volgnummer`;

/** The instant up to which the log tells, by `$1`; `null` of an empty log. */
export const TOT_WANNEER = 'SELECT max(e.time) AS op FROM platform.event e WHERE e.volgnummer <= $1';

/** First outcome of `$1` theme and `$2` indicator that anybody could know, up to number `$3`; `null` for none. */
export const EERSTE_UITKOMST = 'SELECT impactverantwoording.eerste_uitkomst($1, $2, $3) AS op';

/** Designs as they stand, with what the log says was fixed, up to number `$1`. */
export const VASTGELEGD = `
SELECT o.ontwerp, e.data ->> 'hash' AS hash, e.time AS "vastgelegdOp" FROM impactverantwoording.effectontwerp o
JOIN platform.event e ON e.type = 'effectontwerp-vastgelegd' AND e.subject = o.id::text
WHERE e.volgnummer <= $1 ORDER BY o.thema, o.indicator`;
