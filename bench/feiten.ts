// SPDX-License-Identifier: EUPL-1.2
// npm run bench:feiten [-- --n 1000000 --keren 20 --seconden 60]
// Rebuilding the facts of so many hulpvragen from a log that is made for it, and asking the cube. Beside it, in the same run, what
// reading that log once, writing those rows once and counting them once takes: there is no less. A question is asked `keren` times, or
// as often as fits in `seconden`.
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { Systeemklok } from '#libs/kernel';
import { Herbouw, KubusLezer } from '#libs/impactverantwoording';
import { Database, dataSourceOptions, readConfig } from '#libs/platform';
import { withClient, type Cluster } from '../apps/lokaal/src/postgres/cluster.js';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { freshDatabase, type Testdatabase } from '../test/support/database.js';
import { baseEnv } from '../test/support/processes.js';
import { fill } from './hulp/feitenvulling.js';
import { KUBUSVRAGEN } from './hulp/kubusvragen.js';
import { print, printSpread, timed } from './hulp/meting.js';
import { Servergeheugen, processorTime } from './hulp/servermeting.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000000' },
    keren: { type: 'string', default: '20' },
    seconden: { type: 'string', default: '60' },
  },
});
const [N, KEREN, SECONDEN] = [values.n, values.keren, values.seconden].map(Number) as [
  number,
  number,
  number,
];

const AFDRUK = `CREATE TABLE kale_trajecten AS SELECT * FROM impactverantwoording.traject`;
const TELLEN = 'SELECT regio, count(*) FROM impactverantwoording.traject GROUP BY 1';
const GROOTTEN = `SELECT naam, pg_table_size(naam::regclass) / 1048576.0 AS rijen, pg_indexes_size(naam::regclass) / 1048576.0 AS indexen
  FROM unnest(ARRAY['platform.event', 'impactverantwoording.traject', 'impactverantwoording.randtelling']) AS naam`;
const TIJDELIJK = `SELECT (temp_bytes / 1048576)::integer AS mb FROM pg_stat_database WHERE datname = current_database()`;

const progress = (wat: string): void => void process.stderr.write(`${new Date().toISOString()} ${wat}\n`);
const printLoad = (wanneer: string): void =>
  print(`belasting van de machine, 1 minuut, ${wanneer}`, os.loadavg()[0] ?? 0, 'aantal');

/** What is measured on: one server, that does nothing else. */
interface Opstelling {
  serverPid: number;
  database: Testdatabase;
  db: Database;
}

/** Prints how long it took on the clock and of the processors of the server, and the memory of that. */
async function measure(naam: string, serverPid: number, work: () => Promise<unknown>): Promise<void> {
  progress(naam);
  const [geheugen, begin] = [new Servergeheugen(serverPid), processorTime(serverPid)];
  print(naam, (await timed(work)) / 1_000, 's');
  print(`${naam}, rekentijd van de database`, (processorTime(serverPid) - begin) / 1_000, 's');
  print(`${naam}, eigen geheugen van de database op zijn hoogst`, geheugen.stop(), 'MB');
}

/** Once to warm up, then as often as is asked or fits. */
async function measureOften(naam: string, serverPid: number, work: () => Promise<unknown>): Promise<void> {
  progress(naam);
  await work();
  const [metingen, begin, tot]: [number[], number, number] = [
    [],
    processorTime(serverPid),
    performance.now() + SECONDEN * 1_000,
  ];
  while (metingen.length < KEREN && performance.now() < tot) metingen.push(await timed(work));
  printSpread(naam, metingen);
  print(`${naam} rekentijd van de database`, (processorTime(serverPid) - begin) / metingen.length, 'ms');
  if (metingen.length < KEREN) print(`${naam} keren`, metingen.length, 'aantal');
}

async function measureHerbouw({ serverPid, db, database }: Opstelling, naam: string): Promise<void> {
  let verslag = '';
  await measure(naam, serverPid, async () => {
    const { rijen, verschillen } = await new Herbouw(db).run();
    verslag = `${String(rijen.traject)} trajecten, ${String(verschillen.traject)} anders`;
  });
  progress(verslag);
  await withClient(database.beheerUrl, async (client) => {
    const { rows } = await client.query<{ mb: number }>(TIJDELIJK);
    print('tijdelijke bestanden tot nu toe', rows[0]?.mb ?? 0, 'MB');
  });
}

async function measureFloor({ serverPid, database }: Opstelling): Promise<void> {
  await withClient(database.beheerUrl, async (client) => {
    const lezen = 'SELECT count(data ->> $1) FROM platform.event';
    await measure('ondergrens: het logboek één keer lezen', serverPid, () =>
      client.query(lezen, ['hulpvraagId']),
    );
    await measure('ondergrens: dezelfde rijen kaal wegschrijven', serverPid, () => client.query(AFDRUK));
    await client.query('DROP TABLE kale_trajecten');
    await measureOften('ondergrens: trajecten één keer tellen per regio', serverPid, () =>
      client.query(TELLEN),
    );
    const { rows } = await client.query<{ naam: string; rijen: string; indexen: string }>(GROOTTEN);
    for (const { naam, rijen, indexen } of rows) {
      print(`grootte van ${naam}`, Number(rijen), 'MB');
      print(`grootte van de indexen van ${naam}`, Number(indexen), 'MB');
    }
  });
}

async function measureKubus({ serverPid, db }: Opstelling): Promise<void> {
  const lezer = new KubusLezer(db, new Systeemklok());
  for (const { naam, wie, vraag } of KUBUSVRAGEN)
    await measureOften(`kubus ${naam}`, serverPid, () => lezer.read(wie, vraag));
}

async function run({ pid: serverPid }: Cluster, database: Testdatabase): Promise<void> {
  printLoad('aan het begin');
  await measure(`logboek vullen voor ${String(N)} hulpvragen`, serverPid, () =>
    fill(database.beheerUrl, N, (klaar) => progress(`${String(klaar)} hulpvragen in het logboek`)),
  );
  const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl, DATABASE_POOL: '2' });
  // How long a question may take is a limit of the application, and here it is what is asked.
  const opties = dataSourceOptions(config, () => undefined) as { extra?: object };
  const extra = { ...opties.extra, statement_timeout: 0 };
  const pool = await new DataSource({ ...dataSourceOptions(config, () => undefined), extra }).initialize();
  try {
    const opstelling = { serverPid, database, db: new Database(pool) };
    await measureHerbouw(opstelling, `herbouw voor ${String(N)} hulpvragen`);
    await withClient(database.beheerUrl, (client) =>
      client.query('VACUUM ANALYZE impactverantwoording.traject, impactverantwoording.randtelling'),
    );
    await measureFloor(opstelling);
    printLoad('voor de kubus');
    await measureKubus(opstelling);
    printLoad('na de kubus');
    await measureHerbouw(opstelling, 'herbouw als alles er al staat');
    printLoad('aan het eind');
  } finally {
    await pool.destroy();
  }
}

// On a server of its own: gigabytes of log that nobody needs afterwards.
const home = await withOmgeving(`feiten-${String(process.pid)}`, async (cluster) => {
  const database = await freshDatabase();
  try {
    await run(cluster, database);
  } finally {
    await database.drop();
  }
  return cluster.home;
});
fs.rmSync(home, { recursive: true, force: true });
process.exit(0);
