// SPDX-License-Identifier: EUPL-1.2
// npm run check:audit                            verifies the database of DATABASE_URL, with the anchors of ANKER_MAP
// npm run check:audit -- --proef N [--seed N]    T17: N audit rows in a database of its own, each changed once
import { parseArgs } from 'node:util';
import { checkKetens, readAnkers, readVariabele } from '#libs/platform';
import { freshDatabase } from '../test/support/database.js';
import { testomgeving } from '../test/support/omgeving.js';
import { runAudit } from './audit.js';
import { withOmgeving } from './hulp/omgeving.js';
import { isGoed, toRegel } from './hulp/uitslag.js';

/** A call that cannot be right: exit code 2, as opposed to 1 for what was found. */
class Onjuist extends Error {}

const tekst = { type: 'string' } as const;

function read(): { proef?: number; seed: number } {
  try {
    const { proef, seed = '1' } = parseArgs({ options: { proef: tekst, seed: tekst } }).values;
    return { ...(proef === undefined ? {} : { proef: toWhole(proef) }), seed: toWhole(seed) };
  } catch (fout) {
    throw new Onjuist((fout as Error).message);
  }
}

function toWhole(waarde: string): number {
  if (!/^[1-9]\d{0,6}$/.test(waarde)) throw new Onjuist('Geef --proef en --seed een geheel getal vanaf 1.');
  return Number(waarde);
}

const variabele = (naam: string): string | undefined => {
  const fouten: string[] = [];
  const waarde = readVariabele(process.env, naam, fouten);
  if (fouten[0] !== undefined) throw new Onjuist(fouten[0]);
  return waarde;
};

/** Everything that does not fit, a line each; returns whether there was nothing. */
async function verify(): Promise<boolean> {
  const databaseUrl = variabele('DATABASE_URL');
  if (databaseUrl === undefined) throw new Onjuist('DATABASE_URL ontbreekt (de applicatierol).');
  const map = variabele('ANKER_MAP');
  const { ankers, fouten: slecht } = map === undefined ? { ankers: [], fouten: [] } : await readAnkers(map);
  if (map === undefined)
    process.stderr.write('ANKER_MAP ontbreekt: een afgekapte of geheel herschreven keten valt niet op.\n');
  const verslag = await checkKetens(databaseUrl, ankers);
  for (const melding of slecht) process.stdout.write(`${melding}\n`);
  for (const { regio, volgnummer, melding } of verslag.fouten)
    process.stdout.write(`${regio} ${volgnummer}: ${melding}\n`);
  const aantal = verslag.fouten.length + slecht.length;
  const gezien = `${verslag.ketens} ketens, ${verslag.regels} regels, ${verslag.ankers} ankers`;
  process.stdout.write(`${aantal === 0 ? 'GOED' : 'FOUT'} audit: ${gezien}; fouten: ${aantal}\n`);
  return aantal === 0;
}

/** T17 and its control: rows that were written and stayed the same are none of them found. */
async function proef(n: number, seed: number): Promise<boolean> {
  const run = async (opties: { n: number; heel: number; anders: boolean }) => {
    const database = await freshDatabase();
    const beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
    try {
      return await runAudit({ appUrl: database.appUrl, beheerUrl, seed, ...opties });
    } finally {
      await database.drop();
    }
  };
  return withOmgeving('check-audit', async () => {
    const uitslag = await run({ n, heel: 100, anders: true });
    process.stdout.write(`${toRegel(uitslag)}\n`);
    const m = Math.min(n, 100);
    const { fouten } = await run({ n: m, heel: 10, anders: false });
    const vals = m - (fouten['nietGevonden'] ?? 0) - (fouten['nietGevondenInHeleLog'] ?? 0);
    process.stdout.write(
      `${vals === 0 ? 'GOED' : 'FOUT'} T17 tegenproef: n ${m} niet gewijzigd; toch gevonden ${vals}\n`,
    );
    return isGoed(uitslag) && vals === 0;
  });
}

try {
  const { proef: n, seed } = read();
  process.exit((await (n === undefined ? verify() : proef(n, seed))) ? 0 : 1);
} catch (fout) {
  if (!(fout instanceof Onjuist)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exit(2);
}
