// SPDX-License-Identifier: EUPL-1.2
// Reads every format back with a reader of somebody else, to the same shape: figures by table, line and maat.
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import JSONstat from 'jsonstat-toolkit';
import readXlsxFile from 'read-excel-file/node';
import { getDocumentProxy } from 'unpdf';
import type { Eenheid, Rapporttabel } from '../../src/rapport/inhoud.js';

/** Per table, per line in the order of the report, per maat. */
export type Cijfers = (number | null)[][][];

interface Stat {
  Dataset(nr: number): Stat;
  Data(vraag: Record<string, string>): { value: number | null; status: string | null };
}

export const readJsonStat = (
  bestand: Buffer,
  tabellen: readonly Rapporttabel[],
): { cijfers: Cijfers; status: (string | null)[] } => {
  const collectie = JSONstat(JSON.parse(bestand.toString()) as object) as unknown as Stat;
  const status: (string | null)[] = [];
  const cijfers = tabellen.map(({ indelingen, maten, regels }, nr) =>
    regels.map(({ codes }) =>
      maten.map(({ code }) => {
        const plaats = Object.fromEntries(codes.map((een, i) => [indelingen[i]!.code, een]));
        const vak = collectie.Dataset(nr).Data({ ...plaats, maat: code });
        status.push(vak.status);
        return vak.value;
      }),
    ),
  );
  return { cijfers, status };
};

interface Metadata {
  dialect: { delimiter: string; encoding: string };
  tables: {
    url: string;
    tableSchema: {
      columns: {
        name: string;
        titles: string;
        datatype: string | { base: string; format: { decimalChar: string } };
      }[];
      primaryKey: string[];
    };
  }[];
}

export interface Csvtabel {
  url: string;
  namen: string[];
  sleutel: string[];
  rijen: (string | number | null)[][];
}

const readCel = (
  cel: string,
  soort: Metadata['tables'][0]['tableSchema']['columns'][0]['datatype'],
): string | number | null => {
  if (cel === '') return null;
  if (soort === 'string') return cel;
  return Number(typeof soort === 'string' ? cel : cel.replace(soort.format.decimalChar, '.'));
};

/** As the metadata says that it must be read, and by nothing else. */
export function readCsvw(zip: Buffer): Csvtabel[] {
  const bestanden = unzipSync(zip);
  const metadata = JSON.parse(strFromU8(bestanden['csv-metadata.json']!)) as Metadata;
  return metadata.tables.map(({ url, tableSchema: { columns, primaryKey } }) => {
    const [kop, ...rijen] = parse(Buffer.from(bestanden[url]!), {
      ...{ bom: true, delimiter: metadata.dialect.delimiter },
    }) as string[][];
    if (kop!.join() !== columns.map(({ titles }) => titles).join())
      throw new Error(`Andere koppen in ${url}`);
    return {
      ...{ url, namen: columns.map(({ name }) => name), sleutel: primaryKey },
      rijen: rijen.map((rij) => rij.map((cel, nr) => readCel(cel, columns[nr]!.datatype))),
    };
  });
}

export const readBladen = async (bestand: Buffer): Promise<Map<string, unknown[][]>> =>
  new Map((await readXlsxFile(bestand)).map(({ sheet, data }) => [sheet, data as unknown[][]]));

interface Knoop {
  role?: string;
  type?: string;
  id?: string;
  children?: Knoop[];
}

const contentOf = (knoop: Knoop): string[] =>
  knoop.type === 'content' ? [knoop.id!] : (knoop.children ?? []).flatMap(contentOf);
const all = (knoop: Knoop, rol: string): Knoop[] => [
  ...(knoop.role === rol ? [knoop] : []),
  ...(knoop.children ?? []).flatMap((kind) => all(kind, rol)),
];

export interface Gelezen {
  rijen: { rol: string; tekst: string }[][];
  taal: string | undefined;
  titel: string;
  bladzijden: number;
  koppen: string[];
}

/** What a screen reader finds: the rows of all tables one after the other, by the tags and not by where they stand. */
export async function readPdf(bestand: Buffer): Promise<Gelezen> {
  const pdf = await getDocumentProxy(new Uint8Array(bestand));
  const gelezen: Gelezen = { rijen: [], taal: undefined, titel: '', bladzijden: pdf.numPages, koppen: [] };
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title: string } };
  [gelezen.taal, gelezen.titel] = [info.Language, info.Title];
  for (let nr = 1; nr <= pdf.numPages; nr += 1) {
    const bladzijde = await pdf.getPage(nr);
    const teksten = textsOf((await bladzijde.getTextContent({ includeMarkedContent: true })).items as Stuk[]);
    const boom = (await bladzijde.getStructTree()) as Knoop;
    const tekstVan = (knoop: Knoop): string =>
      contentOf(knoop)
        .map((id) => teksten.get(id) ?? '')
        .join('')
        .trim();
    gelezen.koppen.push(...['H1', 'H2', 'H3'].flatMap((rol) => all(boom, rol)).map(tekstVan));
    for (const rij of all(boom, 'TR'))
      gelezen.rijen.push(rij.children!.map((cel) => ({ rol: cel.role!, tekst: tekstVan(cel) })));
  }
  await pdf.destroy();
  return gelezen;
}

interface Stuk {
  type?: string;
  id?: string;
  str?: string;
}

function textsOf(stukken: readonly Stuk[]): Map<string, string> {
  const teksten = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of stukken) {
    if (type?.startsWith('beginMarkedContent')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    const hier = open.findLast((een) => een !== undefined);
    if (str !== undefined && hier !== undefined) teksten.set(hier, (teksten.get(hier) ?? '') + str);
  }
  return teksten;
}

/** Back from how people read it; by arithmetic on digits, not as it was written. */
export function readCijfer(tekst: string, eenheid: Eenheid): number | null {
  if (tekst === 'verborgen' || tekst === 'geen') return null;
  const kaal = tekst.replace(/^€ /, '').replace(/%$/, '').replaceAll('.', '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(kaal)) throw new Error(`Geen getal: ${tekst}`);
  if (eenheid === 'centen') return Number(kaal.replace(/\.(\d\d)$/, '$1'));
  return eenheid === 'aandeel' ? Number(`${kaal}e-2`) : Number(kaal);
}
