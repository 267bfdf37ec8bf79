// SPDX-License-Identifier: EUPL-1.2
import { parse, type Options } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Rij } from './rijlezer.js';
import { GRENZEN, MAX_KOLOMMEN, withinLimits, type Grenzen } from './xlsx.grens.js';

/** The rows of a CSV or XLSX file below its headers; lines are counted from 1. */
export interface Tabel {
  koppen: string[];
  /** Line of the headers. */
  kopregel: number;
  rijen: Rij[];
}

/** A file that cannot be read at all; the message says why, in Dutch. */
export class Bestandsfout extends Error {}

interface Tabelregel {
  regel: number;
  cellen: readonly unknown[];
}

/** Reads a file of somebody else, within limits of size. Throws Bestandsfout. Empty lines do not count. */
export async function readTabel(
  soort: 'csv' | 'xlsx',
  bestand: Uint8Array,
  grenzen = GRENZEN,
): Promise<Tabel> {
  const regels = soort === 'csv' ? readCsv(decodeTekst(bestand), grenzen) : await readXlsx(bestand, grenzen);
  const [kop, ...rest] = regels.filter(({ cellen }) => cellen.some((cel) => cel !== null && cel !== ''));
  if (kop === undefined) throw new Bestandsfout('het bestand is leeg');
  const koppen = kop.cellen.map(toKop);
  return { koppen, kopregel: kop.regel, rijen: rest.map((regel) => toRij(koppen, regel)) };
}

const toKop = (cel: unknown): string =>
  typeof cel === 'string' ? cel.trim() : String((cel as number | null) ?? '');

/** A column without a name is nobody's. */
const toRij = (koppen: string[], { regel, cellen }: Tabelregel): Rij => ({
  regel,
  cellen: Object.fromEntries(
    koppen.map((kop, plek): [string, unknown] => [kop, cellen[plek] ?? null]).filter(([kop]) => kop !== ''),
  ),
});

/** UTF-8 (or UTF-16 with its mark); what is neither was saved by an older spreadsheet program, as Windows-1252. */
export function decodeTekst(bestand: Uint8Array): string {
  if (bestand[0] === 0xff && bestand[1] === 0xfe) return new TextDecoder('utf-16le').decode(bestand);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bestand);
  } catch {
    return new TextDecoder('windows-1252').decode(bestand);
  }
}

const SCHEIDINGSTEKENS = [';', ',', '\t'];

/** The sign that parts the columns is the one that stands most in the first line. */
function separatorOf(tekst: string): string {
  const eind = tekst.indexOf('\n');
  const kop = tekst.slice(0, eind === -1 ? tekst.length : eind).replaceAll(/"[^"]*"/g, '');
  const [meest = ';'] = SCHEIDINGSTEKENS.map((teken) => [teken, count(kop, teken)] as const)
    .sort(([, een], [, ander]) => ander - een)
    .map(([teken]) => teken);
  return meest;
}

function count(tekst: string, teken: string): number {
  let aantal = 0;
  for (let plek = tekst.indexOf(teken); plek !== -1; plek = tekst.indexOf(teken, plek + 1)) aantal += 1;
  return aantal;
}

/** Also a text may hold them; beyond this there is no reading it, and the parser would set millions of cells aside. */
const MAX_SCHEIDINGSTEKENS = 10 * MAX_KOLOMMEN;

function checkWidth(tekst: string, teken: string): void {
  for (let begin = 0; begin < tekst.length;) {
    const einde = tekst.indexOf('\n', begin);
    const eind = einde === -1 ? tekst.length : einde;
    if (eind - begin > MAX_SCHEIDINGSTEKENS && count(tekst.slice(begin, eind), teken) > MAX_SCHEIDINGSTEKENS)
      throw TE_BREED();
    begin = eind + 1;
  }
}

const TE_BREED = (): Bestandsfout => new Bestandsfout(`het bestand heeft meer dan ${MAX_KOLOMMEN} kolommen`);

/** Signs of one record; a quotation mark that is never closed would make the whole file one. */
const MAX_REGEL = 1_000_000;

interface Gelezen {
  record: string[];
  info: { lines: number };
}

function readCsv(tekst: string, { rijen }: Grenzen): Tabelregel[] {
  let aantal = 0;
  const limit = (gelezen: Gelezen): Gelezen => {
    if (gelezen.record.length > MAX_KOLOMMEN) throw TE_BREED();
    if ((aantal += 1) > rijen + 1) throw new Bestandsfout(`het bestand heeft meer dan ${rijen} regels`);
    return gelezen;
  };
  const delimiter = separatorOf(tekst);
  checkWidth(tekst, delimiter);
  const opties = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: MAX_REGEL,
    on_record: limit as unknown as Options['on_record'],
  };
  try {
    return (parse(tekst, opties) as unknown as Gelezen[]).map(toTabelregel);
  } catch (fout) {
    if (fout instanceof Bestandsfout) throw fout;
    const { lines = 1 } = fout as { lines?: number };
    throw new Bestandsfout(`regel ${lines} is geen geldige CSV`);
  }
}

/** `lines` is where a record ends; it begins as many lines earlier as its cells have line ends. */
const toTabelregel = ({ record, info }: Gelezen): Tabelregel => ({
  regel: info.lines - record.reduce((som, cel) => som + (cel.match(/\r\n|\r|\n/g)?.length ?? 0), 0),
  cellen: record,
});

async function readXlsx(bestand: Uint8Array, grenzen: Grenzen): Promise<Tabelregel[]> {
  const getoetst = withinLimits(bestand, grenzen);
  if ('melding' in getoetst) throw new Bestandsfout(getoetst.melding);
  const rijen = await readSheet(getoetst.inhoud).catch(() => {
    throw new Bestandsfout('het bestand is geen leesbaar XLSX-bestand');
  });
  return rijen.map((cellen, plek) => ({ regel: plek + 1, cellen }));
}
