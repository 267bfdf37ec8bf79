// SPDX-License-Identifier: EUPL-1.2
// npm run check:t13: the clock of the machine an hour off and in both nights in which the clock is moved.
import { Klokwereld } from './hulp/klok-wereld.js';
import { runCheck } from './hulp/main.js';
import { runBetaalklok } from './t13-betaling.js';
import { STANDEN, runKlok, runNachten } from './t13.js';

/** Enough for a file of several hundreds of orders; with more, sixteen messages would only wait for each other longer. */
const MEESTE_DECLARATIES = 1_000;
const STANDAARD = { n: 12, clients: 1, kills: 0, seed: 13 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n: rondes, seed } }) => {
  const wereld = await Klokwereld.start();
  try {
    return [
      runNachten(),
      await runKlok({ wereld, standen: STANDEN, rondes, seed }),
      await runBetaalklok({
        wereld,
        standen: STANDEN,
        declaraties: Math.min(25 * rondes, MEESTE_DECLARATIES),
      }),
    ];
  } finally {
    await wereld.stop();
  }
});
