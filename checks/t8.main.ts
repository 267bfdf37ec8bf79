// SPDX-License-Identifier: EUPL-1.2
// npm run check:t8 [-- --n 1 --ondernemingen 6000 --kwartalen 8 --seed 1]: so many rows of reports about invented firms, without a database.
import { parseArgs } from 'node:util';
import { isGoed, toRegel } from './hulp/uitslag.js';
import { runT8 } from './t8.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1' },
    ondernemingen: { type: 'string', default: '6000' },
    kwartalen: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});
const uitslagen = await runT8({
  n: Number(values.n),
  ondernemingen: Number(values.ondernemingen),
  kwartalen: Number(values.kwartalen),
  seed: Number(values.seed),
});
for (const uitslag of uitslagen) process.stdout.write(`${toRegel(uitslag)}\n`);
process.exit(uitslagen.length > 0 && uitslagen.every(isGoed) ? 0 : 1);
