// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { LokaalFout } from '../machine/fout.js';
import { keepSecrets } from '../machine/geheim.js';
import { withSlot } from '../machine/slot.js';
import { enter, leave } from './gebruik.js';
import { choosePlaats, type Plaats } from './plaats.js';
import { APP, EIGENAAR, ensureRollen, type Wachtwoorden } from './rollen.js';
import { dataOf, halt, initialise, launch, running, type Draaiend } from './server.js';
import { guard } from './waakhond.js';

export type Rolnaam = 'postgres' | typeof EIGENAAR | typeof APP;

/** An embedded PostgreSQL that this process uses. */
export interface Cluster {
  home: string;
  poort: number;
  pid: number;
  /** How it came up: a new data folder, a started one, or one that ran already. */
  manier: 'nieuw' | 'gestart' | 'overgenomen';
  url(rol: Rolnaam, database: string): string;
  /** Stops the server, unless another process uses it too. */
  stop(): Promise<void>;
}

export interface ClusterOpties {
  /** The checkout. */
  root: string;
  /** Tells the clusters of one checkout apart. */
  naam: string;
  /** True gives up durability for speed: tests only. */
  snel: boolean;
}

const slotOf = (home: string): string => path.join(home, 'cluster.slot');

/** Starts the cluster, or adopts the one that runs; it stops with the last process that uses it, however that ends. */
export async function startCluster({ root, naam, snel }: ClusterOpties): Promise<Cluster> {
  const plaats = choosePlaats(root, naam);
  const { home } = plaats;
  return withSlot(slotOf(home), async () => {
    enter(home);
    const nieuw = !fs.existsSync(path.join(dataOf(home), 'PG_VERSION'));
    const wachtwoorden = passwords(home, nieuw);
    if (nieuw) initialise(plaats, wachtwoorden.postgres);
    const { server, overgenomen } = await up(plaats, wachtwoorden, snel);
    const ontwaak = guard(home);
    const url = urlOf(server.poort, wachtwoorden);
    await withClient(url('postgres', 'postgres'), (beheer) => ensureRollen(beheer, wachtwoorden));
    const manier = nieuw ? 'nieuw' : overgenomen ? 'overgenomen' : 'gestart';
    const stop = async (): Promise<void> => {
      await stopCluster(home);
      ontwaak();
    };
    return { home, poort: server.poort, pid: server.pid, manier, url, stop };
  });
}

/** Takes `pid` off the list of users and stops the server when nobody is left. */
export function stopCluster(home: string, pid = process.pid): Promise<void> {
  return withSlot(slotOf(home), async () => {
    if (leave(home, pid)) return;
    const server = running(home);
    if (server) await halt(server);
  });
}

const ANDEREN = `SELECT count(*)::int AS aantal FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;

/** Waits until nobody is connected: a process that is stopping in a tidy way needs the database to its end. */
export async function awaitQuiet(home: string, geduldMs: number): Promise<void> {
  const einde = Date.now() + geduldMs;
  const server = running(home);
  if (!server || !fs.existsSync(path.join(home, 'geheimen.json'))) return;
  const url = urlOf(server.poort, passwords(home, false))('postgres', 'postgres');
  const count = async (client: pg.Client): Promise<number> =>
    (await client.query<{ aantal: number }>(ANDEREN)).rows[0]?.aantal ?? 0;
  while (Date.now() < einde && (await withClient(url, count).catch(() => 0)) > 0) await pause(100);
}

function passwords(home: string, nieuw: boolean): Wachtwoorden {
  if (!nieuw && !fs.existsSync(path.join(home, 'geheimen.json'))) {
    throw new LokaalFout(
      `De wachtwoorden bij de database ontbreken (${home}/geheimen.json). Zet het bestand terug, of verwijder de map ${home} om met een lege database te beginnen.`,
    );
  }
  return keepSecrets(home, ['postgres', EIGENAAR, APP]);
}

/** A server that is just stopping or starting gets the time for it before we decide. */
async function up(plaats: Plaats, wachtwoorden: Wachtwoorden, snel: boolean) {
  for (let wacht = 0; wacht < 100; wacht += 1) {
    const server = running(plaats.home);
    if (!server) return { server: await launch(plaats, snel), overgenomen: false };
    if (await answers(server, wachtwoorden)) return { server, overgenomen: true };
    await pause(100);
  }
  throw new LokaalFout(
    `De database in ${plaats.home} draait al, maar geeft geen antwoord. Stop dat proces (${running(plaats.home)?.pid}) en probeer het opnieuw.`,
  );
}

const urlOf =
  (poort: number, wachtwoorden: Wachtwoorden) =>
  (rol: Rolnaam, database: string): string =>
    `postgres://${rol}:${wachtwoorden[rol]}@127.0.0.1:${poort}/${database}`;

async function answers(server: Draaiend, wachtwoorden: Wachtwoorden): Promise<boolean> {
  const url = urlOf(server.poort, wachtwoorden)('postgres', 'postgres');
  return withClient(url, async (client) => (await client.query('SELECT 1')).rowCount === 1).catch(
    () => false,
  );
}

/** One short connection; always closed. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the query in progress reports it; without a listener Node would stop
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
