// SPDX-License-Identifier: EUPL-1.2
// npm run check:kringen [-- --n 100 --mensen 500 --seed 1]: kringen of so many invented populations, without a database.
import { parseArgs } from 'node:util';
import { isGoed, toRegel } from './hulp/uitslag.js';
import { runKringen } from './kringen.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100' },
    mensen: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const uitslagen = runKringen({
  n: Number(values.n),
  mensen: Number(values.mensen),
  seed: Number(values.seed),
});
for (const uitslag of uitslagen) process.stdout.write(`${toRegel(uitslag)}\n`);
process.exit(uitslagen.length > 0 && uitslagen.every(isGoed) ? 0 : 1);
