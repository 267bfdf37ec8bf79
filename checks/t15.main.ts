// SPDX-License-Identifier: EUPL-1.2
// npm run check:t15: 500 times taking twice, or deciding about what one asked for oneself, by SQL.
import { runCheck } from './hulp/main.js';
import { bouwWereld } from './hulp/toegang-wereld.js';
import { runGrepen } from './t15.js';
import { openPool } from './t6.js';

const STANDAARD = { n: 500, clients: 2, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, seed } }) => {
  const wereld = await bouwWereld();
  const pool = await openPool(wereld);
  try {
    return [await runGrepen({ wereld, pool, n, seed })];
  } finally {
    await pool.destroy();
    await wereld.stop();
  }
});
