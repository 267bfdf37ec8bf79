// SPDX-License-Identifier: EUPL-1.2
import { JAARBANDEN, bandOf, sectieOf } from './banden.rules.js';
import type { Afstandsmaat, Deelnemer } from './deelnemer.js';
import { CONCURRENT, KRINGREGELS, ONBEKEND, byId, toKringveld } from './kringveld.rules.js';

/** What codes are called; the kringen know codes only. */
export interface Kringwoorden {
  afstand: Afstandsmaat;
  /** In the middle of a sentence: "personeel". */
  thema: (code: string) => string;
  /** "Nederlands". */
  taal: (code: string) => string;
}

/** Of each band of years, in words. */
export const JARENWOORDEN = [
  'minder dan 3 jaar',
  '3 tot 10 jaar',
  '10 tot 20 jaar',
  '20 jaar of langer',
] as const;

/**
 * Why these people are in one kring, in plain Dutch to its members: facts about the group and never about one of them. Who asked
 * not to be with whom is never told.
 */
export function explainKring(leden: readonly Deelnemer[], woorden: Kringwoorden): string[] {
  return [
    size(leden),
    nearness(leden, woorden.afstand),
    competition(leden, woorden.afstand),
    experience(leden),
    sectors(leden),
    theme(leden, woorden),
    language(leden, woorden),
  ].flatMap((zin) => zin ?? []);
}

function size(leden: readonly Deelnemer[]): string {
  const gemeenten = new Set(leden.map(({ gemeentecode }) => gemeentecode)).size;
  return `U bent met ${leden.length} ondernemers uit ${gemeenten === 1 ? 'één gemeente' : `${gemeenten} gemeenten`}.`;
}

/** Only when it is so: facts may have changed since the kring was formed. */
function competition(leden: readonly Deelnemer[], afstand: Afstandsmaat): string | null {
  const { botst } = toKringveld(leden, afstand, { ...KRINGREGELS, maxKm: Infinity });
  return botst.some((bits) => (bits & (CONCURRENT | ONBEKEND)) !== 0)
    ? null
    : 'Niemand in deze kring is een concurrent van een ander: u doet ander werk, of uw klanten zitten ergens anders.';
}

function nearness(leden: readonly Deelnemer[], afstand: Afstandsmaat): string | null {
  const km = furthest(leden, leden, afstand);
  return Number.isFinite(km)
    ? `Wie het verst van elkaar zitten, zitten ongeveer ${Math.max(1, Math.round(km))} kilometer uit elkaar (hemelsbreed, van gemeente tot gemeente).`
    : null;
}

/** The greatest distance from one of these to one of those; unknown ones do not count. */
export function furthest(
  van: readonly Deelnemer[],
  naar: readonly Deelnemer[],
  afstand: Afstandsmaat,
): number {
  const kilometers = van.flatMap(({ gemeentecode: een }) =>
    naar.flatMap(({ gemeentecode: ander }) => (een && ander ? (afstand(een, ander) ?? []) : [])),
  );
  return kilometers.length === 0 ? NaN : Math.max(...kilometers);
}

/** Without numbers: of one alone everybody would know who it is. */
function experience(leden: readonly Deelnemer[]): string | null {
  const banden = new Set(leden.map(({ jaren }) => bandOf(jaren, JAARBANDEN)));
  const woorden = JARENWOORDEN.filter((_, i) => banden.has(i + 1));
  return woorden.length < 2 ? null : `U bent verschillend lang ondernemer: ${sum(woorden)}.`;
}

function sectors(leden: readonly Deelnemer[]): string | null {
  const aantal = new Set(leden.map(({ sbi }) => sectieOf(sbi))).size;
  return aantal < 2 ? null : `U komt uit ${aantal} verschillende bedrijfstakken.`;
}

function theme(leden: readonly Deelnemer[], { thema }: Kringwoorden): string | null {
  const [code, aantal] = mostShared(leden.map(({ themas }) => themas));
  return aantal < 2 ? null : `${aantal} van de ${leden.length} willen praten over ${thema(code)}.`;
}

function language(leden: readonly Deelnemer[], { taal }: Kringwoorden): string | null {
  const [code, aantal] = mostShared(leden.map(({ talen }) => talen));
  if (aantal < 2) return null;
  return aantal === leden.length
    ? `Iedereen spreekt ${taal(code)}.`
    : `${aantal} van de ${leden.length} spreken ${taal(code)}.`;
}

/** The code that most of them named, and how many did; of as many the first in the alphabet. */
export function mostShared(lijsten: readonly (readonly string[])[]): readonly [string, number] {
  const tel = new Map<string, number>();
  for (const lijst of lijsten) for (const code of new Set(lijst)) tel.set(code, (tel.get(code) ?? 0) + 1);
  return [...tel].sort((a, b) => b[1] - a[1] || byId(a[0], b[0]))[0] ?? ['', 0];
}

const sum = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
