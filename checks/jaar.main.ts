// SPDX-License-Identifier: EUPL-1.2
// npm run check:jaar: a simulated year of 10,000 hulpvragen, on a queue that is lost every day.
import { runCheck } from './hulp/main.js';
import { runJaar, runTermijnenKwijt } from './jaar.js';

const STANDAARD = { n: 10_000, clients: 4, kills: 0, seed: 4 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, seed } }) => [
  await runTermijnenKwijt({ n: Math.ceil(n / 20), seed }),
  await runJaar({ n, dagen: 365, seed }),
]);
