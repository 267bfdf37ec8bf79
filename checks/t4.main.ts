// SPDX-License-Identifier: EUPL-1.2
// npm run check:t4: 10,000 random steps on the ledger with connections that are cut off, and the last room 50 at once.
import { runCheck } from './hulp/main.js';
import { runGrootboek, runLaatsteRuimte } from './t4.js';

const STANDAARD = { n: 10_000, clients: 8, kills: 100, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze, start }) => {
  const { database, beheerUrl } = await start({ apis: 0, workers: 0, aanbod: [] });
  const waar = { appUrl: database.appUrl, beheerUrl };
  return [
    ...(await runGrootboek({ ...keuze, ...waar })),
    await runLaatsteRuimte({ ...waar, n: 50, ruimte: 7 }),
  ];
});
