// SPDX-License-Identifier: EUPL-1.2
// Trajectories from events, as one statement. What the worker does for one hulpvraag and a rebuild for all of them is this same
// text, so that they cannot differ; and it looks at all events of a hulpvraag together, so that it does not matter in which order
// they came. `nr` is the number in the log: of two that say something else, the later one holds.

const lijst = (...typen: string[]): string => `type IN (${typen.map((type) => `'${type}'`).join(', ')})`;
const eerste = (waar: string): string => `min(tijd) FILTER (WHERE ${waar})`;
const laatste = (wat: string, waar: string): string =>
  `(array_agg(${wat} ORDER BY nr DESC) FILTER (WHERE ${waar}))[1]`;

const BIJ_PARTNER = `data ->> 'organisatieId' IS NOT NULL`;
const GEHOUDEN = `type = 'afspraak-gehouden' AND (data ->> 'verschenen')::boolean`;
const MINUTEN = `coalesce(sum(extract(epoch FROM (data ->> 'eind')::timestamptz - (data ->> 'begin')::timestamptz) / 60)
      FILTER (WHERE ${GEHOUDEN}), 0)::integer`;
const AANVRAAG = lijst('hulpvraag-ingediend', 'hulpvraag-gewijzigd');
const EINDE = lijst(
  ...['hulpvraag-ingetrokken', 'hulpvraag-afgewezen', 'hulpvraag-afgerond', 'hulpvraag-verlopen'],
  'hulpvraag-heropend',
);
// As the status after matching is decided (aanbodmatching): from 0.8 on nothing of it fits.
const GEMATCHT = `type = 'hulpvraag-gematcht' AND (data ->> 'aantal')::integer > 0
      AND (data ->> 'geenPassendAanbod')::real < 0.8`;

const VRAAG = `
  SELECT hv, ${eerste(`type = 'hulpvraag-ingediend'`)} AS gevraagd,
    (array_agg(data ORDER BY nr) FILTER (WHERE type = 'hulpvraag-ingediend'))[1] AS begin,
    ${laatste('data', AANVRAAG)} AS stand,
    ${laatste(`data ->> 'bedrijf'`, `${AANVRAAG} AND data ? 'bedrijf'`)} AS bedrijf,
    ${laatste(`data ->> 'sectie'`, `${AANVRAAG} AND data ? 'sectie'`)} AS sectie,
    ${eerste(GEMATCHT)} AS gematcht,
    ${eerste(`type = 'hulpvraag-overgedragen' AND ${BIJ_PARTNER}`)} AS toegewezen,
    ${eerste(`type = 'overdracht-aanvaard' AND ${BIJ_PARTNER}`)} AS contact,
    ${eerste(`type = 'overdracht-gereed'`)} AS hulp,
    ${eerste(`type = 'overdracht-bevestigd'`)} AS bevestigd,
    ${eerste(`type = 'overdracht-bevestigd' AND data ->> 'reden' = 'geholpen'`)} AS geholpen,
    (count(*) FILTER (WHERE ${GEHOUDEN}))::integer AS gesprekken, ${MINUTEN} AS minuten,
    (count(*) FILTER (WHERE type = 'ervaringsdeskundige-geintroduceerd'))::integer AS introducties,
    bool_or(type = 'hulpvraag-gewist') AS gewist,
    ${laatste(`type = 'hulpvraag-samengevoegd'`, lijst('hulpvraag-samengevoegd', 'samenvoeging-teruggedraaid'))} AS dubbel,
    ${laatste(`CASE WHEN type <> 'hulpvraag-heropend' THEN data ->> 'reden' END`, EINDE)} AS einde
  FROM bron WHERE hv IS NOT NULL AND tw IS NULL AND (welke IS NULL OR hv = ANY (welke))
  GROUP BY hv HAVING bool_or(type = 'hulpvraag-ingediend')`;

// A toewijzing of a double goes along to the hulpvraag in which that goes on: it is of the one that was named last.
const TOEWIJZING = `
  SELECT tw, min(nr) AS nr, ${laatste('hv', `type LIKE 'toe%'`)} AS hv, ${laatste(`data ->> 'aanbodId'`, `type LIKE 'toe%'`)} AS aanbod,
    ${eerste(lijst('toewijzing-voorgesteld', 'toestemming-gevraagd', 'toewijzing-op-wachtlijst', 'toewijzing-aangeboden'))} AS toegewezen,
    ${eerste(`type = 'toewijzing-geaccepteerd'`)} AS contact,
    ${eerste(lijst('toewijzing-gestart', 'toewijzing-geleverd'))} AS hulp,
    ${eerste(`type = 'toewijzing-bevestigd'`)} AS bevestigd,
    ${eerste(`type = 'toewijzing-bevestigd' AND data ->> 'reden' = 'geholpen'`)} AS geholpen,
    (count(*) FILTER (WHERE ${GEHOUDEN}))::integer AS gesprekken, ${MINUTEN} AS minuten,
    ${laatste(`(data ->> 'bedragInCenten')::bigint`, `type = 'uitkomst-gemeld' AND data ->> 'partij' = 'ondernemer'`)} AS opbrengst
  FROM bron WHERE tw IS NOT NULL GROUP BY tw`;

// What is paid for: each prestatie as it was said last. Of two programmes the later one.
const KOSTEN = `
  SELECT tw, sum(bedrag)::bigint AS kosten, (array_agg(programma ORDER BY nr DESC))[1] AS programma FROM (
    SELECT DISTINCT ON (data ->> 'prestatieId') tw, nr, (data ->> 'bedragInCenten')::bigint AS bedrag,
      (data ->> 'programmaId')::uuid AS programma, data ->> 'status' AS status
    FROM bron WHERE type LIKE 'prestatie-%' AND tw IS NOT NULL ORDER BY data ->> 'prestatieId', nr DESC) p
  WHERE status = 'aanvaard' GROUP BY tw`;

const STAPPEN = ['toegewezen', 'contact', 'hulp', 'bevestigd', 'geholpen'] as const;
/** Whoever came to a step came to all before it, also when that was never said. */
const tot = (stap: (typeof STAPPEN)[number]): string =>
  STAPPEN.slice(STAPPEN.indexOf(stap))
    .map((een) => `s.${een}`)
    .join(', ');

/** Columns that are filled; the others follow from them. */
export const TRAJECTKOLOMMEN =
  'id, hulpvraag_id, toewijzing_id, is_eerste, bedrijf, regio, sectie, grootteklasse, thema, herkomst, aanbod_id, ' +
  'programma_id, maand, gevraagd_op, gematcht_op, toegewezen_op, contact_op, hulp_op, bevestigd_op, geholpen_op, einde, ' +
  'is_dubbel, gesprekken, gespreksminuten, introducties, kosten_in_centen, opbrengst_in_centen';

/**
 * `bron`: a query that gives `nr, type, tijd, data, hv, tw, welke` of all events of the trajectories that are asked; `welke` is
 * the hulpvragen that are asked, NULL for all.
 */
export const trajectenUit = (bron: string): string => `
WITH bron AS (${bron}), vraag AS (${VRAAG}), toewijzing AS (${TOEWIJZING}), kosten AS (${KOSTEN}),
paar AS (
  SELECT v.*, t.tw, t.aanbod, k.programma, coalesce(k.kosten, 0) AS kosten, t.opbrengst,
    t.toegewezen AS t_toegewezen, t.contact AS t_contact, t.hulp AS t_hulp, t.bevestigd AS t_bevestigd,
    t.geholpen AS t_geholpen, coalesce(t.gesprekken, 0) AS t_gesprekken, coalesce(t.minuten, 0) AS t_minuten,
    row_number() OVER (PARTITION BY v.hv ORDER BY t.geholpen IS NULL, t.bevestigd IS NULL, t.hulp IS NULL,
      t.contact IS NULL, t.toegewezen IS NULL, t.nr, t.tw) = 1 AS is_eerste
  FROM vraag v LEFT JOIN toewijzing t ON t.hv = v.hv LEFT JOIN kosten k ON k.tw = t.tw)
SELECT coalesce(p.tw, p.hv), p.hv, p.tw, p.is_eerste, CASE WHEN NOT p.gewist THEN p.bedrijf::uuid END,
  p.begin ->> 'regio', p.sectie, p.stand ->> 'grootteklasse', p.stand -> 'themas' ->> 0, p.begin ->> 'herkomst',
  p.aanbod::uuid, p.programma, date_trunc('month', p.gevraagd AT TIME ZONE 'Europe/Amsterdam')::date,
  p.gevraagd, least(p.gematcht, ${tot('toegewezen')}), least(${tot('toegewezen')}), least(${tot('contact')}),
  least(${tot('hulp')}), least(${tot('bevestigd')}), s.geholpen, p.einde, coalesce(p.dubbel, false),
  s.gesprekken, s.minuten, CASE WHEN p.is_eerste THEN p.introducties ELSE 0 END, p.kosten, p.opbrengst
FROM paar p CROSS JOIN LATERAL (SELECT
  ${STAPPEN.map((stap) => `least(p.t_${stap}, CASE WHEN p.is_eerste THEN p.${stap} END) AS ${stap}`).join(', ')},
  p.t_gesprekken + CASE WHEN p.is_eerste THEN p.gesprekken ELSE 0 END AS gesprekken,
  p.t_minuten + CASE WHEN p.is_eerste THEN p.minuten ELSE 0 END AS minuten) s`;

/** All events of the log that count, `$1` their types; `waar` narrows that. */
export const UIT_LOGBOEK = `SELECT e.volgnummer AS nr, e.type, e.time AS tijd, e.data, (e.data ->> 'hulpvraagId')::uuid AS hv,
  (e.data ->> 'toewijzingId')::uuid AS tw, NULL::uuid[] AS welke FROM platform.event e WHERE e.type = ANY ($1)`;

/** Those of some hulpvragen, `$1`, by a table of `bron`; and of their toewijzingen, also when they were of another one then. */
export const uitBron = (tabel: string): string => `SELECT e.volgnummer AS nr, e.type, e.time AS tijd, e.data,
  b.hulpvraag_id AS hv, b.toewijzing_id AS tw, $1::uuid[] AS welke
  FROM (SELECT a.* FROM ${tabel} a WHERE a.hulpvraag_id = ANY ($1)
    UNION SELECT a.* FROM ${tabel} x JOIN ${tabel} a ON a.toewijzing_id = x.toewijzing_id WHERE x.hulpvraag_id = ANY ($1)) b
  JOIN platform.event e ON e.id = b.event_id`;
