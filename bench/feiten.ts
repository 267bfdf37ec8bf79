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
import { fill } from './hulp/feitenvulling.js';
import { print, printSpread, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '1000000' }, keren: { type: 'string', default: '20' } },
});
const [N, KEREN] = [values.n, values.keren].map(Number) as [number, number];
const ANALIST: Actor = { rol: 'analist', subject: 'bench' };

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
  print(`logboek vullen voor ${String(N)} trajecten`, (await timed(() => fill(beheerUrl, N, () => undefined))) / 1_000, 's');
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
