// SPDX-License-Identifier: EUPL-1.2
// npm run check:t5: who may do what, for every operation and everyone, with all guards and with none.
import { startMail } from '../test/support/mail.js';
import { runCheck } from './hulp/main.js';
import { startProefApi } from './hulp/toegang-api.js';
import { bouwWereld } from './hulp/toegang-wereld.js';
import { runTaken } from './t5-taken.js';
import { runToegang, runZonderBewaking } from './t5.js';

/** `n` rounds; each asks everything once, in another order. With fewer, fewer of the forged jobs are tried. */
const STANDAARD = { n: 10, clients: 8, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, clients, seed } }) => {
  const wereld = await bouwWereld();
  const mail = await startMail();
  const opties = { wereld, rondes: n, seed, tegelijk: clients };
  const api = await startProefApi(wereld.env);
  const kaal = await startProefApi(wereld.env, { zonderBewaking: true });
  try {
    return [
      await runToegang({ ...opties, api }),
      await runZonderBewaking({ ...opties, api: kaal, rondes: Math.ceil(n / 5) }),
      await runTaken(wereld, mail.smtpUrl, { eenOp: Math.max(1, Math.round(STANDAARD.n / n)) }),
    ];
  } finally {
    await Promise.all([api.stop(), kaal.stop()]);
    await mail.stop();
    await wereld.stop();
  }
});
