// SPDX-License-Identifier: EUPL-1.2
// npm run bench:feiten [-- --n 1000000 --keren 20]
// Rebuilding the facts of so many trajectories from a log that is made for it, and asking the cube. Beside it, in the same run, what
// reading that log once and counting those rows once takes: there is no less.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { Systeemklok, type Actor } from '#libs/kernel';
import { Herbouw, KubusLezer } from '#libs/impactverantwoording';
import { Database, dataSourceOptions, readConfig } from '#libs/platform';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { freshDatabase, type Testdatabase } from '../test/support/database.js';
import { baseEnv } from '../test/support/processes.js';
import { print, printSpread, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000000' }, keren: { type: 'string', default: '20' } },
});
const [N, KEREN] = [values.n, values.keren].map(Number) as [number, number];
const PER_KEER = 50_000;
const ANALIST: Actor = { rol: 'analist', subject: 'bench' };

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

async function fill(beheerUrl: string): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    await client.query(SOORTEN);
    for (let van = 1; van <= N; van += PER_KEER)
      await client.query(EVENTS, [van, Math.min(N, van + PER_KEER - 1)]);
    await client.query('VACUUM ANALYZE platform.event');
  });
}

const VRAGEN: Record<string, object> = {
  'trechter, alles': {},
  'trechter per regio en kwartaal': { per: 'regio', periode: 'kwartaal' },
  'trechter per sectie van één regio': { per: 'sectie', regio: 'R3', periode: 'maand' },
  'trechter per soort aanbod': { per: 'soort' },
  'kosten per thema': { maat: 'kosten', per: 'thema' },
  'doorlooptijd per regio en kwartaal': { maat: 'doorlooptijd', per: 'regio', periode: 'kwartaal' },
  'doorlooptijd, alles': { maat: 'doorlooptijd' },
  'bereik per regio': { maat: 'bereik', per: 'regio' },
};

async function measureKubus(db: Database): Promise<void> {
  const lezer = new KubusLezer(db, new Systeemklok());
  for (const [naam, anders] of Object.entries(VRAGEN)) {
    const vraag = { maat: 'trechter', vanJaar: 2022, totJaar: 2026, periode: 'jaar', ...anders };
    const metingen: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1)
      metingen.push(await timed(() => lezer.read(ANALIST, vraag as Parameters<KubusLezer['read']>[1])));
    printSpread(`kubus ${naam}`, metingen);
  }
}

async function measureFloor(beheerUrl: string): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    const lezen = await timed(() =>
      client.query('SELECT count(data ->> $1) FROM platform.event', ['hulpvraagId']),
    );
    print('ondergrens: het logboek één keer lezen', lezen / 1_000, 's');
    const metingen: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1)
      metingen.push(
        await timed(() =>
          client.query('SELECT regio, count(*) FROM impactverantwoording.traject GROUP BY 1'),
        ),
      );
    printSpread('ondergrens: trajecten één keer tellen per regio', metingen);
  });
}

async function run({ appUrl, beheerUrl }: Testdatabase): Promise<void> {
  print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  print(`logboek vullen voor ${String(N)} trajecten`, (await timed(() => fill(beheerUrl))) / 1_000, 's');
  const config = readConfig({ ...baseEnv(), DATABASE_URL: appUrl, DATABASE_POOL: '2' });
  const pool = await new DataSource(dataSourceOptions(config, () => undefined)).initialize();
  try {
    const db = new Database(pool);
    for (const keer of ['herbouw', 'herbouw als alles er al staat']) {
      let trajecten = 0;
      const duur = await timed(async () => {
        trajecten = (await new Herbouw(db).run()).rijen.traject;
      });
      print(`${keer}: ${String(trajecten)} trajecten`, duur / 1_000, 's');
    }
    await withClient(beheerUrl, (client) => client.query('VACUUM ANALYZE impactverantwoording.traject'));
    await measureFloor(beheerUrl);
    await measureKubus(db);
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  } finally {
    await pool.destroy();
  }
}

await withOmgeving('bench', async () => {
  const database = await freshDatabase();
  try {
    await run(database);
  } finally {
    await database.drop();
  }
});
process.exit(0);
