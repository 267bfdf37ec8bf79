// SPDX-License-Identifier: EUPL-1.2
import { JAARBANDEN, OMVANGBANDEN } from './banden.rules.js';
import { kmOf, type Kringveld } from './kringveld.rules.js';

/** What makes a good kring, each 0..1. */
export interface Kringdelen {
  /** 1: all in one spot; 0: all as far from each other as is allowed. */
  nabijheid: number;
  /** Spread over years in business, and over sizes of firms. */
  ervaring: number;
  /** Spread over sections of the SBI. */
  sector: number;
  /** Share of the members who named the thema that most of them named. */
  thema: number;
  /** Share of the members who speak the language that most of them speak. */
  taal: number;
}

/** Set by hand, and few: what a kring is for (learning from others with another experience, near by) weighs most. */
export const GEWICHTEN: Readonly<Kringdelen> = {
  nabijheid: 0.3,
  ervaring: 0.25,
  sector: 0.15,
  thema: 0.2,
  taal: 0.1,
};
/** How many years one has been in business says more about what one has been through than the size does. */
const JAREN_IN_ERVARING = 2 / 3;

/** The parts of the score of a kring. Without members, or of one alone, there is nothing to judge: all 0. */
export function kringdelenOf(veld: Kringveld, leden: readonly number[]): Kringdelen {
  if (leden.length < 2) return { nabijheid: 0, ervaring: 0, sector: 0, thema: 0, taal: 0 };
  const jaren = spread(veld.jaarband, leden, JAARBANDEN.length);
  const omvang = spread(veld.omvangband, leden, OMVANGBANDEN.length);
  return {
    nabijheid: nearness(veld, leden),
    ervaring: JAREN_IN_ERVARING * jaren + (1 - JAREN_IN_ERVARING) * omvang,
    sector: spread(veld.sectie, leden, leden.length),
    thema: shared(veld.themas, leden),
    taal: shared(veld.talen, leden),
  };
}

/** 0..1. */
export function kringscoreOf(veld: Kringveld, leden: readonly number[]): number {
  const { nabijheid, ervaring, sector, thema, taal } = kringdelenOf(veld, leden);
  const g = GEWICHTEN;
  return (
    g.nabijheid * nabijheid + g.ervaring * ervaring + g.sector * sector + g.thema * thema + g.taal * taal
  );
}

function nearness(veld: Kringveld, leden: readonly number[]): number {
  let som = 0;
  for (let i = 1; i < leden.length; i += 1)
    for (let j = 0; j < i; j += 1) som += Math.min(veld.regels.maxKm, kmOf(veld, leden[i]!, leden[j]!));
  const paren = (leden.length * (leden.length - 1)) / 2;
  return 1 - som / paren / veld.regels.maxKm;
}

const tellers = new Uint8Array(256);

/** 1 - the chance that two picked at random are of one band, of what it can be at most. Who is not known does not count. */
function spread(band: Uint8Array, leden: readonly number[], banden: number): number {
  let bekend = 0;
  let gelijk = 0;
  for (const lid of leden) {
    const nummer = band[lid]!;
    if (nummer === 0) continue;
    // The square of a count grows by 2 x count + 1.
    gelijk += 2 * tellers[nummer]! + 1;
    tellers[nummer]! += 1;
    bekend += 1;
  }
  for (const lid of leden) tellers[band[lid]!] = 0;
  return bekend < 2 ? 0 : (1 - gelijk / (bekend * bekend)) / (1 - 1 / banden);
}

function shared(lijsten: readonly Uint8Array[], leden: readonly number[]): number {
  let meest = 0;
  for (const lid of leden)
    for (const nummer of lijsten[lid]!) {
      tellers[nummer]! += 1;
      meest = Math.max(meest, tellers[nummer]!);
    }
  for (const lid of leden) for (const nummer of lijsten[lid]!) tellers[nummer] = 0;
  return meest / leden.length;
}
