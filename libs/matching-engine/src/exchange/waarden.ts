// SPDX-License-Identifier: EUPL-1.2
import { RECHTSVORMEN } from '../model.js';

/** A cell that was read, or the sentence that says what is wrong with it. */
export type Gelezen<T> = { waarde: T } | { melding: string };

const isEmpty = (raw: unknown): boolean => raw === null || raw === undefined || raw === '';

/** Text of a field, without the white space around it. */
export function readText(raw: unknown): Gelezen<string | null> {
  if (isEmpty(raw)) return { waarde: null };
  if (typeof raw === 'number' && Number.isFinite(raw)) return { waarde: String(raw) };
  if (typeof raw !== 'string') return { melding: 'moet tekst zijn' };
  const text = raw.trim();
  return { waarde: text === '' ? null : text };
}

/** A whole number from 0: also as text, with Dutch thousands points or a euro sign ("€ 6.000"). */
export function readNumber(raw: unknown): Gelezen<number | null> {
  if (isEmpty(raw)) return { waarde: null };
  const number = typeof raw === 'string' ? parseDutchNumber(raw) : raw;
  if (number === null) return { waarde: null };
  if (typeof number !== 'number' || !Number.isFinite(number))
    return { melding: `moet een getal zijn, niet ${show(raw)}` };
  if (!Number.isSafeInteger(number) || number < 0)
    return { melding: `moet een heel getal van 0 of meer zijn, niet ${show(raw)}` };
  return { waarde: number };
}

function parseDutchNumber(raw: string): number | null {
  const text = raw.replace(/^\s*(€|EUR)?\s*/i, '').replace(/(,-|,00)?\s*$/, '');
  if (text === '') return null;
  if (/^-?\d{1,3}(\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** A list: an array in JSON, text joined by `|` (or `;`, a line end, and a comma where `comma` allows it) in a cell. */
export function readList(raw: unknown, comma: boolean): Gelezen<string[]> {
  if (isEmpty(raw)) return { waarde: [] };
  const items = typeof raw === 'string' ? splitCell(raw, comma) : Array.isArray(raw) ? raw : [raw];
  const texts = items.map(readText);
  const wrong = texts.find((text) => 'melding' in text);
  if (wrong !== undefined) return { melding: 'moet een lijst van teksten zijn' };
  const filled = texts.flatMap((text) => ('waarde' in text && text.waarde !== null ? [text.waarde] : []));
  return { waarde: [...new Set(filled)] };
}

function splitCell(raw: string, comma: boolean): unknown[] {
  const parsed = raw.trimStart().startsWith('[') ? parseJson(raw) : undefined;
  return Array.isArray(parsed) ? parsed : raw.split(comma ? /[|;,\n]/ : /[|;\n]/);
}

/** The JSON value in a cell; undefined when it is not JSON. */
export function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** A day as `YYYY-MM-DD`; also reads `DD-MM-YYYY`, an instant, and a date cell of a spreadsheet (UTC). */
export function readDate(raw: unknown): Gelezen<string | null> {
  if (isEmpty(raw)) return { waarde: null };
  const text = raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString() : raw;
  const iso = typeof text === 'string' ? toIsoDay(text.trim()) : null;
  if (iso !== null) return { waarde: iso };
  return { melding: `moet een datum zijn (jjjj-mm-dd), niet ${show(raw)}` };
}

function toIsoDay(text: string): string | null {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const day = dutch
    ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}`
    : /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
  if (day === undefined) return null;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null;
}

/** A SBI code or the start of one; a numeric cell that lost its leading zero (`1` for `01`) gets it back. */
export function readSbi(raw: string): Gelezen<string> {
  const digits = raw.replace(/[\s.]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return { melding: `${show(raw)} is geen SBI-code` };
  return { waarde: digits.padStart(DIVISION_DIGITS, '0') };
}

const DIVISION_DIGITS = 2;

const ALIASES: Record<string, string> = {
  zzp: 'eenmanszaak',
  beslotenvennootschap: 'bv',
  naamlozevennootschap: 'nv',
  vennootschaponderfirma: 'vof',
  commanditairevennootschap: 'cv',
  inoprichting: 'in oprichting',
};

/** A legal form as RECHTSVORMEN spells it; "B.V." and "Besloten Vennootschap" are `bv`. */
export function readRechtsvorm(raw: string): Gelezen<string> {
  const key = raw
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
  const form = ALIASES[key] ?? key;
  if ((RECHTSVORMEN as readonly string[]).includes(form)) return { waarde: form };
  return { melding: `${show(raw)} is geen rechtsvorm; kies uit ${RECHTSVORMEN.join(', ')}` };
}

/** A municipality code; `153` and `0153` become `GM0153`. */
export function readGemeentecode(raw: string): Gelezen<string> {
  const digits = /^(?:GM)?(\d{1,4})$/i.exec(raw)?.[1];
  if (digits === undefined) return { melding: `${show(raw)} is geen gemeentecode, zoals GM0153` };
  return { waarde: `GM${digits.padStart(4, '0')}` };
}

/** An area code of any of the five kinds. */
export function readGebied(raw: string): Gelezen<string> {
  const code = raw.toUpperCase();
  if (/^(NL|PV\d{2}|CR\d{2}|GM\d{4}|REGIO:[A-Z0-9_-]+)$/.test(code)) return { waarde: code };
  return { melding: `${show(raw)} is geen gebied; kies uit NL, PV25, CR13, GM0153 of REGIO:TWE` };
}

function show(raw: unknown): string {
  const text = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? String(raw));
  return `"${text.length > 40 ? `${text.slice(0, 40)}...` : text}"`;
}
