// SPDX-License-Identifier: EUPL-1.2
// T18, formulas: texts that a spreadsheet would work out, in every text field of the catalogue, come out of every export
// as text, and are the same after a trip through it.
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import writeSheet from 'write-excel-file/node';
import { parseAanbodJson, parseAanbodRijen, readTabel, type Aanbod } from '#libs/matching-engine';
import { tokenFor } from '../test/support/tokens.js';
import { formulesOf } from './hulp/formule-corpus.js';
import { bearer, send } from './hulp/http.js';
import { countFormulesCsv, countFormulesXlsx } from './hulp/rekenblad.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const SOORTEN = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface FormuleOpties {
  /** An api without limits, on an empty catalogue. */
  url: string;
  n: number;
  seed: number;
}

/** One offer with the same text in all fields that take any text; who helps takes no numbers of a telephone. */
const toAanbod = (tekst: string): Aanbod => ({
  ...{ id: tekst, titel: tekst, samenvatting: tekst, omschrijving: `${tekst}\n${tekst}`, soort: 'coaching' },
  ...{ aanbieder: tekst, themas: ['energie'], woordenVanOndernemers: [tekst, `${tekst}, twee`] },
  prijs: { soort: 'gratis', toelichting: tekst },
  voorwaarden: {
    ...{ gebied: ['NL'], sbi: [], sbiUitgesloten: [], rechtsvormen: [] },
    ...{
      minWerkzamePersonen: 0,
      maxWerkzamePersonen: null,
      minLeeftijdMaanden: null,
      maxLeeftijdMaanden: null,
    },
    ...{ minOmzet: null, maxOmzet: null, deMinimisBedrag: null, capaciteit: null, openstelling: null },
  },
});

export async function runFormules({ url, n, seed }: FormuleOpties): Promise<Uitslag> {
  const begin = performance.now();
  const headers = bearer(await tokenFor('beheerder'));
  const teksten = formulesOf(n, seed);
  const invoer = { body: teksten.map(toAanbod), headers, wachtMs: 120_000 };
  const { status, body } = await send(`${url}/api/v1/aanbod/import?allesOfNiets=true`, invoer);
  if (status !== 200 || body?.['toegevoegd'] !== n)
    throw new Error(`De teksten kwamen er niet in: ${status} ${JSON.stringify(body).slice(0, 500)}`);
  const [json, csv, xlsx] = (await Promise.all(
    ['application/json', SOORTEN.csv, SOORTEN.xlsx].map((type) => exportAs(url, type, headers)),
  )) as [Buffer, Buffer, Buffer];
  const bedoeld = parseAanbodJson(JSON.parse(json.toString())).goed.map(({ waarde }) => waarde);
  const fouten = {
    formulesInCsv: countFormulesCsv(csv.toString()),
    formulesInXlsx: await countFormulesXlsx(xlsx),
    andersNaCsv: await countChanged('csv', csv, bedoeld),
    andersNaXlsx: await countChanged('xlsx', xlsx, bedoeld),
    gewijzigdDoorImport:
      (await countImported(url, 'csv', csv, headers)) + (await countImported(url, 'xlsx', xlsx, headers)),
  };
  return {
    naam: 'T18 formules',
    n,
    fouten,
    feiten: { seed, ...(await controle(teksten)), seconden: secondsSince(begin) },
  };
}

async function exportAs(url: string, type: string, headers: Record<string, string>): Promise<Buffer> {
  const antwoord = await fetch(`${url}/api/v1/aanbod/export`, { headers: { ...headers, Accept: type } });
  if (antwoord.status !== 200) throw new Error(`De export als ${type} gaf ${antwoord.status}.`);
  return Buffer.from(await antwoord.arrayBuffer());
}

/** How many offers are otherwise when they are read back: to the last sign, as a catalogue that is still empty would take them. */
async function countChanged(soort: 'csv' | 'xlsx', bestand: Buffer, bedoeld: Aanbod[]): Promise<number> {
  const { goed } = parseAanbodRijen((await readTabel(soort, bestand)).rijen);
  return bedoeld.filter((aanbod, plek) => !isDeepStrictEqual(aanbod, goed[plek]?.waarde)).length;
}

/** How many of them the api itself does not recognise when they come in again. */
async function countImported(
  url: string,
  soort: 'csv' | 'xlsx',
  bestand: Buffer,
  headers: Record<string, string>,
): Promise<number> {
  const antwoord = await fetch(`${url}/api/v1/aanbod/import`, {
    method: 'POST',
    body: new Uint8Array(bestand),
    headers: { ...headers, 'Content-Type': SOORTEN[soort] },
  });
  const { toegevoegd, gewijzigd, aantalFouten } = (await antwoord.json()) as Record<string, number>;
  return (toegevoegd ?? 1) + (gewijzigd ?? 1) + (aantalFouten ?? 1);
}

/** What the judge finds in the same texts as a careless program would write them. */
async function controle(teksten: string[]): Promise<Record<string, number>> {
  const csv = stringify(
    teksten.map((tekst) => [tekst, tekst]),
    { delimiter: ';' },
  );
  const xlsx = await writeSheet(teksten.map((value) => [{ value, type: 'Formula' as const }])).toBuffer();
  return { zonderBewakingCsv: countFormulesCsv(csv), zonderBewakingXlsx: await countFormulesXlsx(xlsx) };
}
