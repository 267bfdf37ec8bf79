// SPDX-License-Identifier: EUPL-1.2
// npm run check:grootboek [-- --url postgresql://...]: the ledger of that database against itself and against the event
// log; without one, of a ledger that is filled for it. As a role that sees everything.
import { parseArgs } from 'node:util';
import { checkGrootboek } from './grootboek.js';
import { runCheck } from './hulp/main.js';
import { isGoed, toRegel } from './hulp/uitslag.js';
import { runGrootboek } from './t4.js';

const { url } = parseArgs({ options: { url: { type: 'string' } }, strict: false }).values;
if (typeof url === 'string') {
  const uitslag = await checkGrootboek(url);
  process.stdout.write(`${toRegel(uitslag)}\n`);
  process.exit(isGoed(uitslag) ? 0 : 1);
}

const STANDAARD = { n: 2_000, clients: 4, kills: 0, seed: 1 };

await runCheck(STANDAARD, { perBackend: false }, async ({ keuze, start }) => {
  const { database, beheerUrl } = await start({ apis: 0, workers: 0, aanbod: [] });
  return runGrootboek({ ...keuze, appUrl: database.appUrl, beheerUrl });
});
