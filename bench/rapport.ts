// SPDX-License-Identifier: EUPL-1.2
// npm run bench:rapport [-- --n 100000 --keren 3]
// How long the worker takes to build the report of a year over the whole country, from a log of so many hulpvragen: fixing of what it
// is made, counting from the log, deciding what is hidden, and keeping it. Beside it, in the same run, what there is no less than:
// reading that log once, and counting the same trajectories once in plain SQL, without hiding anything.
import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Editieservice, Herbouw, ImpactverantwoordingModule, Rapportbouw } from '#libs/impactverantwoording';
import { Database, PlatformModule, readConfig } from '#libs/platform';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { freshDatabase, type Testdatabase } from '../test/support/database.js';
import { baseEnv } from '../test/support/processes.js';
import { fill } from './hulp/feitenvulling.js';
import { print, printTail, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '100000' }, keren: { type: 'string', default: '3' } },
});
const [N, KEREN] = [Number(values.n), Number(values.keren)];
const MAKER: Actor = { rol: 'analist', subject: 'bench' };
const JAAR = { vanKwartaal: '2025-K1', totKwartaal: '2025-K4', regios: [], themas: [] };

@Module({})
class Root {}

/** One region is enough to define a report; those that the log names are in it by themselves. */
const REGIO = `INSERT INTO stamgegevens.regio (code, naam, gewijzigd_door) VALUES ('TWE', 'Twente', 'bench')`;
const LEZEN = 'SELECT count(data ->> $1) FROM platform.event';
const TELLEN = `SELECT regio, thema, grootteklasse, sectie, herkomst, count(DISTINCT bedrijf), count(*), sum(kosten_in_centen)
  FROM impactverantwoording.traject WHERE maand >= '2025-01-01' AND maand < '2026-01-01' AND NOT is_dubbel
  GROUP BY GROUPING SETS ((), (regio), (thema), (regio, thema), (regio, grootteklasse), (sectie), (herkomst))`;
const UITKOMST = `SELECT (SELECT count(*) FROM impactverantwoording.rapporteditie WHERE status = 'te-keuren')::integer AS gemaakt,
  (SELECT string_agg(bevinding::text, '; ') FROM impactverantwoording.rapporteditie WHERE bevinding IS NOT NULL) AS bevinding`;
const DELEN = ['vastleggen', 'tellen uit het logboek', 'beslissen en invullen', 'bewaren'] as const;

const progress = (wat: string): void => void process.stderr.write(`${new Date().toISOString()} ${wat}\n`);

/** Times of each part of one build, in ms: the builder tells where it is at 10, 50 and 90 of 100. */
async function buildOnce(app: INestApplicationContext, keer: number): Promise<number[]> {
  const [edities, bouw, db] = [app.get(Editieservice), app.get(Rapportbouw), app.get(Database)];
  const definitie = await edities.define(MAKER, { naam: `Jaar ${String(keer)}`, ...JAAR });
  const editieId = await edities.request(MAKER, definitie, undefined);
  const momenten = [performance.now()];
  const bouwsel = await bouw.build(editieId, () => {
    momenten.push(performance.now());
    return Promise.resolve();
  });
  if (bouwsel === null) throw new Error('Deze editie is al gemaakt.');
  await db.as(SYSTEEM, (tx) => bouw.store(tx, editieId, bouwsel));
  momenten.push(performance.now());
  return momenten.slice(1).map((moment, nr) => moment - (momenten[nr] ?? moment));
}

async function measureRapport(app: INestApplicationContext, database: Testdatabase): Promise<void> {
  const metingen: number[][] = [];
  for (let keer = 1; keer <= KEREN; keer += 1) {
    progress(`rapport ${String(keer)} van ${String(KEREN)}`);
    metingen.push(await buildOnce(app, keer));
  }
  printTail(
    'rapport opbouwen',
    metingen.map((delen) => delen.reduce((som, een) => som + een, 0)),
  );
  for (const [nr, deel] of DELEN.entries())
    printTail(
      `rapport opbouwen: ${deel}`,
      metingen.map((delen) => delen[nr] ?? 0),
    );
  const { rows } = await withClient(database.beheerUrl, (client) =>
    client.query<{ gemaakt: number; bevinding: string | null }>(UITKOMST),
  );
  print('rapporten gemaakt', rows[0]?.gemaakt ?? 0, 'aantal');
  if (rows[0]?.bevinding) progress(rows[0].bevinding.slice(0, 500));
}

async function measureFloor(app: INestApplicationContext, database: Testdatabase): Promise<void> {
  progress('ondergrens');
  await new Herbouw(app.get(Database)).run();
  await withClient(database.beheerUrl, async (client) => {
    await client.query('VACUUM ANALYZE impactverantwoording.traject');
    const [lezen, tellen]: [number[], number[]] = [[], []];
    for (let keer = 0; keer < KEREN; keer += 1) {
      lezen.push(await timed(() => client.query(LEZEN, ['hulpvraagId'])));
      tellen.push(await timed(() => client.query(TELLEN)));
    }
    printTail('ondergrens: het logboek één keer lezen', lezen);
    printTail('ondergrens: trajecten kaal tellen in SQL', tellen);
  });
}

async function run(database: Testdatabase): Promise<void> {
  print('belasting van de machine, 1 minuut, aan het begin', os.loadavg()[0] ?? 0, 'aantal');
  const vullen = await timed(() =>
    fill(database.beheerUrl, N, (klaar) => progress(`${String(klaar)} hulpvragen in het logboek`)),
  );
  print(`logboek vullen voor ${String(N)} hulpvragen`, vullen / 1_000, 's');
  await withClient(database.beheerUrl, (client) => client.query(REGIO));
  const config = readConfig({ ...baseEnv(), DATABASE_URL: database.appUrl });
  const root = { module: Root, imports: [PlatformModule.forRoot(config), ImpactverantwoordingModule] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  try {
    await measureRapport(app, database);
    await measureFloor(app, database);
  } finally {
    await app.close();
  }
  print('belasting van de machine, 1 minuut, aan het eind', os.loadavg()[0] ?? 0, 'aantal');
}

// On a server of its own: a log that nobody needs afterwards.
const home = await withOmgeving(`rapport-${String(process.pid)}`, async (cluster) => {
  const database = await freshDatabase();
  try {
    await run(database);
  } finally {
    await database.drop();
  }
  return cluster.home;
});
fs.rmSync(home, { recursive: true, force: true });
process.exit(0);
