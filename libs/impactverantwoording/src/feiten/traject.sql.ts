// SPDX-License-Identifier: EUPL-1.2
// Trajectories from events, as one statement. What the worker does for some hulpvragen and a rebuild for all of them is this same
// text, so that they cannot differ; and it looks at all events of a hulpvraag together, so that it does not matter in which order
// they came. `nr` is the number in the log: of two that say something else, the later one holds.
import { AANVRAAG, EINDE, lijst } from './logboek.sql.js';

const eerste = (waar: string): string => `min(tijd) FILTER (WHERE ${waar})`;
// What was said last, and first: by the greatest and the smallest number with what was said behind it. It asks for no sorting, as
// an aggregate in order would for every hulpvraag apart.
const gezegd = (kies: 'min' | 'max', wat: string, waar: string): string =>
  `nullif(substr(${kies}((lpad(nr::text, 19, '0') || coalesce(${wat}, '')) COLLATE "C") FILTER (WHERE ${waar}), 20), '')`;
const laatste = (wat: string, waar: string): string => gezegd('max', wat, waar);
const INGEDIEND = `type = 'hulpvraag-ingediend'`;
const DUBBEL = `CASE WHEN type = 'hulpvraag-samengevoegd' THEN 'ja' END`;
const GESPREKKEN = `count(minuten)::integer AS gesprekken, coalesce(sum(minuten), 0)::integer AS minuten`;

const VRAAG = (isEenVan: string): string => `
  SELECT hv, ${eerste(INGEDIEND)} AS gevraagd,
    ${gezegd('min', 'regio', INGEDIEND)} AS regio, ${gezegd('min', 'herkomst', INGEDIEND)} AS herkomst,
    ${laatste('grootteklasse', AANVRAAG)} AS grootteklasse, ${laatste('thema', AANVRAAG)} AS thema,
    ${laatste('bedrijf', 'bedrijf IS NOT NULL')} AS bedrijf, ${laatste('sectie', 'sectie IS NOT NULL')} AS sectie,
    ${eerste('past')} AS gematcht,
    ${eerste(`type = 'hulpvraag-overgedragen' AND partner`)} AS toegewezen,
    ${eerste(`type = 'overdracht-aanvaard' AND partner`)} AS contact,
    ${eerste(lijst('overdracht-gereed', 'overdracht-bevestigd'))} AS hulp,
    ${eerste(`type = 'overdracht-bevestigd' AND zelf`)} AS bevestigd,
    ${eerste(`type = 'overdracht-bevestigd' AND zelf AND reden = 'geholpen'`)} AS geholpen,
    ${GESPREKKEN},
    (count(*) FILTER (WHERE type = 'ervaringsdeskundige-geintroduceerd'))::integer AS introducties,
    bool_or(type = 'hulpvraag-gewist') AS gewist,
    ${laatste(DUBBEL, lijst('hulpvraag-samengevoegd', 'samenvoeging-teruggedraaid'))} IS NOT NULL AS dubbel,
    ${laatste(`CASE WHEN type <> 'hulpvraag-heropend' THEN reden END`, EINDE)} AS einde
  FROM bron WHERE hv IS NOT NULL AND tw IS NULL ${isEenVan} GROUP BY hv HAVING bool_or(${INGEDIEND})`;

// A toewijzing of a double goes along to the hulpvraag in which that goes on: it is of the one that was named last.
const TOEWIJZING = `
  SELECT tw, min(nr) AS nr, ${laatste('hv::text', `type LIKE 'toe%'`)}::uuid AS hv, ${laatste('aanbod', `type LIKE 'toe%'`)} AS aanbod,
    ${eerste(lijst('toewijzing-voorgesteld', 'toestemming-gevraagd', 'toewijzing-op-wachtlijst', 'toewijzing-aangeboden'))} AS toegewezen,
    ${eerste(`type = 'toewijzing-op-wachtlijst'`)} AS wacht,
    ${eerste(`type = 'toewijzing-geaccepteerd'`)} AS contact,
    ${eerste(lijst('toewijzing-gestart', 'toewijzing-geleverd', 'toewijzing-bevestigd'))} AS hulp,
    ${eerste(`type = 'toewijzing-bevestigd' AND zelf`)} AS bevestigd,
    ${eerste(`type = 'toewijzing-bevestigd' AND zelf AND reden = 'geholpen'`)} AS geholpen,
    ${GESPREKKEN},
    ${laatste('bedrag::text', `type = 'uitkomst-gemeld' AND partij = 'ondernemer'`)}::bigint AS opbrengst
  FROM bron WHERE tw IS NOT NULL GROUP BY tw`;

// What is paid for: each prestatie as it was said last. Of two programmes the later one.
const KOSTEN = `
  SELECT tw, sum(bedrag)::bigint AS kosten, ${laatste('programma', 'true')}::uuid AS programma FROM (
    SELECT DISTINCT ON (prestatie) tw, nr, bedrag, programma, status
    FROM bron WHERE prestatie IS NOT NULL AND tw IS NOT NULL ORDER BY prestatie, nr DESC) p
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
  'is_dubbel, gesprekken, gespreksminuten, introducties, kosten_in_centen, opbrengst_in_centen, wacht_op';

/**
 * `bron`: a query, or a table, of the columns of `logboek.sql.ts`: all events of the trajectories that are asked. `welke`: whether
 * it has a column of that name with the hulpvragen that are asked, because it has events of others too.
 */
export const trajectenUit = (bron: string, welke: 'alle' | 'welke'): string => `
WITH bron AS ${welke === 'alle' ? 'NOT MATERIALIZED' : ''} (${bron}),
vraag AS (${VRAAG(welke === 'alle' ? '' : 'AND hv = ANY (welke)')}), toewijzing AS (${TOEWIJZING}), kosten AS (${KOSTEN}),
paar AS (
  SELECT v.*, t.tw, t.aanbod, k.programma, coalesce(k.kosten, 0) AS kosten, t.opbrengst,
    t.toegewezen AS t_toegewezen, t.contact AS t_contact, t.hulp AS t_hulp, t.bevestigd AS t_bevestigd,
    t.geholpen AS t_geholpen, coalesce(t.gesprekken, 0) AS t_gesprekken, coalesce(t.minuten, 0) AS t_minuten,
    min(t.wacht) OVER (PARTITION BY v.hv) AS wacht,
    row_number() OVER (PARTITION BY v.hv ORDER BY t.geholpen IS NULL, t.bevestigd IS NULL, t.hulp IS NULL,
      t.contact IS NULL, t.toegewezen IS NULL, t.nr, t.tw) = 1 AS is_eerste
  FROM vraag v LEFT JOIN toewijzing t ON t.hv = v.hv LEFT JOIN kosten k ON k.tw = t.tw)
SELECT coalesce(p.tw, p.hv), p.hv, p.tw, p.is_eerste, CASE WHEN NOT p.gewist THEN p.bedrijf::uuid END,
  p.regio, p.sectie, p.grootteklasse, p.thema, p.herkomst,
  p.aanbod::uuid, p.programma, date_trunc('month', p.gevraagd AT TIME ZONE 'Europe/Amsterdam')::date,
  p.gevraagd, least(p.gematcht, ${tot('toegewezen')}), least(${tot('toegewezen')}), least(${tot('contact')}),
  least(${tot('hulp')}), least(${tot('bevestigd')}), s.geholpen, p.einde, p.dubbel,
  s.gesprekken, s.minuten, CASE WHEN p.is_eerste THEN p.introducties ELSE 0 END, p.kosten, p.opbrengst, p.wacht
FROM paar p CROSS JOIN LATERAL (SELECT
  ${STAPPEN.map((stap) => `least(p.t_${stap}, CASE WHEN p.is_eerste THEN p.${stap} END) AS ${stap}`).join(', ')},
  p.t_gesprekken + CASE WHEN p.is_eerste THEN p.gesprekken ELSE 0 END AS gesprekken,
  p.t_minuten + CASE WHEN p.is_eerste THEN p.minuten ELSE 0 END AS minuten) s`;
