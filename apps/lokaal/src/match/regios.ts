// SPDX-License-Identifier: EUPL-1.2
import type { Inhoud } from './bestand.js';

/** Regions with their municipalities, their names where the file has them, and what is wrong with the file. */
export interface Regiobestand {
  regios: Record<string, string[]>;
  namen: Record<string, string>;
  fouten: string[];
}

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** One line per pair of region and municipality, from either kind of file. */
interface Lid {
  regio: string;
  gemeentecode: string;
  naam: string | null;
}

/** `{"TWE": ["GM0153"]}`, or `[{"code": "TWE", "naam": "Twente", "gemeenten": ["GM0153"]}]`. */
function membersOfJson(json: unknown): Lid[] | null {
  if (Array.isArray(json)) {
    const lists = json.map((item: unknown) => (isObject(item) ? membersOfItem(item) : null));
    return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
  }
  if (!isObject(json)) return null;
  const lists = Object.entries(json).map(([regio, leden]) => toMembers(regio, leden, null));
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}

function membersOfItem(item: Record<string, unknown>): Lid[] | null {
  const code = item['code'] ?? item['regio'];
  const naam = typeof item['naam'] === 'string' ? item['naam'] : null;
  return typeof code === 'string' ? toMembers(code, item['gemeenten'] ?? item['gemeentecodes'], naam) : null;
}

function toMembers(regio: string, leden: unknown, naam: string | null): Lid[] | null {
  if (!Array.isArray(leden) || !leden.every((lid): lid is string => typeof lid === 'string')) return null;
  return leden.map((gemeentecode) => ({ regio, gemeentecode, naam }));
}

/** Columns `regio`, `gemeentecode` and, if one likes, `naam`. */
function membersOfRows({ koppen, rijen }: Extract<Inhoud, { koppen: string[] }>): Lid[] | null {
  const find = (...names: string[]): string | undefined =>
    koppen.find((kop) => names.includes(kop.toLowerCase()));
  const regio = find('regio', 'code', 'regiocode');
  const gemeente = find('gemeentecode', 'gemeente');
  const naam = find('naam', 'regionaam');
  if (regio === undefined || gemeente === undefined) return null;
  const text = (cel: unknown): string => (typeof cel === 'string' ? cel.trim() : String(cel));
  return rijen.map(({ cellen }) => ({
    regio: text(cellen[regio]),
    gemeentecode: text(cellen[gemeente]),
    naam: naam === undefined ? null : text(cellen[naam]),
  }));
}

/** Reads the regions; every municipality has to exist. */
export function readRegios(inhoud: Inhoud, known: ReadonlySet<string>): Regiobestand {
  const leden = 'json' in inhoud ? membersOfJson(inhoud.json) : membersOfRows(inhoud);
  const result: Regiobestand = { regios: {}, namen: {}, fouten: [] };
  if (leden === null) {
    result.fouten.push(
      'moet per regio een lijst gemeentecodes geven (JSON), of de kolommen regio en gemeentecode hebben',
    );
    return result;
  }
  for (const { regio, gemeentecode, naam } of leden) {
    const code = regio.toUpperCase().replace(/^REGIO:/, '');
    if (!known.has(gemeentecode))
      result.fouten.push(`regio ${code}: gemeente "${gemeentecode}" bestaat niet`);
    (result.regios[code] ??= []).push(gemeentecode);
    if (naam !== null && naam !== '') result.namen[code] = naam;
  }
  return result;
}
