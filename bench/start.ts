// SPDX-License-Identifier: EUPL-1.2
// How long it takes until something works: the parts of `npm start`, and with --koud the whole of it in a new clone.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anyFreePort } from '../apps/lokaal/src/machine/poort.js';
import { findRoot } from '../apps/lokaal/src/machine/mappen.js';
import { startCluster, withClient, type Cluster } from '../apps/lokaal/src/postgres/cluster.js';
import { APP, EIGENAAR, ensureDatabase } from '../apps/lokaal/src/postgres/rollen.js';
import { migrateAll } from '../apps/worker/src/migrate.js';
import type { Opstelling } from '../checks/hulp/opstelling.js';
import { startApi, startWorker, type Proces } from '../test/support/processes.js';
import { print, printRuns, timed } from './hulp/meting.js';

const NAAM = 'bench-koud';

/** A new cluster, the schema with the reference data in it, and the same server started once more. */
export async function benchDatabaseStart(): Promise<void> {
  const root = findRoot();
  const start = (): Promise<Cluster> => startCluster({ root, naam: NAAM, snel: false });
  let cluster = await start();
  await cluster.stop();
  fs.rmSync(path.join(cluster.home, 'data'), { recursive: true });
  print('database aanmaken en starten', await timed(async () => (cluster = await start())), 'ms');
  await withClient(cluster.url('postgres', 'postgres'), (beheer) => ensureDatabase(beheer, 'bench'));
  const urls = { ownerUrl: cluster.url(EIGENAAR, 'bench'), appUrl: cluster.url(APP, 'bench') };
  print('migraties en stamgegevens', await timed(() => migrateAll(urls)), 'ms');
  print('migraties, niets te doen', await timed(() => migrateAll(urls)), 'ms');
  await cluster.stop();
  print('database starten, bestaand', await timed(async () => (cluster = await start())), 'ms');
  await cluster.stop();
}

/** From starting the process to its being ready. */
export async function benchProcessStart({ env }: Opstelling, keren: number): Promise<void> {
  const run = async (start: () => Promise<Proces>): Promise<number> => {
    const begin = performance.now();
    const proces = await start();
    const ms = performance.now() - begin;
    await proces.stop();
    return ms;
  };
  await printRuns('api starten', 'ms', keren, () => run(() => startApi(env)));
  await printRuns('worker starten, 120 aanbiedingen', 'ms', keren, () => run(() => startWorker(env)));
}

/** `npm start` in a fresh clone of this checkout until it is ready, and once more. */
export async function benchColdStart(): Promise<void> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-koud-'));
  fs.chmodSync(map, 0o755);
  try {
    const kloon = spawnSync('git', ['clone', '--quiet', findRoot(), map], { stdio: 'inherit' });
    if (kloon.status !== 0) throw new Error('De checkout kon niet worden gekloond.');
    print('npm start in een verse kloon', (await startOnce(map)) / 1_000, 's');
    print('npm start opnieuw', (await startOnce(map)) / 1_000, 's');
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

async function startOnce(map: string): Promise<number> {
  const poort = await anyFreePort();
  const kind = spawn('npm', ['start'], {
    cwd: map,
    env: { ...process.env, PORT: String(poort) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const begin = performance.now();
  try {
    await untilReady(kind, `http://127.0.0.1:${poort}/gezondheid/gereed`);
    return performance.now() - begin;
  } finally {
    if (kind.exitCode === null && kind.pid !== undefined) {
      process.kill(-kind.pid, 'SIGTERM');
      await once(kind, 'exit');
    }
  }
}

async function untilReady(kind: ChildProcess, adres: string): Promise<void> {
  const einde = performance.now() + 300_000;
  while (performance.now() < einde && kind.exitCode === null) {
    const antwoord = await fetch(adres).catch(() => null);
    if (antwoord?.status === 200) return;
    await pause(20);
  }
  throw new Error(`npm start was na vijf minuten niet gereed (code ${kind.exitCode}).`);
}
