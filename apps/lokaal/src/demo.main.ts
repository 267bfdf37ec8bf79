// SPDX-License-Identifier: EUPL-1.2
// Loads the demo into the empty database of this environment; a process of its own, so that what it needs is not kept in
// memory by `npm start`.
import 'reflect-metadata';
import { loadDemo } from './demo/index.js';

try {
  await loadDemo(process.env, (voortgang) => process.send?.({ voortgang }));
  process.exit(0);
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.stack : String(fout)}\n`);
  process.exit(1);
}
