// SPDX-License-Identifier: EUPL-1.2
// Figures of others, as the log tells which files counted at a number of it. The figures themselves are in a table to which rows are only
// added; the log has a hash over those of each file.

/** What is hashed of a file that was kept, by the condition on `w`. */
export const waardenHash = (van: string): string => `(SELECT encode(sha256(convert_to(coalesce(string_agg(
  concat_ws('|', w.regel, coalesce(w.bedrijf::text, ''), coalesce(w.regio, ''), coalesce(w.sectie, ''), coalesce(w.grootteklasse, ''),
    w.periode, w.indicator, w.versie, w.waarde), E'\\n' ORDER BY w.regel), ''), 'UTF8')), 'hex')
  FROM impactverantwoording.externe_waarde w WHERE ${van})`;

/** Files that count at number `$1`, with the number from which they do: of firms or of cells. */
const bronnen = (soort: 'bedrijf' | 'cel'): string => `bron AS MATERIALIZED (
  SELECT (e.data ->> 'bronId')::uuid AS id, e.volgnummer AS nr, e.time AS op, e.data ->> 'naam' AS naam,
    (e.data ->> 'versie')::integer AS versie, e.data -> 'perioden' AS perioden, e.data ->> 'waarden' AS hash
  FROM platform.event e WHERE e.type = 'externe-bron-ingelezen' AND e.volgnummer <= $1 AND e.data ->> 'soort' = '${soort}'
    AND NOT EXISTS (SELECT FROM platform.event x WHERE x.type = 'externe-bron-ingetrokken' AND x.volgnummer <= $1
      AND x.data ->> 'bronId' = e.data ->> 'bronId'))`;

/** Files that tell of one of these indicators (`$2`) and are other than they were read. */
export const VERANDERDE_BRONNEN = (soort: 'bedrijf' | 'cel'): string => `WITH ${bronnen(soort)}
  SELECT naam, versie FROM bron b WHERE perioden ?| $2::text[] AND b.hash IS DISTINCT FROM ${waardenHash('w.bron_id = b.id')} ORDER BY nr`;

/**
 * Firms in files, by `$2` indicator, `$3` its placebo or NULL, `$4` periods in order and `$5` how many of these lie before the help: what
 * each is like, by the last of those before; what it had, of what was told twice the later; and whether it ever asked for help.
 */
export const BRONBEDRIJVEN = `
WITH ${bronnen('bedrijf')},
waarde AS (SELECT DISTINCT ON (w.bedrijf, w.periode, w.indicator) w.bedrijf, w.regio, w.sectie, w.grootteklasse, w.indicator,
    array_position($4::text[], w.periode) - 1 AS periode, w.waarde::float8 AS waarde, b.op
  FROM impactverantwoording.externe_waarde w JOIN bron b ON b.id = w.bron_id
  WHERE w.indicator IN ($2, $3) AND w.periode = ANY ($4::text[]) ORDER BY w.bedrijf, w.periode, w.indicator, b.nr DESC),
aard AS (SELECT DISTINCT ON (bedrijf) bedrijf, regio, sectie, grootteklasse FROM waarde
  WHERE regio IS NOT NULL AND periode < $5 ORDER BY bedrijf, periode DESC, indicator),
reeks AS (SELECT u.bedrijf, json_agg(json_build_object('periode', u.periode, 'op', extract(epoch FROM u.op)::float8 * 1000,
    'waarde', u.waarde, 'schijn', s.waarde) ORDER BY u.periode) AS metingen
  FROM waarde u LEFT JOIN waarde s ON s.bedrijf = u.bedrijf AND s.periode = u.periode AND s.indicator = $3
  WHERE u.indicator = $2 GROUP BY u.bedrijf),
vrager AS (SELECT DISTINCT e.data ->> 'bedrijf' AS bedrijf FROM platform.event e
  WHERE e.type IN ('hulpvraag-ingediend', 'hulpvraag-gewijzigd') AND e.volgnummer <= $1 AND e.data ->> 'bedrijf' <> '')
SELECT r.bedrijf, a.regio, a.sectie, a.grootteklasse, r.bedrijf::text IN (SELECT bedrijf FROM vrager) AS "heeftGevraagd", r.metingen
FROM reeks r LEFT JOIN aard a USING (bedrijf) ORDER BY r.bedrijf`;

/** First file that told of indicator `$1` and a period from `$2` on, up to number `$3`; `null` for none. */
export const EERSTE_EXTERNE_UITKOMST =
  'SELECT impactverantwoording.eerste_externe_uitkomst($1, $2, $3) AS op';

/** Versions of how help with theme `$2` is thought to work: that at number `$1`, or the first, which was there from the start. */
export const AANPAK_TOT = `SELECT v.schakels FROM impactverantwoording.veranderaanpak v WHERE v.thema = $2 AND v.versie = (
  SELECT coalesce(max((e.data ->> 'versie')::integer), 1) FROM platform.event e
  WHERE e.type = 'veranderaanpak-vastgesteld' AND e.volgnummer <= $1 AND e.data ->> 'thema' = $2)`;

/** Of cells: per indicator (`$2`) and period in how many something is told, and how low, halfway and high that is. */
export const CELCIJFERS = `
WITH ${bronnen('cel')},
cel AS (SELECT DISTINCT ON (w.regio, w.sectie, w.grootteklasse, w.periode, w.indicator) w.indicator, w.periode, w.waarde::float8 AS waarde, w.versie
  FROM impactverantwoording.externe_waarde w JOIN bron b ON b.id = w.bron_id WHERE w.indicator = ANY ($2::text[])
  ORDER BY w.regio, w.sectie, w.grootteklasse, w.periode, w.indicator, b.nr DESC)
SELECT c.indicator, i.naam, i.eenheid, c.periode, count(*)::integer AS groepen, min(c.waarde) AS laagste,
  percentile_disc(0.5) WITHIN GROUP (ORDER BY c.waarde) AS midden, max(c.waarde) AS hoogste
FROM cel c JOIN impactverantwoording.indicator i ON i.code = c.indicator AND i.versie = c.versie
GROUP BY 1, 2, 3, 4 ORDER BY 1, 4, 2, 3`;
