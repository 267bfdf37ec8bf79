// SPDX-License-Identifier: EUPL-1.2
// npm run check:t21 [-- --alleen TEKST]    takes every limit away in turn, or those that TEKST names; a test must notice
import { parseArgs } from 'node:util';
import { freshDatabase } from '../test/support/database.js';
import { testomgeving } from '../test/support/omgeving.js';
import { GRENZEN } from './grenzen/grenzen.js';
import { withOmgeving } from './hulp/omgeving.js';
import { isGoed, toRegel } from './hulp/uitslag.js';
import { runGrenzen, runIngrepen, type Verslag } from './t21-database.js';

function read(): { alleen?: string } {
  try {
    return parseArgs({ options: { alleen: { type: 'string' } } }).values;
  } catch (fout) {
    process.stderr.write(`${(fout as Error).message}\n`);
    process.exit(2);
  }
}

function tell({ uitslag, meldingen }: Verslag): boolean {
  for (const melding of meldingen) process.stdout.write(`${melding}\n`);
  process.stdout.write(`${toRegel(uitslag)}\n`);
  return isGoed(uitslag);
}

const { alleen } = read();
const goed = await withOmgeving('check', async () => {
  const database = await freshDatabase();
  const beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
  try {
    const proeven = tell(await runGrenzen(beheerUrl, GRENZEN));
    return tell(await runIngrepen({ beheerUrl, grenzen: GRENZEN, alleen })) && proeven;
  } finally {
    await database.drop();
  }
});
process.exit(goed ? 0 : 1);
