// SPDX-License-Identifier: EUPL-1.2
// `npm start`: everything that Schakel needs, on this machine alone.
import { LokaalFout, reportFault } from './machine/fout.js';
import { findRoot, logMap } from './machine/mappen.js';
import { Afgebroken, Opstart, claimCheckout } from './start/start.js';

const root = findRoot();
const { env } = process;
/** npm passes on the Ctrl-C that the terminal sends us too; both together are one wish. */
const DUBBEL_MS = 1_000;

/** A terminal that is gone must not break the stop. */
const say = (tekst: string): void => void process.stdout.write(`${tekst}\n`);
for (const uit of [process.stdout, process.stderr]) uit.on('error', () => undefined);

let opstart: Opstart | undefined;
let gestoptOp: number | undefined;

async function finish(exitCode: number): Promise<void> {
  gestoptOp ??= Date.now();
  const code = await (opstart?.stop() ?? Promise.resolve()).then(
    () => exitCode,
    (fout: unknown) => reportFault(fout, logMap(root), 'lokaal'),
  );
  process.exit(code);
}

function onSignal(): void {
  if (gestoptOp === undefined) {
    say('\nSchakel stopt ... (nog eens Ctrl-C breekt direct af)');
    void finish(0).catch(() => process.exit(1));
  } else if (Date.now() - gestoptOp > DUBBEL_MS) {
    opstart?.kill();
    process.exit(130);
  }
}

function onFault(fout: unknown): void {
  if (fout instanceof Afgebroken || gestoptOp !== undefined) return;
  const code = reportFault(fout, logMap(root), 'lokaal');
  void finish(code);
}

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, onSignal);
process.on('uncaughtException', onFault);
process.on('unhandledRejection', onFault);

try {
  if (env['NODE_ENV'] === 'production')
    throw new LokaalFout(
      'npm start is alleen om te proberen en te ontwikkelen. Gebruik in productie: npm run migrate, npm run start:api en npm run start:worker.',
    );
  claimCheckout(root);
  opstart = new Opstart({ root, env, say, giveUp: onFault });
  say(await opstart.run());
} catch (fout) {
  onFault(fout);
}
