// SPDX-License-Identifier: EUPL-1.2
// npm run check:t21                     takes every guard away in turn, in the database and in the code; a test must notice
// npm run check:t21 -- --deel code      only those; or `database`
// npm run check:t21 -- --alleen TEXT    only guards whose name or file holds TEXT
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findRoot } from '../apps/lokaal/src/machine/mappen.js';
import { freshDatabase } from '../test/support/database.js';
import { testomgeving } from '../test/support/omgeving.js';
import { GRENZEN } from './grenzen/grenzen.js';
import { withOmgeving } from './hulp/omgeving.js';
import { isGoed, toRegel, type Uitslag } from './hulp/uitslag.js';
import { checkLijst, runCode } from './t21-code.js';
import { runGrenzen, runIngrepen, type Verslag } from './t21-database.js';
import { INGREPEN } from './t21/ingrepen.js';

interface Keuze {
  alleen?: string;
  deel?: string;
}

function read(): Keuze {
  try {
    const tekst = { type: 'string' } as const;
    const { values } = parseArgs({ options: { alleen: tekst, deel: tekst } });
    if (!['database', 'code', undefined].includes(values.deel))
      throw new Error('--deel moet database of code zijn.');
    return values;
  } catch (fout) {
    process.stderr.write(`${(fout as Error).message}\n`);
    process.exit(2);
  }
}

const tell = (regel: string): void => void process.stdout.write(`${regel}\n`);

function tellUitslag(uitslag: Uitslag, meldingen: string[] = []): boolean {
  for (const melding of meldingen) tell(melding);
  tell(toRegel(uitslag));
  return isGoed(uitslag);
}

const runDatabase = (alleen: string | undefined): Promise<boolean> =>
  withOmgeving('check', async () => {
    const databases = await Promise.all(
      availableParallelism() > 1 ? [freshDatabase(), freshDatabase()] : [freshDatabase()],
    );
    const beheerUrls = databases.map(({ naam }) => `${testomgeving().postgres.beheer}/${naam}`);
    try {
      const tellVerslag = ({ uitslag, meldingen }: Verslag): boolean => tellUitslag(uitslag, meldingen);
      const proeven = tellVerslag(await runGrenzen(beheerUrls[0] ?? '', GRENZEN));
      return tellVerslag(await runIngrepen({ beheerUrls, grenzen: GRENZEN, alleen })) && proeven;
    } finally {
      await Promise.all(databases.map((een) => een.drop()));
    }
  });

async function runDeCode(alleen: string | undefined): Promise<boolean> {
  const root = findRoot();
  const fouten = checkLijst(root, INGREPEN);
  for (const fout of fouten) tell(fout);
  return fouten.length === 0 && tellUitslag(await runCode({ root, ingrepen: INGREPEN, alleen, tell }));
}

const { alleen, deel } = read();
const database = deel === 'code' || (await runDatabase(alleen));
const code = deel === 'database' || (await runDeCode(alleen));
process.exit(database && code ? 0 : 1);
