// SPDX-License-Identifier: EUPL-1.2
// The whole system over HTTP: how long one hulpvraag takes, and how many go in and are matched per second.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inParallel, send } from '../checks/hulp/http.js';
import { toIndiening } from '../checks/hulp/gegevens.js';
import type { Opstelling } from '../checks/hulp/opstelling.js';
import { awaitRust } from '../checks/hulp/verantwoording.js';
import { print, printRuns, printSpread } from './hulp/meting.js';

const CLIENTS = 16;
let teller = 0;

/** Each client has an address of its own, as people have: the rate limit counts per address. */
async function submit(opstelling: Opstelling, client: number): Promise<string> {
  teller += 1;
  const { status, body } = await send(`${opstelling.urls[0]}/api/v1/hulpvragen`, {
    body: toIndiening(teller),
    headers: {
      'Idempotency-Key': `bench-${String(teller).padStart(8, '0')}`,
      'X-Forwarded-For': `10.0.0.${client}`,
    },
  });
  if (status !== 201) throw new Error(`Indienen gaf ${status}: ${JSON.stringify(body)}`);
  return String(body?.['id']);
}

/** Looks every 2 ms, straight in the database, so that looking costs the system next to nothing. */
async function matched(client: pg.Client, id: string): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query({
      name: 'gematcht',
      text: 'SELECT 1 FROM aanbodmatching.matchresultaat WHERE hulpvraag_id = $1',
      values: [id],
    });
    if (rowCount === 1) return;
    await pause(2);
  }
}

/** One request at a time: from sending it to its answer, and to its match. */
export async function benchLatency(opstelling: Opstelling, n: number): Promise<void> {
  const client = new pg.Client({ connectionString: opstelling.beheerUrl });
  await client.connect();
  const antwoord: number[] = [];
  const match: number[] = [];
  for (let i = 0; i < n + 20; i += 1) {
    const begin = performance.now();
    const id = await submit(opstelling, 1);
    const beantwoord = performance.now() - begin;
    await matched(client, id);
    if (i < 20) continue; // warming up
    antwoord.push(beantwoord);
    match.push(performance.now() - begin);
  }
  await client.end();
  printSpread('indienen tot antwoord', antwoord);
  printSpread('indienen tot match', match);
}

const submitMany = async (opstelling: Opstelling, n: number): Promise<number> => {
  const begin = performance.now();
  await inParallel(n, CLIENTS, async (nummer) => {
    await submit(opstelling, nummer % CLIENTS);
  });
  return (n / (performance.now() - begin)) * 1_000;
};

/** Sixteen clients without a break; then how fast the worker catches up. Nothing else runs: without workers first. */
export async function benchThroughput(
  zonderWorker: Opstelling,
  metWorker: Opstelling,
  { n, keren }: { n: number; keren: number },
): Promise<void> {
  await submitMany(zonderWorker, 200);
  await printRuns('indieningen per seconde, 16 clients, zonder worker', 'per s', keren, () =>
    submitMany(zonderWorker, n),
  );
  const matches: number[] = [];
  await printRuns('indieningen per seconde, 16 clients', 'per s', keren, async () => {
    const begin = performance.now();
    const perSeconde = await submitMany(metWorker, n);
    await awaitRust(metWorker.beheerUrl, 120_000);
    matches.push((n / (performance.now() - begin)) * 1_000);
    return perSeconde;
  });
  await printRuns(
    'ingediend en gematcht en gemaild per seconde',
    'per s',
    keren,
    (keer) => matches[keer] ?? 0,
  );
}

const rssOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** Resident memory after the load; only where the system tells it in /proc. */
export function benchMemory({ apis, workers }: Opstelling): void {
  if (process.platform !== 'linux') return;
  for (const { soort, pid } of [...apis, ...workers])
    print(`geheugen ${soort} na belasting`, rssOf(pid), 'MB');
}
