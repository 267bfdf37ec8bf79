// SPDX-License-Identifier: EUPL-1.2
// npm run check:t9: the queue emptied five times and 60 s away within 10,000 submits.
import { runCheck } from './hulp/main.js';
import { runWachtrijKwijt } from './wachtrij-kwijt.js';

const STANDAARD = { n: 10_000, clients: 16, kills: 5, seed: 1 };

await runCheck(STANDAARD, { perBackend: true }, async ({ keuze, backend, redis, start }) => {
  const opstelling = await start({ workers: 2 });
  const opties = { ...keuze, keren: keuze.kills, wegMs: 60_000, rustMs: 900_000 };
  return [await runWachtrijKwijt({ ...opties, opstelling, backend: backend.naam, redis })];
});
