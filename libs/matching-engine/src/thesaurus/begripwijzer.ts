// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '../analysis/normalise.js';
import { isStopWord } from '../analysis/stopwords.js';
import type { Patronen } from './patronen.js';

/** A concept that the words of a text hint at, with the words that do. */
export interface Vermoeden {
  begrip: number;
  gewicht: number;
  woorden: string[];
}

/** One word stands in this many cues before it is taken to be known well. */
const SMOOTHING = 3;
/** Hints weaker than this share of the strongest are noise. */
const LEAST_SHARE = 0.25;
const MOST = 12;

/**
 * Finds concepts that a text hints at without any complete cue: each word votes for the concepts in whose cues it stands,
 * the fewer they are the stronger.
 */
export class Begripwijzer {
  private readonly perElement: Map<number, number>[];
  private readonly votes: Float64Array;

  constructor(
    private readonly patronen: Patronen,
    begrippen: number,
  ) {
    this.votes = new Float64Array(begrippen);
    this.perElement = Array.from({ length: patronen.elementen.size }, () => new Map<number, number>());
    for (const { begrip, elementen } of patronen.lijst)
      for (const element of elementen) {
        const counts = this.perElement[element]!;
        counts.set(begrip, (counts.get(begrip) ?? 0) + 1);
      }
  }

  /** @param trust how much a concept can be meant at all (its theme is what the text is about), 0..1. */
  hint(tokens: readonly Token[], trust: (begrip: number) => number): Vermoeden[] {
    this.votes.fill(0);
    const words = new Map<number, Set<string>>();
    const seen = new Set<string>();
    for (const { vorm, tekst } of tokens) {
      if (seen.has(vorm) || isStopWord(vorm)) continue;
      seen.add(vorm);
      this.vote(vorm, tekst, words);
    }
    for (const begrip of words.keys()) this.votes[begrip]! *= trust(begrip);
    const ranked = [...words.keys()].sort((a, b) => this.votes[b]! - this.votes[a]!).slice(0, MOST);
    const most = this.votes[ranked[0] ?? 0] ?? 0;
    return ranked
      .filter((begrip) => this.votes[begrip]! > LEAST_SHARE * most)
      .map((begrip) => ({ begrip, gewicht: this.votes[begrip]!, woorden: [...words.get(begrip)!] }));
  }

  private vote(vorm: string, tekst: string, words: Map<number, Set<string>>): void {
    const elements = this.patronen.elementen.of(vorm);
    let total = SMOOTHING;
    for (const element of elements) for (const count of this.perElement[element]!.values()) total += count;
    for (const element of elements)
      for (const [begrip, count] of this.perElement[element]!) {
        this.votes[begrip]! += count / total;
        const own = words.get(begrip);
        if (own === undefined) words.set(begrip, new Set([tekst]));
        else own.add(tekst);
      }
  }
}
