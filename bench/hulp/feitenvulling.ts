// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

const PER_KEER = 50_000;

// Six events per hulpvraag that is helped: asked, matched, offered, accepted, given, confirmed. Spread over five years.
const EVENTS = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
SELECT gen_random_uuid(), e.type, 'schakel/bench', nr::text, toen + e.na * interval '37 hours', 2, e.data, now()
FROM (SELECT nr, md5('h' || nr)::uuid AS h, md5('t' || nr)::uuid AS t, md5('a' || nr % 500)::uuid AS a,
    'R' || nr % 35 AS regio, timestamptz '2022-01-01Z' + (nr::bigint * 7919 % 1826) * interval '1 day' AS toen
  FROM generate_series($1::integer, $2::integer) AS nr) v
CROSS JOIN LATERAL (SELECT jsonb_build_object('toewijzingId', t, 'hulpvraagId', h, 'aanbodId', a, 'aanbiederId', a, 'regio', regio,
  'versie', 1) AS data) f
CROSS JOIN LATERAL (VALUES
  ('hulpvraag-ingediend', 0, jsonb_build_object('hulpvraagId', h, 'regio', regio, 'versie', 1, 'themas',
    jsonb_build_array('thema' || chr(97 + nr % 20)), 'sbi', '4711', 'grootteklasse', (ARRAY['micro', 'klein', 'middelgroot'])[1 + nr % 3],
    'gemeentecode', 'GM0153', 'herkomst', (ARRAY['web', 'campagne', 'adviseur'])[1 + nr % 3], 'sectie', chr(65 + nr % 21),
    'bedrijf', md5('b' || nr::bigint * 7919 % 600000))),
  ('hulpvraag-gematcht', 0, jsonb_build_object('hulpvraagId', h, 'regio', regio, 'hulpvraagVersie', 1, 'epoch', 1,
    'aantal', nr % 5, 'geenPassendAanbod', 0.1)),
  ('toewijzing-aangeboden', 1 + nr % 3, f.data), ('toewijzing-geaccepteerd', 2 + nr % 7, f.data),
  ('toewijzing-geleverd', 10 + nr % 29, f.data), ('toewijzing-bevestigd', 12 + nr % 31, f.data || '{"reden": "geholpen"}')
) AS e (type, na, data)
WHERE e.na = 0 OR nr % 5 > 0`;
const SOORTEN = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
SELECT gen_random_uuid(), 'aanbod-gewijzigd', 'schakel/bench', nr::text, '2021-12-01Z', 2, jsonb_build_object('aanbodId',
  md5('a' || nr)::uuid, 'versie', 1, 'soort', (ARRAY['advies', 'lening', 'coaching'])[1 + nr % 3]), now()
FROM generate_series(0, 499) AS nr`;

/** A log of so many trajectories, of nobody. */
export async function fill(beheerUrl: string, aantal: number): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    await client.query(SOORTEN);
    for (let van = 1; van <= aantal; van += PER_KEER)
      await client.query(EVENTS, [van, Math.min(aantal, van + PER_KEER - 1)]);
    await client.query('VACUUM ANALYZE platform.event');
  });
}
