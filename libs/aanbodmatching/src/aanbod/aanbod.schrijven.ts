// SPDX-License-Identifier: EUPL-1.2
import { stringify } from 'csv-stringify/sync';
import writeSheet from 'write-excel-file/node';
import { AANBOD_KOLOMMEN, toAanbodRij, type Aanbod as AanbodInhoud } from '#libs/matching-engine';

export type Bestandssoort = 'json' | 'csv' | 'xlsx';

/** A catalogue in the exchange format; reading it back gives the same offers. */
export async function writeBestand(soort: Bestandssoort, aanbod: readonly AanbodInhoud[]): Promise<Buffer> {
  if (soort === 'json') return Buffer.from(JSON.stringify(aanbod, null, 1));
  const kop = AANBOD_KOLOMMEN.map(({ kolom }) => kolom);
  const rijen = aanbod.map((een) => {
    const rij = toAanbodRij(een);
    return kop.map((kolom) => rij[kolom] ?? null);
  });
  return soort === 'csv' ? writeCsv(kop, rijen) : writeXlsx(kop, rijen);
}

type Cel = string | number | null;

/** A spreadsheet takes a text that begins with one of these for a formula; the apostrophe says that it is text. */
export const guardFormula = (cel: Cel): Cel =>
  typeof cel === 'string' && /^[=+\-@\t\r\0]/.test(cel) ? `'${cel}` : cel;

/** With a byte order mark and semicolons, as Excel in the Netherlands expects. */
const writeCsv = (kop: string[], rijen: Cel[][]): Buffer =>
  Buffer.from(stringify([kop, ...rijen.map((rij) => rij.map(guardFormula))], { bom: true, delimiter: ';' }));

/** Typed cells: a text stays text and is never a formula, a leading zero stays. */
const writeXlsx = (kop: string[], rijen: Cel[][]): Promise<Buffer> =>
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
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
