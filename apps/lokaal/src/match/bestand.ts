// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSheet } from 'read-excel-file/node';
import type { Rij } from '#libs/matching-engine';

/** A file that was read: a JSON document, or rows with their headers. */
export type Inhoud = { json: unknown } | { koppen: string[]; rijen: Rij[] };

/** A file that cannot be read at all; the message says why, in Dutch. */
export class Bestandsfout extends Error {}

const ZIP = Buffer.from('PK');
const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const READ_FAULTS: Record<string, string> = {
  ENOENT: 'het bestand bestaat niet',
  EISDIR: 'dit is een map en geen bestand',
  EACCES: 'het bestand mag niet worden gelezen',
};

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Bestandsfout(READ_FAULTS[code] ?? `het bestand kan niet worden gelezen (${code})`);
  }
}

/** UTF-8 (or UTF-16 with its mark); what is neither was saved by an older spreadsheet program, as Windows-1252. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The sign that parts the columns is the one that stands most in the header line. */
function delimiterOf(text: string): string {
  const [header = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/);
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}

interface Record_ {
  record: string[];
  info: { lines: number };
}

function readCsv(text: string): Inhoud {
  let records: Record_[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Record_[];
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new Bestandsfout(`geen geldige CSV${lines === undefined ? '' : ` (bij regel ${lines})`}`);
  }
  return toRows(records.map(({ record, info }) => ({ cellen: record, regel: info.lines })));
}

async function readXlsx(bytes: Buffer): Promise<Inhoud> {
  let data: unknown[][];
  try {
    data = await readSheet(bytes);
  } catch {
    throw new Bestandsfout('geen geldig XLSX-bestand');
  }
  return toRows(data.map((cellen, index) => ({ cellen, regel: index + 1 })));
}

/** The first row that has any cell filled holds the headers. */
function toRows(rows: { cellen: readonly unknown[]; regel: number }[]): Inhoud {
  const filled = rows.filter(({ cellen }) => cellen.some((cel) => cel !== null && cel !== ''));
  const [first, ...rest] = filled;
  if (first === undefined) throw new Bestandsfout('het bestand is leeg');
  const koppen = first.cellen.map((cel) =>
    typeof cel === 'string' ? cel.trim() : String((cel as number | null) ?? ''),
  );
  const rijen = rest.map(({ cellen, regel }) => ({
    regel,
    cellen: Object.fromEntries(koppen.map((kop, index) => [kop, cellen[index] ?? null])),
  }));
  return { koppen, rijen };
}

function readJson(text: string): Inhoud {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? '' : ` (bij regel ${text.slice(0, Number(at)).split('\n').length})`;
    throw new Bestandsfout(`geen geldige JSON${line}`);
  }
}

/** Reads a file by what is in it; its name only decides when the content could be either. */
export async function readInhoud(file: string): Promise<Inhoud> {
  const bytes = await readBytes(file);
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return readXlsx(bytes);
  if (bytes.subarray(0, OLD_EXCEL.length).equals(OLD_EXCEL))
    throw new Bestandsfout('dit is een oud Excel-bestand (.xls); bewaar het als .xlsx');
  const text = decode(bytes);
  const isJson = /^\uFEFF?\s*[[{]/.test(text) || path.extname(file).toLowerCase() === '.json';
  return isJson ? readJson(text) : readCsv(text);
}
