// SPDX-License-Identifier: EUPL-1.2
// npm run check:t3: 2,000 idempotency keys, each five times at once; and some where money follows.
import { addBetaalwereld } from './hulp/betaalwereld.js';
import { runCheck } from './hulp/main.js';
import { runFinancieringsleutels } from './idempotentie-financiering.js';
import { RUIM } from './hulp/sleutelroutes.js';
import { addSleuteldoelen } from './hulp/sleutelwereld.js';
import { runIdempotentie } from './idempotentie.js';

const STANDAARD = { n: 2_000, clients: 4, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, clients, seed }, start }) => {
  const opstelling = await start({ apis: 2, workers: 0, aanbod: [], env: { LIMIETEN: RUIM } });
  const wereld = await addBetaalwereld(opstelling.beheerUrl, [100, 200, 300]);
  const geld = Math.ceil(n / 20);
  const doelen = await addSleuteldoelen(opstelling.beheerUrl, geld);
  return [
    await runIdempotentie({ opstelling, n, keren: 5, tegelijk: clients, seed }),
    await runFinancieringsleutels({ opstelling, wereld, doelen, n: geld, keren: 5 }),
  ];
});
