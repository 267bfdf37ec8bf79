// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod, Hulpvraag } from '../model.js';
import type { Plaatsing } from './rangschikking.js';

/** An offer as it came out of the first ranking. */
export interface Kandidaat {
  aanbod: Aanbod;
  score: number;
}

/**
 * Judges the best offers once more, for instance with a local language model; gives one score per candidate, in their order.
 * Off unless one is passed to `MatchIndex.matchReranked`.
 */
export type Herschikker = (
  hulpvraag: Hulpvraag,
  kandidaten: readonly Kandidaat[],
) => Promise<readonly number[]>;

/** The same offers by their new scores; those that surely fit keep standing before those that are undecided. */
export function reorder(beste: readonly Plaatsing[], scores: readonly number[]): Plaatsing[] {
  if (scores.length !== beste.length)
    throw new Error(`rerank gave ${scores.length} scores for ${beste.length} offers`);
  const order = (each: Plaatsing): number => (each.oordeel === 'ja' ? 0 : 1);
  return beste
    .map((plaatsing, index) => ({ ...plaatsing, score: scores[index]! }))
    .sort((a, b) => order(a) - order(b) || b.score - a.score);
}
