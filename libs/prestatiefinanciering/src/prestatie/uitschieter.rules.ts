// SPDX-License-Identifier: EUPL-1.2

/** What is known of one aanbieder over the last year of one programme. */
export interface Aanbiederstand {
  aanbiederId: string;
  /** Toewijzingen of which something came that was paid for or disputed. */
  toewijzingen: number;
  betwist: number;
  /** Accepted. */
  bedragInCenten: number;
}

/** With fewer than these nobody deviates: of a few, each is different. */
export const MINSTENS_AANBIEDERS = 5;
export const MINSTENS_TOEWIJZINGEN = 5;
/** From this score on (Iglewicz and Hoaglin, 1993). */
export const GRENS = 3.5;
/** By which the median absolute deviation, and the mean one, of a normal distribution is its standard deviation. */
const SCHAAL_MAD = 1.4826;
const SCHAAL_GEMIDDELD = 1.2533;

const MATEN: readonly ((stand: Aanbiederstand) => number)[] = [
  ({ betwist, toewijzingen }) => betwist / toewijzingen,
  ({ bedragInCenten, toewijzingen }) => bedragInCenten / toewijzingen,
];

/**
 * The aanbieders that stand far above what is usual, in the share that entrepreneurs dispute or in the amount for each
 * toewijzing. By the median and the median absolute deviation, which one who deviates cannot shift.
 */
export function uitschieters(standen: readonly Aanbiederstand[]): ReadonlySet<string> {
  const genoeg = standen.filter(({ toewijzingen }) => toewijzingen >= MINSTENS_TOEWIJZINGEN);
  if (genoeg.length < MINSTENS_AANBIEDERS) return new Set();
  const ver = MATEN.flatMap((maat) => {
    const scores = scoresOf(genoeg.map(maat));
    return genoeg.filter((_, nr) => (scores[nr] ?? 0) > GRENS);
  });
  return new Set(ver.map(({ aanbiederId }) => aanbiederId));
}

/** How many standard deviations each is above the median. Where more than half are equal, by the mean deviation instead. */
export function scoresOf(waarden: readonly number[]): number[] {
  const midden = median(waarden);
  const afstanden = waarden.map((waarde) => Math.abs(waarde - midden));
  const gemiddeld = afstanden.reduce((som, afstand) => som + afstand, 0) / afstanden.length;
  const schaal = SCHAAL_MAD * median(afstanden) || SCHAAL_GEMIDDELD * gemiddeld;
  return waarden.map((waarde) => (schaal === 0 ? 0 : (waarde - midden) / schaal));
}

/** Of no numbers 0. */
export function median(getallen: readonly number[]): number {
  const rij = [...getallen].sort((a, b) => a - b);
  const half = Math.floor(rij.length / 2);
  const hoog = rij[half] ?? 0;
  return rij.length % 2 === 1 ? hoog : ((rij[half - 1] ?? 0) + hoog) / 2;
}
