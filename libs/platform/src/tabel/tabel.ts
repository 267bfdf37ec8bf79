// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import { unzipSync, zipSync } from 'fflate';
import writeSheet from 'write-excel-file/node';
import { guardFormula, unguardFormula } from '#libs/matching-engine';

/** One cell of a table for a spreadsheet; `null` is empty. */
export type Cel = string | number | null;

/** What has to stand between quotes for any program, whichever sign it parts cells at. */
const APART = /[,;\t\r\n]/;

/**
 * With a byte order mark and semicolons, as Excel in the Netherlands expects; no text in it is a formula. `komma`: a decimal comma,
 * since that Excel takes 1.234 for a thousand and more.
 */
export const writeCsv = (kop: readonly string[], rijen: readonly Cel[][], { komma = false } = {}): Buffer =>
  Buffer.from(
    stringify([kop, ...rijen.map((rij) => rij.map((cel) => ofText(cel, guardFormula)))], {
      bom: true,
      delimiter: ';',
      quoted_match: APART,
      cast: { number: (getal) => (komma ? String(getal).replace('.', ',') : String(getal)) },
    }),
  );

const ofText = (cel: Cel, change: (tekst: string) => string): Cel =>
  typeof cel === 'string' ? change(cel) : cel;

/**
 * A text in the way of XLSX (ECMA-376, ST_Xstring): signs that XML cannot hold, or would change, as `_xHHHH_`. A text
 * that only looks guarded is guarded as well, since reading takes the apostrophe off.
 */
function toCeltekst(tekst: string): string {
  const gemerkt = unguardFormula(tekst) === tekst ? tekst : guardFormula(tekst);
  // The library looks texts up in a plain object, where these names are something already.
  if (gemerkt in Object.prototype) return escapeTeken(gemerkt.charAt(0)) + gemerkt.slice(1);
  return gemerkt
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, escapeTeken);
}

const escapeTeken = (teken: string): string =>
  `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Typed cells: a text stays text and is never a formula, a leading zero stays. */
export const writeXlsx = (kop: readonly string[], rijen: readonly Cel[][]): Promise<Buffer> =>
  writeSheet(toData(kop, rijen), { stickyRowsCount: 1 }).toBuffer();

type Blaadje = ({ value: string; fontWeight: 'bold' } | ReturnType<typeof typed>)[][];

const toData = (kop: readonly string[], rijen: readonly Cel[][]): Blaadje => [
  kop.map((value) => ({ value: toCeltekst(value), fontWeight: 'bold' as const })),
  ...rijen.map((rij) => rij.map(typed)),
];

/** A sheet of a workbook. */
export interface Blad {
  naam: string;
  kop: readonly string[];
  rijen: readonly Cel[][];
}

/** As `writeXlsx`, of several sheets, and the same bytes for the same sheets. */
export async function writeXlsxBladen(bladen: readonly Blad[]): Promise<Buffer> {
  const namen = toBladnamen(bladen.map(({ naam }) => naam));
  const sheets = bladen.map(({ kop, rijen }, nr) => ({
    ...{ sheet: namen[nr]!, data: toData(kop, rijen), stickyRowsCount: 1 },
  }));
  return writeZip(unzipSync(await writeSheet(sheets).toBuffer()));
}

/** What Excel takes: at most 31 signs, none of a few, and none twice whatever the capitals. */
function toBladnamen(namen: readonly string[]): string[] {
  const gezien = new Set<string>();
  return namen.map((naam) => {
    const kaal =
      naam
        .replace(/[\\/*?:[\]\0-\x1f]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Blad';
    let keus = kaal.slice(0, 31);
    for (let nr = 2; gezien.has(keus.toLowerCase()); nr += 1) keus = `${kaal.slice(0, 27)} ${nr}`;
    gezien.add(keus.toLowerCase());
    return keus;
  });
}

/** Of no moment: fflate writes local time, which is the same everywhere as it is told by its parts. */
const GEEN_TIJD = new Date(1980, 0, 1);

/** A zip of these files by their names; the same bytes for the same files. */
export const writeZip = (bestanden: Readonly<Record<string, Uint8Array>>): Buffer =>
  Buffer.from(zipSync({ ...bestanden }, { mtime: GEEN_TIJD, level: 6 }));

function typed(
  value: Cel,
): { value: string; type: StringConstructor } | { value: number; type: NumberConstructor } | null {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value: toCeltekst(value), type: String };
}
