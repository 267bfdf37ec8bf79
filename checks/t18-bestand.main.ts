// SPDX-License-Identifier: EUPL-1.2
// npm run check:t18-bestand: 500 formulas through every export of the catalogue and every file of a report, and every bomb at its import.
import { freshDatabase } from '../test/support/database.js';
import { startApi } from '../test/support/processes.js';
import { runCheck } from './hulp/main.js';
import { runBommen } from './t18-bommen.js';
import { runFormules } from './t18-formules.js';
import { runRapportformules } from './t18-rapporten.js';

const STANDAARD = { n: 500, clients: 1, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze: { n, seed } }) => {
  const database = await freshDatabase();
  const api = await startApi({ DATABASE_URL: database.appUrl, LOG_NIVEAU: 'warn' });
  try {
    return [
      await runFormules({ url: api.url, n, seed }),
      await runRapportformules({ n, seed }),
      await runBommen({ api }),
    ];
  } finally {
    await api.stop();
    await database.drop();
  }
});
