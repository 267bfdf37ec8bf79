// SPDX-License-Identifier: EUPL-1.2
import { AANBOD_KOLOMMEN, toAanbodRij, type Aanbod as AanbodInhoud } from '#libs/matching-engine';
import { writeCsv, writeXlsx } from '#libs/platform';

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
