// SPDX-License-Identifier: EUPL-1.2
// `npm run --silent token -- <account>`: prints an access token of a demo account of the Schakel that runs here.
import { DEMO_ACCOUNTS, listAccounts } from './identiteit/demo-accounts.js';
import { fetchToken } from './identiteit/token.js';
import { LokaalFout, reportFault } from './machine/fout.js';
import { findRoot, logMap } from './machine/mappen.js';
import { runningStatus } from './start/status.js';

const root = findRoot();

async function token(account: string | undefined): Promise<string> {
  if (account === undefined || !DEMO_ACCOUNTS.some(({ id }) => id === account)) {
    const kop =
      account === undefined ? 'Geef een account op' : `Het account ${account} bestaat niet. Kies er een`;
    throw new LokaalFout(
      `${kop}, bijvoorbeeld: npm run --silent token -- beheerder\n${listAccounts()}`,
      '',
      2,
    );
  }
  const { tokenUrl, geheim } = runningStatus(root) ?? {};
  if (tokenUrl === undefined || geheim === undefined)
    throw new LokaalFout('Schakel draait niet in deze map. Start het eerst met npm start.');
  return fetchToken({ tokenUrl, geheim, account });
}

try {
  console.log(await token(process.argv[2]));
} catch (fout) {
  process.exitCode = reportFault(fout, logMap(root), 'token');
}
