// SPDX-License-Identifier: EUPL-1.2

const SHORTEST = 6;
const LEAST_CONSONANTS = 3;
/** Vowels may differ in this share of the letters at most. */
const MOST_DIFFERENT = 0.4;

/**
 * The consonants of a word, every group of vowels as one sign. Dialects and misspellings move vowels far more than consonants:
 * `gaasreikening`, `gasrekkening` and `gasrekening` have one skeleton.
 */
export function skeletonOf(vorm: string): string {
  return vorm
    .replace(/sch/g, 's')
    .replace(/ck|c(?!h)|q/g, 'k')
    .replace(/ch/g, 'g')
    .replace(/ph|v/g, 'f')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/d[td]?$|tt?$/, 't')
    .replace(/(?:e|en|n)$/, '')
    .replace(/[aeiouyj]+/g, '-')
    .replace(/(.)\1+/g, '$1');
}

/** Number of letters to change, add or leave out to get from one word to the other. */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** Known words by their skeleton. */
export class Klankindex {
  private readonly perSkeleton = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word)) continue;
      const skeleton = skeletonOf(word);
      const same = this.perSkeleton.get(skeleton);
      if (same === undefined) this.perSkeleton.set(skeleton, [word]);
      else same.push(word);
    }
  }

  /** The known word that sounds like it and is nearest in spelling; undefined when none is near enough. */
  nearest(vorm: string): string | undefined {
    const skeleton = skeletonOf(vorm);
    if (vorm.length < SHORTEST || skeleton.replaceAll('-', '').length < LEAST_CONSONANTS) return undefined;
    let best: string | undefined;
    let least = Math.floor(vorm.length * MOST_DIFFERENT) + 1;
    for (const word of this.perSkeleton.get(skeleton) ?? []) {
      const away = distance(vorm, word);
      if (away < least) {
        best = word;
        least = away;
      }
    }
    return best;
  }
}
