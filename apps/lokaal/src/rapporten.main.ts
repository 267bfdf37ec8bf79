// SPDX-License-Identifier: EUPL-1.2
// Makes the reports of the demo, beside a running api and worker; a process of its own, so that nobody waits for it.
import 'reflect-metadata';
import { loadRapporten } from './demo/historie/index.js';

try {
  await loadRapporten(process.env);
  process.exit(0);
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.stack : String(fout)}\n`);
  process.exit(1);
}
