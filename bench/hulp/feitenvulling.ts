// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

const PER_KEER = 50_000;

// The log is written in the order of time, as it would be, so that the events of one hulpvraag lie apart. What it is of is drawn by
// hashes, each with a seed of its own: no two dimensions go together, and of some codes there are many and of most few.
const pick = (seed: number, van: number): string =>
  `(abs(hashint8extended(nr, ${String(seed)}) % ${String(van)}))`;
const skewed = (seed: number, van: number): string =>
  `floor(${String(van)} * power(${pick(seed, 10_000)} / 10000.0::float8, 1.6::float8))::integer`;
const JA = (seed: number, procent: number): string => `${pick(seed, 100)} < ${String(procent)}`;

const VRAGEN = `SELECT nr, md5('h' || nr)::uuid AS h, md5('t' || nr)::uuid AS t, md5('a' || ${pick(1, 500)})::uuid AS a,
    md5('p' || nr)::uuid AS p, md5('programma' || ${pick(2, 12)})::uuid AS programma,
    'R' || lpad(${skewed(3, 35)}::text, 2, '0') AS regio, ${JA(4, 80)} AS past, ${JA(5, 85)} AS contact, ${JA(6, 90)} AS hulp,
    ${JA(7, 70)} AS woord, ${JA(8, 80)} AS baat, ${JA(9, 40)} AS betaald, ${JA(10, 30)} AS gesproken,
    timestamptz '2022-01-01Z' + (nr - 1) * interval '1826 days' / $3::bigint AS toen
  FROM generate_series($1::bigint, $2::bigint) AS nr OFFSET 0`;
// Without OFFSET 0 every one of them would draw all of it again. Up to ten events of a hulpvraag: asked, matched, offered, accepted, talked, given, confirmed, and paid for.
const EVENTS = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
SELECT uuidv7(), e.type, 'schakel/bench', nr::text, toen + e.na * interval '37 hours' AS tijd, 2, e.data, now()
FROM (${VRAGEN}) v
CROSS JOIN LATERAL (SELECT jsonb_build_object('toewijzingId', t, 'hulpvraagId', h, 'aanbodId', a, 'aanbiederId', a, 'regio', regio,
  'versie', 1) AS data,
  jsonb_build_object('prestatieId', p, 'toewijzingId', t, 'programmaId', programma, 'bedragInCenten',
    10000 + 100 * ${pick(11, 2000)}) AS prestatie OFFSET 0) f
CROSS JOIN LATERAL (VALUES
  ('hulpvraag-ingediend', 0, true, jsonb_build_object('hulpvraagId', h, 'regio', regio, 'versie', 1, 'themas',
    jsonb_build_array('thema' || chr(97 + ${skewed(12, 20)})), 'sbi', '4711', 'gemeentecode', 'GM0153',
    'grootteklasse', (ARRAY['micro', 'klein', 'middelgroot', 'groot'])[1 + ${skewed(13, 4)}],
    'herkomst', (ARRAY['web', 'campagne', 'adviseur', 'telefoon'])[1 + ${pick(14, 4)}], 'sectie', chr(65 + ${skewed(15, 21)}),
    'bedrijf', md5('b' || ${pick(16, 600_000)}))),
  ('hulpvraag-gematcht', 0, true, jsonb_build_object('hulpvraagId', h, 'regio', regio, 'hulpvraagVersie', 1, 'epoch', 1,
    'aantal', CASE WHEN past THEN 4 ELSE 0 END, 'geenPassendAanbod', 0.1)),
  ('toewijzing-aangeboden', 1 + ${pick(17, 3)}, past, f.data),
  ('toewijzing-geaccepteerd', 2 + ${pick(18, 9)}, past AND contact, f.data),
  ('afspraak-gehouden', 3 + ${pick(18, 9)}, past AND contact AND gesproken, f.data || jsonb_build_object('verschenen', true,
    'begin', '2026-01-05T09:00:00Z', 'eind', '2026-01-05T09:45:00Z')),
  ('toewijzing-geleverd', 10 + ${pick(19, 40)}, past AND contact AND hulp, f.data),
  ('toewijzing-bevestigd', 50 + ${pick(20, 40)}, past AND contact AND hulp AND woord, f.data || jsonb_build_object('zelf', true,
    'reden', CASE WHEN baat THEN 'geholpen' ELSE 'niet-geholpen' END)),
  ('prestatie-ontstaan', 11 + ${pick(19, 40)}, past AND contact AND hulp AND betaald, f.prestatie || '{"status": "ontstaan"}'),
  ('prestatie-aanvaard', 51 + ${pick(20, 40)}, past AND contact AND hulp AND betaald AND woord, f.prestatie || '{"status": "aanvaard"}')
) AS e (type, na, telt, data)
WHERE e.telt ORDER BY tijd`;
const SOORTEN = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
SELECT uuidv7(), 'aanbod-gewijzigd', 'schakel/bench', nr::text, '2021-12-01Z', 2, jsonb_build_object('aanbodId',
  md5('a' || nr)::uuid, 'versie', 1, 'soort', (ARRAY['advies', 'lening', 'coaching'])[1 + nr % 3]), now()
FROM generate_series(0, 499) AS nr`;
const BEDRIJVEN = `INSERT INTO impactverantwoording.bedrijvenaantal
  (peiljaar, regio, sectie, grootteklasse, aantal, ingelezen_door, ingelezen_op)
SELECT jaar, 'R' || lpad(r::text, 2, '0'), chr(65 + s), k, 5000, 'bench', now()
FROM generate_series(2022, 2026) AS jaar, generate_series(0, 34) AS r, generate_series(0, 20) AS s,
  unnest(ARRAY['micro', 'klein', 'middelgroot', 'groot']) AS k`;

// An index that is made of all rows at once takes a fraction of what it takes row by row.
const INDEXEN = `SELECT indexname AS naam, indexdef AS opdracht FROM pg_indexes
  WHERE schemaname = 'platform' AND tablename = 'event' AND indexname IN ('event_hulpvraag', 'event_toewijzing', 'event_type')`;

/** A log of so many hulpvragen, of nobody, and how many firms there are; `progress` hears how many are there. */
export async function fill(
  beheerUrl: string,
  aantal: number,
  progress: (klaar: number) => void,
): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    await client.query(
      `SET maintenance_work_mem = '512MB'; SET synchronous_commit = off; SET work_mem = '256MB'; SET jit = off`,
    );
    const { rows: indexen } = await client.query<{ naam: string; opdracht: string }>(INDEXEN);
    for (const { naam } of indexen) await client.query(`DROP INDEX platform.${naam}`);
    await client.query(SOORTEN);
    await client.query(BEDRIJVEN);
    for (let van = 1; van <= aantal; van += PER_KEER) {
      const tot = Math.min(aantal, van + PER_KEER - 1);
      await client.query(EVENTS, [van, tot, aantal]);
      progress(tot);
    }
    for (const { opdracht } of indexen) await client.query(opdracht);
    await client.query('VACUUM ANALYZE platform.event');
  });
}
