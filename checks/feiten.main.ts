// SPDX-License-Identifier: EUPL-1.2
// npm run check:feiten [-- --n 1000 --clients 4 --seed 1]
import { runCheck } from './hulp/main.js';
import { runFeiten } from './feiten.js';

const STANDAARD = { n: 1_000, clients: 4, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze, start }) => {
  const { database } = await start({ apis: 0, workers: 0, aanbod: [] });
  return runFeiten({ ...keuze, appUrl: database.appUrl });
});
