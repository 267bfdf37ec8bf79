// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import writeSheet from 'write-excel-file/node';
import { guardFormula, unguardFormula } from '#libs/matching-engine';

/** One cell of a table for a spreadsheet; `null` is empty. */
export type Cel = string | number | null;

/** What has to stand between quotes for any program, whichever sign it parts cells at. */
const APART = /[,;\t\r\n]/;

/** With a byte order mark and semicolons, as Excel in the Netherlands expects; no text in it is a formula. */
export const writeCsv = (kop: readonly string[], rijen: readonly Cel[][]): Buffer =>
  Buffer.from(
    stringify([kop, ...rijen.map((rij) => rij.map((cel) => ofText(cel, guardFormula)))], {
      bom: true,
      delimiter: ';',
      quoted_match: APART,
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
  return gemerkt
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, escapeTeken);
}

const escapeTeken = (teken: string): string =>
  `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Typed cells: a text stays text and is never a formula, a leading zero stays. */
export const writeXlsx = (kop: readonly string[], rijen: readonly Cel[][]): Promise<Buffer> =>
  writeSheet(
    [kop.map((value) => ({ value, fontWeight: 'bold' as const })), ...rijen.map((rij) => rij.map(typed))],
    {
      stickyRowsCount: 1,
    },
  ).toBuffer();

function typed(
  value: Cel,
): { value: string; type: StringConstructor } | { value: number; type: NumberConstructor } | null {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value: toCeltekst(value), type: String };
}
