// SPDX-License-Identifier: EUPL-1.2
import { unguardFormula } from './formule.rules.js';
import type { Kolom } from './kolommen.js';
import type { Fout, Rij } from './rijlezer.js';
import { parseJson } from './waarden.js';

/** An item with its fields by path (`voorwaarden.capaciteit.totaal`), from whichever kind of file. */
export interface Item {
  regel: number;
  velden: ReadonlyMap<string, unknown>;
}

const NESTED = [
  ...['voorwaarden', 'voorwaarden.capaciteit', 'voorwaarden.openstelling', 'onderneming'],
  ...['prijs', 'wachttijd'],
];

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) && !(raw instanceof Date);

/** Fields of a JSON object by path; only the objects of the exchange format are opened. */
function flatten(source: Record<string, unknown>, path: string, into: Map<string, unknown>): void {
  for (const [name, raw] of Object.entries(source)) {
    const field = path === '' ? name : `${path}.${name}`;
    into.set(field, raw);
    if (NESTED.includes(field) && isObject(raw)) flatten(raw, field, into);
  }
}

/** Items of a JSON document: a list, or an object that holds the list under `sleutel`. */
export function itemsOfJson(json: unknown, sleutel: string): { items: Item[]; fouten: Fout[] } {
  const list = isObject(json) ? json[sleutel] : json;
  if (!Array.isArray(list))
    return {
      items: [],
      fouten: [{ regel: 1, veld: '', melding: `het bestand moet een lijst met ${sleutel} zijn` }],
    };
  const items: Item[] = [];
  const fouten: Fout[] = [];
  list.forEach((raw: unknown, index) => {
    const velden = new Map<string, unknown>();
    if (!isObject(raw)) fouten.push({ regel: index + 1, veld: '', melding: 'moet een object zijn' });
    else {
      flatten(raw, '', velden);
      items.push({ regel: index + 1, velden });
    }
  });
  return { items, fouten };
}

const simplify = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Every spelling under which a column is recognised: with and without the name of the object it lies in. */
function spellingsOf(kolommen: readonly Kolom[]): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const { kolom } of kolommen) {
    const parts = kolom.split('.');
    const own = parts.filter((part) => part !== 'voorwaarden' && part !== 'onderneming');
    for (const name of [parts.join(''), own.join('')]) spellings.set(simplify(name), kolom);
    if (kolom.includes('openstelling.')) spellings.set(simplify(`open${own.at(-1) ?? ''}`), kolom);
  }
  return spellings;
}

/** Items of the rows of a CSV or XLSX file, without the apostrophes of `guardFormula`; columns that we do not know are left out, empty rows too. */
export function itemsOfRows(rijen: readonly Rij[], kolommen: readonly Kolom[]): Item[] {
  const spellings = spellingsOf(kolommen);
  return rijen.flatMap(({ regel, cellen }) => {
    const velden = new Map<string, unknown>();
    for (const [header, cel] of Object.entries(cellen))
      putCell(velden, spellings, header, typeof cel === 'string' ? unguardFormula(cel) : cel);
    return velden.size === 0 ? [] : [{ regel, velden }];
  });
}

/** `themas.1` and `themas[1]` are columns of one list: tools that flatten a list write one column per item. */
function splitIndex(header: string): { name: string; indexed: boolean } {
  const indexed = /^(.*?)[.[](\d+)\]?$/.exec(header)?.[1];
  return { name: indexed ?? header, indexed: indexed !== undefined };
}

const isBlank = (cel: unknown): boolean =>
  cel === null || cel === undefined || (typeof cel === 'string' && cel.trim() === '');

/** Some tools leave a whole object as JSON in one cell, under its own name. */
function objectIn(
  header: string,
  cel: unknown,
): { path: string; fields: Record<string, unknown> } | undefined {
  const path = NESTED.find(
    (nested) => simplify(nested) === simplify(header) || nested.endsWith(`.${header}`),
  );
  const fields = path !== undefined && typeof cel === 'string' ? parseJson(cel) : undefined;
  return path !== undefined && isObject(fields) ? { path, fields } : undefined;
}

function putCell(
  velden: Map<string, unknown>,
  spellings: ReadonlyMap<string, string>,
  header: string,
  cel: unknown,
): void {
  if (isBlank(cel)) return;
  const whole = objectIn(header, cel);
  if (whole !== undefined) return flatten(whole.fields, whole.path, velden);
  const { name, indexed } = splitIndex(header);
  const field = spellings.get(simplify(name));
  if (field === undefined) return;
  const earlier = velden.get(field);
  const items: unknown[] = Array.isArray(earlier) ? earlier : [];
  velden.set(field, indexed ? [...items, cel] : cel);
}

/** The names of required columns that no header gives: one fault on the header line instead of one per row. */
export function missingColumns(headers: readonly string[], kolommen: readonly Kolom[]): string[] {
  const spellings = spellingsOf(kolommen);
  const present = new Set<string>();
  for (const header of headers) {
    present.add(spellings.get(simplify(splitIndex(header).name)) ?? simplify(header));
  }
  return kolommen
    .filter(
      ({ kolom, verplicht }) => verplicht && !present.has(kolom) && !present.has(kolom.split('.')[0] ?? ''),
    )
    .map(({ kolom }) => kolom);
}
