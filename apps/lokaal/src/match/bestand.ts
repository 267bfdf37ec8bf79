// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Bestandsfout, decodeTekst, readTabel, type Grenzen, type Tabel } from '#libs/matching-engine';

/** A file that was read: a JSON document, or rows with their headers. */
export type Inhoud = { json: unknown } | Tabel;

/** A batch of one's own may be as long as a sheet can be; a file that lies about its size is refused all the same. */
const RUIM: Grenzen = { rijen: 1_048_575, uitgepakt: 256 * 1024 * 1024 };

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

function readJson(text: string): Inhoud {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? '' : ` (bij regel ${text.slice(0, Number(at)).split('\n').length})`;
    throw new Bestandsfout(`geen geldige JSON${line}`);
  }
}

/** Reads a file by what is in it; its name only decides when the content could be either. Throws Bestandsfout. */
export async function readInhoud(file: string): Promise<Inhoud> {
  const bytes = await readBytes(file);
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return readTabel('xlsx', bytes, RUIM);
  if (bytes.subarray(0, OLD_EXCEL.length).equals(OLD_EXCEL))
    throw new Bestandsfout('dit is een oud Excel-bestand (.xls); bewaar het als .xlsx');
  const text = decodeTekst(bytes);
  const isJson = /^\uFEFF?\s*[[{]/.test(text) || path.extname(file).toLowerCase() === '.json';
  return isJson ? readJson(text) : readTabel('csv', bytes, RUIM);
}
