// SPDX-License-Identifier: EUPL-1.2
// npm run check:t2: the last place, 1,000 times; one hulpvraag, 1,000 times; and a place that comes free, 1,000 times.
import { runCheck } from './hulp/main.js';
import { runLaatstePlaats, runZelfdeHulpvraag } from './laatste-plaats.js';
import { runWachtlijst } from './wachtlijst.js';

const STANDAARD = { n: 1_000, clients: 2, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, seed }, start }) => {
  const opstelling = await start({ apis: 2, workers: 0, aanbod: [] });
  const uitslagen = [
    await runLaatstePlaats({ opstelling, n, seed }),
    await runZelfdeHulpvraag({ opstelling, n, seed: seed + 1 }),
  ];
  await opstelling.stop();
  const metWorkers = await start({ apis: 2, workers: 2, aanbod: [] });
  return [...uitslagen, await runWachtlijst({ opstelling: metWorkers, n, seed: seed + 2 })];
});
