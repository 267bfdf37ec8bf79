// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '../analysis/normalise.js';
import { isStopWord } from '../analysis/stopwords.js';
import type { Patronen } from './patronen.js';

/** Cues that every class is taken to have had of every word: a word seen once proves little. */
const SMOOTHING = 2;
/** Words of one text are no independent witnesses: their summed log-odds are divided by this. */
const TEMPERATURE = 3;
const MAX_CACHED = 50_000;

/**
 * Tells what class (theme, kind of help) a text belongs to by all its words, also when no cue is complete: naive Bayes, with
 * the thesaurus as what it learned from. A word that stands in many cues of one class and in few of the others points to it.
 */
export class Wijzer {
  private readonly counts: Float32Array;
  private readonly prior: Float32Array;
  private readonly cache = new Map<string, Float32Array | null>();

  /** @param klasseVan the class of a concept; -1 when it has none. */
  constructor(
    private readonly patronen: Patronen,
    readonly klassen: readonly string[],
    klasseVan: (begrip: number) => number,
  ) {
    this.counts = new Float32Array(patronen.elementen.size * klassen.length);
    this.prior = new Float32Array(klassen.length);
    let total = 0;
    for (const { begrip, elementen } of patronen.lijst) {
      const klasse = klasseVan(begrip);
      if (klasse < 0) continue;
      for (const element of elementen) this.counts[element * klassen.length + klasse]! += 1;
      this.prior[klasse]! += elementen.length;
      total += elementen.length;
    }
    for (let klasse = 0; klasse < klassen.length; klasse += 1) this.prior[klasse]! /= Math.max(1, total);
  }

  /** Summed log-odds per class over the different words of a text. */
  weigh(tokens: readonly Token[]): Float64Array {
    const sums = new Float64Array(this.klassen.length);
    const seen = new Set<string>();
    for (const { vorm } of tokens) {
      if (seen.has(vorm) || isStopWord(vorm)) continue;
      seen.add(vorm);
      const odds = this.oddsOf(vorm);
      if (odds !== null)
        for (let klasse = 0; klasse < sums.length; klasse += 1) sums[klasse]! += odds[klasse]!;
    }
    return sums;
  }

  /** How much a word points to each class (log-odds against chance); null when no cue has the word. */
  private oddsOf(vorm: string): Float32Array | null {
    const known = this.cache.get(vorm);
    if (known !== undefined) return known;
    const size = this.klassen.length;
    const counts = new Float32Array(size);
    let total = 0;
    for (const element of this.patronen.elementen.of(vorm))
      for (let klasse = 0; klasse < size; klasse += 1) {
        counts[klasse]! += this.counts[element * size + klasse]!;
        total += this.counts[element * size + klasse]!;
      }
    const odds = total === 0 ? null : this.toOdds(counts, total);
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(vorm, odds);
    return odds;
  }

  private toOdds(counts: Float32Array, total: number): Float32Array {
    return counts.map((count, klasse) => {
      const prior = this.prior[klasse]!;
      return prior === 0 ? 0 : Math.log((count + SMOOTHING * prior) / (total + SMOOTHING) / prior);
    });
  }

  /** How likely each class is beside the likeliest, 0..1; empty when no word of the text points anywhere. */
  share(sums: Float64Array): Map<string, number> {
    const most = Math.max(...sums);
    const shares = new Map<string, number>();
    if (sums.every((sum) => sum === 0)) return shares;
    for (const [klasse, naam] of this.klassen.entries())
      shares.set(naam, Math.exp((sums[klasse]! - most) / TEMPERATURE));
    return shares;
  }
}
