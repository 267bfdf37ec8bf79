// SPDX-License-Identifier: EUPL-1.2
// Usage: waakhond.main.js <home of the cluster> <pid of who uses it>. Waits for the end of stdin, which comes with the end
// of that process, and then stops the cluster if nobody else uses it. Ctrl-C in the terminal is not for us.
import { awaitQuiet, stopCluster } from './cluster.js';

const [home, pid] = process.argv.slice(2);
if (!home || !pid) process.exit(2);
/** Api and worker, who lost their parent too, stop first. */
const GEDULD_MS = 6_000;
for (const signaal of ['SIGINT', 'SIGHUP'] as const) process.on(signaal, () => undefined);
process.stdin.on('error', () => undefined);
process.stdin.once('close', () => {
  void awaitQuiet(home, GEDULD_MS)
    .then(() => stopCluster(home, Number(pid)))
    .finally(() => process.exit(0));
});
process.stdin.resume();
