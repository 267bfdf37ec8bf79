// SPDX-License-Identifier: EUPL-1.2
// What a report says, as the API tells it: the live cube is brought to the same tables, so that one drawing serves both.

/** All codes of an indeling together. */
export const TOTAAL = '*';

export type Eenheid = 'aantal' | 'dagen' | 'centen' | 'aandeel' | 'score';

/** By what a table is divided. */
export interface Indeling {
  code: string;
  naam: string;
  waarden: readonly { code: string; naam: string }[];
}

export interface Maat {
  code: string;
  naam: string;
  eenheid: Eenheid;
  decimalen: number;
}

/** `codes`: one per indeling. `waarden`: one per maat, `null` when it is hidden or there is nothing to say. */
export interface Regel {
  codes: readonly string[];
  waarden: readonly (number | null)[];
  /** Why it is hidden, as the list of it says. */
  reden: string | null;
}

export interface Cijfertabel {
  code: string;
  titel: string;
  indelingen: readonly Indeling[];
  maten: readonly Maat[];
  regels: readonly Regel[];
}

interface Gevonden {
  soort: 'effect';
  richting: 'meer' | 'minder' | 'onduidelijk';
  waarde: number;
  laag: number;
  hoog: number;
  betrouwbaarheid: number;
  n: number;
  clusters: number;
  sms: number;
  /** The level in words. */
  niveau: string;
  redenen: readonly string[];
  woorden: string;
}
interface NogNiet {
  soort: 'nog-niet-te-zeggen';
  redenen: readonly string[];
  wanneer: string | null;
  woorden: string;
}
/** What can be said of the effect of help for one theme. */
export interface Effect {
  thema: string;
  /** What was measured, and in which unit; older reports do not say. */
  uitkomst?: string;
  eenheid?: string;
  uitspraak: Gevonden | NogNiet;
  context?: readonly Effectcontext[];
}

/** Of groups of firms in a period, by files of others; in the unit of the indicator: cents, a part of 1. */
export interface Effectcontext {
  indicator: string;
  naam: string;
  eenheid: 'aantal' | 'dagen' | 'centen' | 'aandeel' | 'score';
  periode: string;
  groepen: number;
  laagste: number;
  midden: number;
  hoogste: number;
}

export interface Verborgene {
  tabel: string;
  codes: readonly string[];
  reden: string;
}

/** What is drawn, wherever it came from. */
export interface Beeld {
  /** Fewer firms are not shown. */
  drempel: number;
  tabellen: readonly Cijfertabel[];
  effecten: readonly Effect[];
  verborgen: readonly Verborgene[];
}

/** The first of these tables that there is. */
export const tabelVan = ({ tabellen }: Beeld, ...codes: readonly string[]): Cijfertabel | undefined =>
  codes.map((code) => tabellen.find((tabel) => tabel.code === code)).find((tabel) => tabel !== undefined);
