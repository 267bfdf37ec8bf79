// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { VUL_RANDTELLING } from '../../migrations/0076-randtelling.js';
import { Feitenwereld } from '../support/feiten.js';

/** How many hulpvragen, and how far each came, follow from their number alone: every run is the same. */
const FEITEN = `INSERT INTO impactverantwoording.traject (id, hulpvraag_id, is_eerste, bedrijf, regio, sectie, grootteklasse, thema,
    herkomst, maand, gevraagd_op, gematcht_op, toegewezen_op, contact_op, hulp_op, bevestigd_op, geholpen_op, is_dubbel, gesprekken,
    gespreksminuten, introducties, kosten_in_centen)
  SELECT id, id, true, md5('bedrijf' || nr)::uuid, regio, 'G', 'micro', thema, 'web', date_trunc('month', op)::date, op,
    CASE WHEN ver >= 1 THEN op END, CASE WHEN ver >= 2 THEN op + interval '1 day' END,
    CASE WHEN ver >= 3 THEN op + wacht * interval '1 day' END, CASE WHEN ver >= 4 THEN op + (wacht + 9) * interval '1 day' END,
    CASE WHEN ver >= 5 THEN op + (wacht + 30) * interval '1 day' END, CASE WHEN ver >= 6 THEN op + (wacht + 30) * interval '1 day' END,
    false, 1, 45, 0, CASE WHEN ver >= 5 THEN 60000 + themanr * 15000 ELSE 0 END
  FROM (
    SELECT md5('vraag' || nr)::uuid AS id, nr, r.regio, t.thema, t.themanr, 3 + nr % 17 AS wacht,
      date_trunc('year', now()) - interval '1 year' + (nr * 37 % 690) * interval '1 day' + interval '12 hours' AS op,
      CASE WHEN nr % 10 = 0 THEN 0 WHEN nr % 7 = 0 THEN 2 WHEN nr % 5 = 0 THEN 3 WHEN nr % 4 = 0 THEN 4 WHEN nr % 3 = 0 THEN 5 ELSE 6 END AS ver
    FROM (SELECT code AS regio, 20 + 45 * (row_number() OVER (ORDER BY md5(code))) AS aantal
      FROM stamgegevens.regio WHERE code <> 'LANDELIJK') r,
    LATERAL (SELECT r.aantal * 1000 + i AS nr FROM generate_series(1, CASE WHEN r.aantal % 4 = 1 THEN 6 ELSE r.aantal / 3 END) AS i) n,
    LATERAL (SELECT code AS thema, volg AS themanr FROM (SELECT code, row_number() OVER (ORDER BY code) AS volg,
      count(*) OVER () AS alle FROM stamgegevens.thema) x WHERE volg - 1 = (nr * nr) % LEAST(alle, 5)) t
  ) v`;

/** Some two years of hulpvragen in every regio, in some of them too few to be told. */
export const vulFeiten = (beheerUrl: string): Promise<unknown> =>
  withClient(beheerUrl, (client) => client.query(`${FEITEN}; ${VUL_RANDTELLING}`));

const LOG = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
  SELECT id, type, source, subject, time, dataversie, data, now()
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, type text, source text, subject text, time timestamptz, dataversie integer, data jsonb)`;

/** The same in the log, of which reports are made; the worker has seen it. */
export const vulLogboek = (beheerUrl: string): Promise<unknown> =>
  withClient(beheerUrl, (client) => client.query(LOG, [JSON.stringify(new Feitenwereld(3, 400).events)]));

/** How many firms there are in three regios. */
export const bedrijvenaantallen = (): string =>
  [
    'peiljaar;regio;sectie;grootteklasse;aantal',
    ...[2025, 2026].flatMap((jaar) =>
      [
        ['TWE', 4200],
        ['MBR', 3100],
        ['UTR', 5200],
      ].map(([regio, aantal]) => `${jaar};${regio};G;micro;${aantal}`),
    ),
  ].join('\n');
