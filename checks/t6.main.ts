// SPDX-License-Identifier: EUPL-1.2
// npm run check:t6: row-level security on every table, and mixed requests on one pool.
import { runCheck } from './hulp/main.js';
import { bouwWereld } from './hulp/toegang-wereld.js';
import { openPool, runAfscherming, runBloeding } from './t6.js';

/** `n` pooled requests. */
const STANDAARD = { n: 2_000, clients: 32, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, seed } }) => {
  const wereld = await bouwWereld();
  const pool = await openPool(wereld);
  try {
    return [await runAfscherming(wereld, pool), await runBloeding({ wereld, pool, n, seed })];
  } finally {
    await pool.destroy();
    await wereld.stop();
  }
});
