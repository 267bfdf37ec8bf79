// SPDX-License-Identifier: EUPL-1.2
// npm run bench [-- --backend redis|postgres] [--kort] [--koud] [--alleen matching,start,ondergrens,doorloop]
import { parseArgs } from 'node:util';
import { Opstelling } from '../checks/hulp/opstelling.js';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import { EigenRedis } from '../checks/hulp/redis.js';
import type { Backend } from '../test/support/backends.js';
import { benchLatency, benchMemory, benchThroughput } from './doorloop.js';
import { benchMatching } from './matching.js';
import { benchRawInsert, benchRawQueue } from './ondergrens.js';
import { benchColdStart, benchDatabaseStart, benchProcessStart } from './start.js';

const DELEN = ['matching', 'start', 'ondergrens', 'doorloop'];
const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'postgres' },
    alleen: { type: 'string', default: DELEN.join(',') },
    kort: { type: 'boolean', default: false },
    koud: { type: 'boolean', default: false },
  },
});
const delen = values.alleen.split(',');
/** Sizes of a run; `--kort` shows that it works, its figures mean little. */
const maat = values.kort
  ? { keren: 1, vragen: 50, indieningen: 200, rondes: 1 }
  : { keren: 3, vragen: 500, indieningen: 2_000, rondes: 10 };
const SEED = 2_026;

async function benchSystem(backend: Backend): Promise<void> {
  // Each client sends from an address of its own; limits are wide, logs as in production.
  const env = { VERTROUWDE_PROXIES: '1', LOG_NIVEAU: 'info', HERZENDEN_NA_SECONDEN: '30' };
  const zonderWorker = await Opstelling.start({ backend, workers: 0, env });
  const metWorker = await Opstelling.start({ backend, env });
  try {
    if (delen.includes('start')) await benchProcessStart(metWorker, maat.keren);
    if (delen.includes('ondergrens')) {
      await benchRawInsert(zonderWorker, maat.indieningen, maat.keren);
      await benchRawQueue(zonderWorker, maat.indieningen, maat.keren);
    }
    if (delen.includes('doorloop')) {
      await benchLatency(metWorker, maat.vragen);
      await benchThroughput(zonderWorker, metWorker, { n: maat.indieningen, keren: maat.keren });
      benchMemory(metWorker);
    }
  } finally {
    await zonderWorker.stop();
    await metWorker.stop();
  }
}

async function run(): Promise<void> {
  if (delen.includes('matching')) await benchMatching(SEED, maat.rondes);
  if (delen.includes('start')) await benchDatabaseStart();
  if (values.koud) await benchColdStart();
  if (!delen.some((deel) => deel !== 'matching')) return;
  const redis = values.backend === 'redis' ? await EigenRedis.start() : null;
  if (values.backend === 'redis' && !redis) throw new Error('Er staat geen redis-server op het PATH.');
  const backend = redis?.backend ?? { naam: 'postgres' as const, env: () => Promise.resolve({}) };
  await withOmgeving('bench', () => benchSystem(backend));
  await redis?.stop();
}

await run();
process.exit(0);
