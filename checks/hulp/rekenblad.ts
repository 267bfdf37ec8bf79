// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

/**
 * Whether some spreadsheet would work a cell out: whatever it drops before the first sign, and whichever script it
 * reads signs of. Written apart from the guard that it judges.
 */
const isFormule = (cel: string): boolean =>
  /^[=+\-@\u2212]/.test(cel.normalize('NFKC').replace(/^[\p{C}\p{Z}\s"]+/u, ''));

const readCells = (tekst: string, delimiter: string): string[] => {
  const opties = { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
  const rijen: string[][] = parse(tekst, opties);
  return rijen.flat();
};

/**
 * Cells of a CSV file that would be worked out, or lose their first sign: as we part it at `;`, as a program of another
 * country parts it at `,` or TAB, and as one that knows no quotes does.
 */
export function countFormulesCsv(csv: string): number {
  const tekst = csv.replace(/^\ufeff/, '');
  const bedoeld = readCells(tekst, ';');
  const elders = [...readCells(tekst, ','), ...readCells(tekst, '\t'), ...tekst.split(/[;,\t\r\n]/)];
  const kwijt = bedoeld.filter((cel) => /^[\t\r\n\0]/.test(cel) && !isFormule(cel));
  return [...bedoeld, ...elders].filter(isFormule).length + kwijt.length;
}

/** Formulas in the parts of a spreadsheet, links to elsewhere, and cells that are no text although they look like one. */
export async function countFormulesXlsx(bestand: Buffer): Promise<number> {
  const delen = Object.entries(unzipSync(bestand));
  const verdacht = delen.reduce((som, [naam, deel]) => som + countIn(naam, strFromU8(deel)), 0);
  const rijen = (await readSheet(bestand)) as unknown[][];
  const vreemd = rijen.flat().filter((cel) => !['string', 'number'].includes(typeof cel) && cel !== null);
  return verdacht + vreemd.length;
}

/** A cell with text has type `s`; what has no type is a number and may hold digits only. */
function countIn(naam: string, xml: string): number {
  const formules = xml.match(/<(?:\w+:)?f[\s/>]/g)?.length ?? 0;
  const buiten =
    xml.match(/TargetMode\s*=\s*["']External|<(?:\w+:)?(ddeLink|oleLink|externalBook)/g)?.length ?? 0;
  if (!naam.startsWith('xl/worksheets/sheet')) return buiten;
  const cellen = [...xml.matchAll(/<c\b([^>]*)>(?:<v>([^<]*)<\/v>)?/g)];
  const los = cellen.filter(([, kenmerken = '', waarde = '']) =>
    / t="/.test(kenmerken) ? !/ t="s"/.test(kenmerken) : !/^\d*$/.test(waarde),
  );
  return formules + buiten + los.length;
}
