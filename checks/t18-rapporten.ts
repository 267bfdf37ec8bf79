// SPDX-License-Identifier: EUPL-1.2
// T18, formulas: the same texts as names in a sealed report, in every file of it that a spreadsheet opens.
import { strFromU8, unzipSync } from 'fflate';
import { canoniek, writeEditie, type Rapportinhoud } from '#libs/impactverantwoording';
import { formulesOf } from './hulp/formule-corpus.js';
import { countFormulesCsv, countFormulesXlsx } from './hulp/rekenblad.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const HASH = 'a'.repeat(64);
const ID = '00000000-0000-4000-8000-000000000000';

/** As many regions as there are texts, each with one of them for a name; and every other text is the first. */
function inhoudMet(teksten: readonly string[]): Rapportinhoud {
  const [tekst = ''] = teksten;
  const waarden = teksten.map((naam, nr) => ({ code: `R${nr}`, naam }));
  const maat = {
    code: 'gevraagd',
    naam: tekst,
    eenheid: 'aantal' as const,
    decimalen: 0,
    omschrijving: tekst,
  };
  return {
    ...{ inhoudversie: 1, editie: 1, zaad: HASH, verborgen: [] },
    definitie: {
      ...{ id: ID, naam: tekst, vanKwartaal: '2026-K1', totKwartaal: '2026-K1', programmaId: null },
      ...{ regios: [], themas: [] },
    },
    datasnede: { totVolgnummer: 1, bronnen: [{ naam: 'namen', sha256: HASH }] },
    regels: { versie: '1', sha256: HASH, drempel: 10 },
    tabellen: [
      {
        ...{ code: 'trechter-regio', titel: tekst, toelichting: tekst, maten: [maat] },
        indelingen: [{ code: 'regio', naam: tekst, waarden }],
        regels: ['*', ...waarden.map(({ code }) => code)].map((code, nr) => ({
          ...{ codes: [code], waarden: [nr], reden: null },
        })),
      },
    ],
    effecten: teksten.map((woorden, nr) => ({
      thema: `thema-${nr}`,
      uitspraak: { soort: 'nog-niet-te-zeggen', redenen: [woorden], wanneer: null, woorden, ontwerp: HASH },
    })),
  };
}

/** `n` texts; without an api, as the files are made of what is sealed alone. */
export async function runRapportformules({ n, seed }: { n: number; seed: number }): Promise<Uitslag> {
  const begin = performance.now();
  const inhoud = inhoudMet(formulesOf(n, seed));
  const editie = { id: ID, sha256: HASH, verzegeldOp: new Date(0), inhoud, tekst: canoniek(inhoud) };
  const delen = Object.entries(unzipSync(await writeEditie(editie, 'csvw')));
  const csv = delen.filter(([naam]) => naam.endsWith('.csv')).map(([, deel]) => strFromU8(deel));
  csv.push((await writeEditie(editie, 'csv')).toString());
  const fouten = {
    formulesInCsv: csv.reduce((som, tekst) => som + countFormulesCsv(tekst), 0),
    formulesInXlsx: await countFormulesXlsx(await writeEditie(editie, 'xlsx')),
  };
  return { naam: 'T18 formules in rapporten', n, fouten, feiten: { seed, seconden: secondsSince(begin) } };
}
