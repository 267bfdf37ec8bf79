// SPDX-License-Identifier: EUPL-1.2
// T18, formulas: the same texts as names in a sealed report, in every file of it that a spreadsheet opens.
import { strFromU8, unzipSync } from 'fflate';
import { canoniek, writeEditie } from '#libs/impactverantwoording';
import { formulesOf } from './hulp/formule-corpus.js';
import { HASH, ID, inhoudMet } from './hulp/rapportinhoud.js';
import { countFormulesCsv, countFormulesXlsx } from './hulp/rekenblad.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const UITGEVER = { naam: '=1+1', mail: '=1+1@example.nl', licentie: 'https://example.nl/licentie' };

/** `n` texts; without an api, as the files are made of what is sealed alone. */
export async function runRapportformules({ n, seed }: { n: number; seed: number }): Promise<Uitslag> {
  const begin = performance.now();
  const inhoud = inhoudMet(formulesOf(n, seed));
  const editie = { id: ID, sha256: HASH, verzegeldOp: new Date(0), inhoud, tekst: canoniek(inhoud) };
  const delen = Object.entries(unzipSync(await writeEditie(editie, 'csvw', UITGEVER)));
  const csv = delen.filter(([naam]) => naam.endsWith('.csv')).map(([, deel]) => strFromU8(deel));
  csv.push((await writeEditie(editie, 'csv', UITGEVER)).toString());
  const fouten = {
    formulesInCsv: csv.reduce((som, tekst) => som + countFormulesCsv(tekst), 0),
    formulesInXlsx: await countFormulesXlsx(await writeEditie(editie, 'xlsx', UITGEVER)),
  };
  return { naam: 'T18 formules in rapporten', n, fouten, feiten: { seed, seconden: secondsSince(begin) } };
}
