// SPDX-License-Identifier: EUPL-1.2

/** A part of a text; `raak` when it is what was looked for. */
export interface Tekstdeel {
  tekst: string;
  raak: boolean;
}

const WOORD = /[\p{L}\p{N}€%]+(?:[-.'’&+][\p{L}\p{N}]+)*/gu;
const LENGTE = 240;
/** So much is shown before the first hit. */
const AANLOOP = 60;

interface Plek {
  van: number;
  tot: number;
}

const hitsIn = (tekst: string, isRaak: (woord: string) => boolean): Plek[] =>
  [...tekst.matchAll(WOORD)]
    .filter(([woord]) => isRaak(woord))
    .map(({ 0: woord, index }) => ({ van: index, tot: index + woord.length }));

/** Where the piece begins in which most hits stand. */
function bestStart(plekken: readonly Plek[]): number {
  const hits = (begin: number): number =>
    plekken.filter(({ van, tot }) => van >= begin && tot <= begin + LENGTE - AANLOOP).length;
  return plekken.reduce((beste, { van }) => (hits(van) > hits(beste) ? van : beste), plekken[0]?.van ?? 0);
}

/** Moved forward to where a word begins. */
const fromWord = (tekst: string, van: number): number => {
  if (van <= 0) return 0;
  const spatie = tekst.slice(van).search(/\s/);
  return spatie < 0 || spatie > AANLOOP ? van : van + spatie + 1;
};
const toWord = (tekst: string, tot: number): number => {
  if (tot >= tekst.length) return tekst.length;
  const spatie = tekst.slice(0, tot).search(/\s\S*$/);
  return spatie < tot - AANLOOP ? tot : spatie;
};

function split(tekst: string, { van, tot }: Plek, plekken: readonly Plek[]): Tekstdeel[] {
  const delen: Tekstdeel[] = [];
  let nu = van;
  const add = (eind: number, raak: boolean): void => {
    if (eind > nu) delen.push({ tekst: tekst.slice(nu, eind), raak });
    nu = Math.max(nu, eind);
  };
  for (const plek of plekken.filter((een) => een.van >= van && een.tot <= tot)) {
    add(plek.van, false);
    add(plek.tot, true);
  }
  add(tot, false);
  return delen;
}

/** The whole text in parts. */
export const markAll = (tekst: string, isRaak: (woord: string) => boolean): Tekstdeel[] =>
  split(tekst, { van: 0, tot: tekst.length }, hitsIn(tekst, isRaak));

/** The piece of some 240 characters with most hits, on one line; with a sign where something was left out. */
export function extract(ruw: string, isRaak: (woord: string) => boolean): Tekstdeel[] {
  const tekst = ruw.replace(/\s+/g, ' ').trim();
  const plekken = hitsIn(tekst, isRaak);
  const van = tekst.length <= LENGTE ? 0 : fromWord(tekst, bestStart(plekken) - AANLOOP);
  const tot = toWord(tekst, van + LENGTE);
  const delen = split(tekst, { van, tot }, plekken);
  const los = (teken: string): Tekstdeel[] => [{ tekst: teken, raak: false }];
  return [...(van > 0 ? los('… ') : []), ...delen, ...(tot < tekst.length ? los(' …') : [])];
}
