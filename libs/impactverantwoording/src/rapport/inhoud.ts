// SPDX-License-Identifier: EUPL-1.2
// What a sealed report says: the one shape that the builder makes, that every format is written from and that screens draw. It is
// kept as canonical JSON (`canoniek`), of which the hash is the seal.
import type { Effectuitspraak } from '../effect/uitspraak.rules.js';
import type { Verbergreden } from '../onthulling/gevoelig.rules.js';

/** Of this shape; another shape gets another number and the old one stays readable. */
export const INHOUDVERSIE = 1;

/** What a figure is: a number of firms, cases or conversations, whole days, cents, a part of 1, or a score. */
export const EENHEDEN = ['aantal', 'dagen', 'centen', 'aandeel', 'score'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** All codes of an indeling together. */
export const TOTAAL = '*';

export interface Rapportdefinitie {
  /** Uuid. */
  id: string;
  naam: string;
  /** Whole quarters, `2026-K1`, both included. */
  vanKwartaal: string;
  totKwartaal: string;
  /** Codes; none: all of them. */
  regios: string[];
  themas: string[];
  programmaId: string | null;
}

/** By what a table is divided, in the order in which its codes stand in a line. Also the period is one (`periode`). */
export interface Rapportindeling {
  code: string;
  naam: string;
  /** Without `TOTAAL`, which every indeling has. */
  waarden: { code: string; naam: string }[];
}

export interface Rapportmaat {
  code: string;
  naam: string;
  eenheid: Eenheid;
  /** Digits behind the point: 0 of what is whole. */
  decimalen: number;
  /** What exactly is counted, for the codebook. */
  omschrijving: string;
}

export interface Rapportregel {
  /** One per indeling; `TOTAAL` for all together. */
  codes: string[];
  /** One per maat; `null` when the line is hidden, or there is nothing to say (a mean of nobody). */
  waarden: (number | null)[];
  /** Why the line is hidden; `null` when it is not. */
  reden: Verbergreden | null;
}

export interface Rapporttabel {
  /** Lower-case words with dashes; the same in every edition. */
  code: string;
  titel: string;
  toelichting: string;
  indelingen: Rapportindeling[];
  maten: Rapportmaat[];
  /** Every code of every indeling by every other, totals first, in the order of the indelingen. */
  regels: Rapportregel[];
}

/** What others tell of groups of firms in one period, of an indicator that the theory of change of a theme names. */
export interface Effectcontext {
  indicator: string;
  naam: string;
  eenheid: Eenheid;
  /** `2026` or `2026-K1`. */
  periode: string;
  /** Groups of region, section and size; then the lowest, the middle and the highest of these, in the unit of the indicator. */
  groepen: number;
  laagste: number;
  midden: number;
  hoogste: number;
}

export interface Rapporteffect {
  thema: string;
  /** What is measured and in which unit, as the design says; not in what was sealed before this was told. */
  uitkomst?: string;
  eenheid?: string;
  uitspraak: Effectuitspraak;
  /** Around it, and no part of the estimate; absent when nobody told anything. */
  context?: Effectcontext[];
}

export interface Rapportinhoud {
  inhoudversie: typeof INHOUDVERSIE;
  definitie: Rapportdefinitie;
  editie: number;
  /** What it was made of: all events up to and including this number of the log, and the uploads with these hashes. */
  datasnede: { totVolgnummer: number; bronnen: { naam: string; sha256: string }[] };
  /** Version of the rules of counting and hiding; SHA-256 over what they are set to. */
  regels: { versie: string; sha256: string; drempel: number };
  /** Of all that is drawn by chance. */
  zaad: string;
  tabellen: Rapporttabel[];
  effecten: Rapporteffect[];
  /** In which table and line something is hidden, and why; the same as in the lines, as a list. */
  verborgen: { tabel: string; codes: string[]; reden: Verbergreden }[];
}

/** The tables that a report has, by their codes. */
export const TABELCODES = [
  'trechter-regio-thema',
  'trechter-regio-grootteklasse',
  'trechter-sectie',
  'trechter-herkomst',
  'trechter-kwartaal',
  'doorlooptijd-regio',
  'doorlooptijd-thema',
  'kosten-thema',
  'kosten-regio',
  'bereik-regio',
  'onvervuld-thema',
  'uitkomst-indicator',
] as const;

/**
 * The same bytes for the same content: UTF-8 JSON without spaces, keys sorted by code unit, numbers as `JSON.stringify` writes them. Throws
 * `TypeError` on what JSON cannot say (NaN, Infinity, undefined in a list).
 */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map((een: unknown) => canoniek(een)).join(',')}]`;
  if (waarde !== null && typeof waarde === 'object') {
    const velden = Object.entries(waarde)
      .filter(([, een]) => een !== undefined)
      .sort(([een], [ander]) => (een < ander ? -1 : 1))
      .map(([naam, een]) => `${JSON.stringify(naam)}:${canoniek(een)}`);
    return `{${velden.join(',')}}`;
  }
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new TypeError('Geen getal.');
  const tekst = JSON.stringify(waarde) as string | undefined;
  if (tekst === undefined) throw new TypeError('Dit kan niet in JSON.');
  return tekst;
}
