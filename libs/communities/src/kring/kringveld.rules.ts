// SPDX-License-Identifier: EUPL-1.2
import { JAARBANDEN, OMVANGBANDEN, bandOf, sectieOf } from './banden.rules.js';
import { isCompeting, werkgebiedVan, type Markt } from './concurrentie.rules.js';
import type { Afstandsmaat, Deelnemer, Kringregels } from './deelnemer.js';

export const KRINGREGELS: Readonly<Kringregels> = { minst: 8, meest: 10, maxKm: 35 };

/** Why two people are not put together, as bits. */
export const TE_VER = 1;
export const CONCURRENT = 2;
export const NIET_MET = 4;
/** A fact is missing without which nobody can say that they may. */
export const ONBEKEND = 8;

/** All that is known of a list of deelnemers, as numbers, in the order of their ids: what the search works on. */
export interface Kringveld {
  readonly regels: Kringregels;
  readonly deelnemers: readonly Deelnemer[];
  readonly n: number;
  /** n x n, symmetric: 0 when the two may be in one kring, else the bits of why not. */
  readonly botst: Uint8Array;
  /** Kilometres between gemeenten, gemeenten x gemeenten; and the gemeente of each deelnemer. */
  readonly km: Float32Array;
  readonly gemeente: Uint16Array;
  readonly gemeenten: number;
  readonly jaarband: Uint8Array;
  readonly omvangband: Uint8Array;
  readonly sectie: Uint8Array;
  /** Numbers of the thema's and languages that somebody named. */
  readonly themas: readonly Uint8Array[];
  readonly talen: readonly Uint8Array[];
}

/** Order by code point: the same everywhere, whatever the language of the machine. */
export const byId = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Reads the list; the order in which it is given does not matter. An id that stands in it twice is a mistake of the caller. */
export function toKringveld(
  lijst: readonly Deelnemer[],
  afstand: Afstandsmaat,
  regels: Kringregels,
): Kringveld {
  const deelnemers = [...lijst].sort((a, b) => byId(a.id, b.id));
  const dubbel = deelnemers.find(({ id }, i) => deelnemers[i + 1]?.id === id);
  if (dubbel) throw new RangeError(`deelnemer staat er tweemaal in: ${dubbel.id}`);
  const plaatsen = toAfstanden(deelnemers, afstand);
  const maak = (waarde: (deelnemer: Deelnemer) => number): Uint8Array => Uint8Array.from(deelnemers, waarde);
  const zonderBotsing = {
    ...{ regels, deelnemers, n: deelnemers.length, ...plaatsen },
    jaarband: maak(({ jaren }) => bandOf(jaren, JAARBANDEN)),
    omvangband: maak(({ werkzamePersonen }) => bandOf(werkzamePersonen, OMVANGBANDEN)),
    sectie: maak(({ sbi }) => sectieOf(sbi)),
    themas: toNumbers(deelnemers.map(({ themas }) => themas)),
    talen: toNumbers(deelnemers.map(({ talen }) => talen)),
  };
  return { ...zonderBotsing, botst: toBotsingen(zonderBotsing) };
}

/** Kilometres between two deelnemers; NaN when a gemeente is not known. */
export const kmOf = (
  { km, gemeente, gemeenten }: Pick<Kringveld, 'km' | 'gemeente' | 'gemeenten'>,
  a: number,
  b: number,
) => km[gemeente[a]! * gemeenten + gemeente[b]!]!;

function toAfstanden(deelnemers: readonly Deelnemer[], afstand: Afstandsmaat) {
  const codes = [...new Set(deelnemers.map(({ gemeentecode }) => gemeentecode ?? ''))].sort(byId);
  const plek = new Map(codes.map((code, i) => [code, i]));
  const km = new Float32Array(codes.length ** 2);
  codes.forEach((een, i) => {
    codes.forEach((ander, j) => {
      km[i * codes.length + j] = afstand(een, ander) ?? NaN;
    });
  });
  const gemeente = Uint16Array.from(deelnemers, ({ gemeentecode }) => plek.get(gemeentecode ?? '')!);
  return { km, gemeente, gemeenten: codes.length };
}

function toNumbers(lijsten: readonly (readonly string[])[]): Uint8Array[] {
  const nummer = new Map([...new Set(lijsten.flat())].sort(byId).map((code, i) => [code, i]));
  if (nummer.size > 256) throw new RangeError('meer dan 256 codes');
  return lijsten.map((codes) => Uint8Array.from(new Set(codes), (code) => nummer.get(code)!));
}

function toBotsingen(veld: Omit<Kringveld, 'botst'>): Uint8Array {
  const { n, deelnemers } = veld;
  const botst = new Uint8Array(n * n);
  const markten = deelnemers.map(({ sbi, werkgebied }): Markt => ({
    sbi,
    werkgebied: werkgebiedVan(sbi, werkgebied),
  }));
  const nietMet = deelnemers.map((deelnemer) => new Set(deelnemer.nietMet));
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) {
      let bits = bitsOf(veld, markten, a, b);
      if (nietMet[a]!.has(deelnemers[b]!.id) || nietMet[b]!.has(deelnemers[a]!.id)) bits |= NIET_MET;
      botst[a * n + b] = bits;
      botst[b * n + a] = bits;
    }
  return botst;
}

/** Whoever is too far away is not looked at further: that they also compete tells nothing new. */
function bitsOf(veld: Omit<Kringveld, 'botst'>, markten: readonly Markt[], a: number, b: number): number {
  const [een, ander] = [markten[a]!, markten[b]!];
  const km = kmOf(veld, a, b);
  if (Number.isNaN(km) || een.sbi.length === 0 || ander.sbi.length === 0) return ONBEKEND;
  if (km > veld.regels.maxKm) return TE_VER;
  return isCompeting(een, ander, km) ? CONCURRENT : 0;
}
