// SPDX-License-Identifier: EUPL-1.2
// npm run check:t18-url: 200 addresses that would lead inside, at real servers of this machine.
import 'reflect-metadata';
import { isGoed, toRegel } from './hulp/uitslag.js';
import { runUrlCorpus } from './t18-url.js';

const uitslag = await runUrlCorpus();
process.stdout.write(`${toRegel(uitslag)}\n`);
process.exit(isGoed(uitslag) ? 0 : 1);
