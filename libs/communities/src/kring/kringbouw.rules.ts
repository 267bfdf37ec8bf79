// SPDX-License-Identifier: EUPL-1.2
import { kringscoreOf } from './kringscore.rules.js';
import { GEEN, type Kringstand } from './kringstand.rules.js';
import { kmOf, type Kringveld } from './kringveld.rules.js';

/** Of more than so many candidates the nearest are looked at: the time grows with their square. */
const MEESTE_KANDIDATEN = 80;
/** What is counts for one, what can still become for this much. */
const WEEGT_RUIMTE = 0.5;

/** How a kring is grown. */
export interface Groei {
  /** So many members, or none at all. */
  doel: number;
  /** Added to what a candidate scores: whom one would rather have in it. */
  voorkeur?: (lid: number) => number;
  /** Whether somebody may still come in beside those who are in it. */
  mag?: (lid: number, leden: readonly number[]) => boolean;
}

/** Whoever can be in a kring with this one. */
export function burenOf({ botst, n }: Kringveld, lid: number): number[] {
  const buren: number[] = [];
  for (let ander = 0; ander < n; ander += 1)
    if (ander !== lid && botst[lid * n + ander] === 0) buren.push(ander);
  return buren;
}

/**
 * Grows a kring round one person, each time by who makes the best kring and leaves most others who can still join. `null` when
 * it does not get large enough.
 */
export function growKring(
  veld: Kringveld,
  begin: number,
  uit: readonly number[],
  groei: Groei,
): number[] | null {
  const { botst, n } = veld;
  const leden = [begin];
  let over = uit.filter((lid) => lid !== begin && botst[begin * n + lid] === 0);
  if (over.length > MEESTE_KANDIDATEN)
    over = over
      .sort((a, b) => kmOf(veld, begin, a) - kmOf(veld, begin, b) || a - b)
      .slice(0, MEESTE_KANDIDATEN);
  while (leden.length < groei.doel) {
    const { mag } = groei;
    if (mag) over = over.filter((lid) => mag(lid, leden));
    if (over.length + leden.length < groei.doel) return null;
    const beste = pick(veld, leden, over, groei);
    leden.push(beste);
    over = over.filter((lid) => lid !== beste && botst[beste * n + lid] === 0);
  }
  return leden;
}

function pick(veld: Kringveld, leden: readonly number[], over: readonly number[], groei: Groei): number {
  const { botst, n } = veld;
  let [beste, hoogste] = [over[0]!, -Infinity];
  for (const lid of over) {
    let ruimte = 0;
    for (const ander of over) if (botst[lid * n + ander] === 0) ruimte += 1;
    const tekort = Math.min(0, ruimte - (groei.doel - leden.length));
    const waarde =
      kringscoreOf(veld, [...leden, lid]) +
      (WEEGT_RUIMTE * ruimte) / over.length +
      tekort +
      (groei.voorkeur?.(lid) ?? 0);
    if (waarde > hoogste) [beste, hoogste] = [lid, waarde];
  }
  return beste;
}

/**
 * Makes kringen of the least size out of these people, who are in none, as long as it goes: first round whoever has the fewest
 * to join with, since nobody else will take him in. Answers the kringen that were opened.
 */
export function buildKringen(stand: Kringstand, uit: readonly number[]): number[] {
  const { veld } = stand;
  const geopend: number[] = [];
  const vergeefs = new Set<number>();
  let vrij = [...uit];
  while (vrij.length - vergeefs.size > 0 && vrij.length >= veld.regels.minst) {
    const begin = hardest(veld, vrij, vergeefs);
    const leden = growKring(veld, begin, vrij, { doel: veld.regels.minst });
    if (leden === null) vergeefs.add(begin);
    else {
      geopend.push(stand.open(leden));
      vrij = vrij.filter((lid) => stand.van[lid] === GEEN);
    }
  }
  return geopend;
}

function hardest({ botst, n }: Kringveld, vrij: readonly number[], vergeefs: ReadonlySet<number>): number {
  let [moeilijkste, minst] = [GEEN, Infinity];
  for (const lid of vrij) {
    if (vergeefs.has(lid)) continue;
    let buren = 0;
    for (const ander of vrij) if (ander !== lid && botst[lid * n + ander] === 0) buren += 1;
    if (buren < minst) [moeilijkste, minst] = [lid, buren];
  }
  return moeilijkste;
}

/** Gives people who are in no kring a place in one of these where there is room: the hardest first, each where it is best. */
export function fillKringen(stand: Kringstand, lijst: readonly number[], kringen: readonly number[]): void {
  const keuzes = (lid: number): number[] => kringen.filter((kring) => stand.mayJoin(lid, kring));
  const wachtenden = lijst.filter((lid) => stand.van[lid] === GEEN);
  const volgorde = wachtenden.map((lid) => ({ lid, keuze: keuzes(lid).length }));
  volgorde.sort((a, b) => a.keuze - b.keuze || a.lid - b.lid);
  for (const { lid } of volgorde) {
    const winst = keuzes(lid).map((kring) => ({
      kring,
      winst: stand.worthOf([...stand.kringen[kring]!, lid]) - stand.waardeVan(kring),
    }));
    const beste = winst.sort((a, b) => b.winst - a.winst || a.kring - b.kring)[0];
    if (beste) stand.add(lid, beste.kring);
  }
}
