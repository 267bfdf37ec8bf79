// SPDX-License-Identifier: EUPL-1.2
// npm run check:steun: 1,000 at once for the last room of one undertaking.
import { runCheck } from './hulp/main.js';
import { runSteun } from './steun.js';
import { openPool } from './t6.js';

const STANDAARD = { n: 1_000, clients: 2, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n }, start }) => {
  const opstelling = await start({ apis: 1, workers: 0, aanbod: [] });
  const pool = await openPool(opstelling);
  try {
    return [await runSteun({ pool, beheerUrl: opstelling.beheerUrl, n })];
  } finally {
    await pool.destroy();
    await opstelling.stop();
  }
});
