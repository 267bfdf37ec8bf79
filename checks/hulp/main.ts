// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import type { Cluster } from '../../apps/lokaal/src/postgres/cluster.js';
import type { Backend } from '../../test/support/backends.js';
import { withOmgeving } from './omgeving.js';
import { Opstelling, type OpstellingOpties } from './opstelling.js';
import { PostgresServer } from './postgres.js';
import { EigenRedis } from './redis.js';
import { isGoed, toRegel, type Uitslag } from './uitslag.js';

/** What the caller of a long check may choose. */
export interface Keuze {
  n: number;
  clients: number;
  kills: number;
  seed: number;
}

/** What a long check works with: everything of its own, so that all of it may be killed. */
export interface Grond {
  keuze: Keuze;
  backend: Backend;
  postgres: PostgresServer;
  /** `null` when the queue lives in PostgreSQL. */
  redis: EigenRedis | null;
  start: (opties?: Omit<OpstellingOpties, 'backend'>) => Promise<Opstelling>;
}

const CLUSTER = 'check';

/**
 * The main program of a long check: `[--n N] [--clients N] [--kills N] [--seed N] [--backend postgres|redis]`, on both
 * backends unless one is named. Prints a line per result; exit code 1 when something was found, and 2 for a wrong call.
 */
export async function runCheck(
  standaard: Keuze,
  { perBackend }: { perBackend: boolean },
  check: (grond: Grond) => Promise<Uitslag[]>,
): Promise<void> {
  const { keuze, backend } = read(standaard);
  const namen = backend === undefined ? (perBackend ? ['postgres', 'redis'] : ['postgres']) : [backend];
  let goed = true;
  await withOmgeving(CLUSTER, async (cluster) => {
    for (const naam of namen)
      for (const uitslag of await onBackend(naam, keuze, cluster, check)) {
        process.stdout.write(`${toRegel(uitslag)}\n`);
        goed &&= isGoed(uitslag);
      }
  });
  process.exit(goed ? 0 : 1);
}

async function onBackend(
  naam: string,
  keuze: Keuze,
  cluster: Cluster,
  check: (grond: Grond) => Promise<Uitslag[]>,
): Promise<Uitslag[]> {
  const redis = naam === 'redis' ? await EigenRedis.start() : null;
  if (naam === 'redis' && redis === null) {
    process.stderr.write('Er staat geen redis-server op het PATH: op Redis is NIET gecontroleerd.\n');
    return [];
  }
  const backend = redis?.backend ?? { naam: 'postgres' as const, env: () => Promise.resolve({}) };
  const opstellingen: Opstelling[] = [];
  const start: Grond['start'] = async (opties = {}) => {
    const opstelling = await Opstelling.start({ ...opties, backend });
    opstellingen.push(opstelling);
    return opstelling;
  };
  const postgres = new PostgresServer(cluster, CLUSTER);
  try {
    return await check({ keuze, backend, postgres, redis, start });
  } finally {
    await postgres.stop();
    for (const opstelling of opstellingen) await opstelling.stop();
    await redis?.stop();
  }
}

function read(standaard: Keuze): { keuze: Keuze; backend: string | undefined } {
  try {
    const tekst = { type: 'string' } as const;
    const { values } = parseArgs({
      options: { n: tekst, clients: tekst, kills: tekst, seed: tekst, backend: tekst },
    });
    const { backend, ...getallen } = values;
    if (backend !== undefined && backend !== 'postgres' && backend !== 'redis')
      throw new Error('--backend moet postgres of redis zijn.');
    const gekozen = Object.entries(getallen).map(([naam, waarde]) => [naam, toWhole(naam, waarde)]);
    return { keuze: { ...standaard, ...(Object.fromEntries(gekozen) as Partial<Keuze>) }, backend };
  } catch (fout) {
    process.stderr.write(`${(fout as Error).message}\n`);
    process.exit(2);
  }
}

function toWhole(naam: string, waarde: string): number {
  if (!/^\d{1,7}$/.test(waarde)) throw new Error(`--${naam} moet een geheel getal zijn.`);
  return Number(waarde);
}
