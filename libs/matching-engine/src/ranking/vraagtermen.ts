// SPDX-License-Identifier: EUPL-1.2
import { informationOf } from '../analysis/lexicon.js';

/** A term of a request: how much it counts, and the words of the request that it comes from. */
export interface Vraagterm {
  gewicht: number;
  bron: 'begrip' | 'woord' | 'deel' | 'branche';
  woorden: string[];
}

const MOST_PER_WORD = 1.5;

/** Squared: what everyone writes every day stands in some offer by chance. */
export const everyday = (vorm: string): number => informationOf(vorm) ** 2;

/** Counts a term; the same word again counts on, up to a limit. */
export function addTerm(
  termen: Map<number, Vraagterm>,
  term: number,
  gewicht: number,
  bron: Vraagterm['bron'],
  woorden: readonly string[],
): void {
  if (term < 0) return;
  const known = termen.get(term);
  if (known === undefined) {
    termen.set(term, { gewicht, bron, woorden: [...woorden] });
    return;
  }
  known.gewicht = Math.max(known.gewicht, Math.min(MOST_PER_WORD, known.gewicht + gewicht));
  for (const woord of woorden) if (!known.woorden.includes(woord)) known.woorden.push(woord);
}

/** For what follows from another term: it counts once, however many terms it follows from. */
export function raiseTerm(
  termen: Map<number, Vraagterm>,
  term: number,
  gewicht: number,
  woorden: readonly string[],
): void {
  const known = termen.get(term);
  if (known === undefined) addTerm(termen, term, gewicht, 'deel', woorden);
  else known.gewicht = Math.max(known.gewicht, gewicht);
}
