// SPDX-License-Identifier: EUPL-1.2
// npm run check:t1: 10,000 submits while api, worker, PostgreSQL (fsync on) and Redis are killed.
import { runCheck } from './hulp/main.js';
import { runUitval } from './uitval.js';

const STANDAARD = { n: 10_000, clients: 16, kills: 24, seed: 1 };

await runCheck(STANDAARD, { perBackend: true }, async ({ keuze, backend, postgres, redis, start }) => {
  const opstelling = await start({ apis: 2, workers: 2 });
  const meer = redis ? [postgres, redis] : [postgres];
  const { uitslag } = await runUitval({ ...keuze, opstelling, backend: backend.naam, meer, rustMs: 900_000 });
  return [uitslag];
});
