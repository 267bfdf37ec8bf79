// SPDX-License-Identifier: EUPL-1.2
// npm run check:t19: 100,000 guesses at status keys, one-time codes and bewerksleutels.
import { startMail } from '../test/support/mail.js';
import { runCheck } from './hulp/main.js';
import { runLimiet } from './t19-limiet.js';
import { RADEN_ENV, runCodetijd, runRaden } from './t19.js';

const STANDAARD = { n: 100_000, clients: 48, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, clients, seed }, start }) => {
  const mail = await startMail();
  try {
    const opstelling = await start({ aanbod: [], env: { ...RADEN_ENV, SMTP_URL: mail.smtpUrl } });
    const opties = { opstelling, mail, n, tegelijk: clients, seed };
    const uitslagen = await runRaden(opties);
    uitslagen.push(await runCodetijd(opties, Math.min(1_000, Math.ceil(n / 100))));
    const begrensd = await start({ aanbod: [], workers: 0, env: { VERTROUWDE_PROXIES: '1' } });
    uitslagen.push(await runLimiet(begrensd.urls[0] ?? '', 500, clients));
    return uitslagen;
  } finally {
    await mail.stop();
  }
});
