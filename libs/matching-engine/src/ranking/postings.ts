// SPDX-License-Identifier: EUPL-1.2
import { GEWICHTEN } from './gewichten.js';
import type { Aanbodbeeld } from './aanbodlezer.js';

interface DeltaLijst {
  slots: number[];
  waarden: number[];
}

/** Rarity of a term: high when few of the offers have it. */
const idfOf = (offers: number, having: number): number =>
  Math.log(1 + (offers - having + 0.5) / (having + 0.5));

/**
 * Which offers have a term, and how much it counts there (BM25F: fields weighted, then saturated). The base is built once and
 * its statistics stay frozen for the epoch, so that a score can be reckoned again; offers that came later stand in the delta.
 */
export class Postings {
  private readonly offsets: Int32Array;
  private readonly slots: Int32Array;
  private readonly waarden: Float32Array;
  private readonly idf: Float32Array;
  private readonly gemiddeldeLengte: number;
  private readonly delta = new Map<number, DeltaLijst>();

  /** @param beelden the offers of the base; the slot of an offer is its place in the list. */
  constructor(
    beelden: readonly Aanbodbeeld[],
    private readonly terms: number,
  ) {
    const total = beelden.reduce((sum, { lengte }) => sum + lengte, 0);
    this.gemiddeldeLengte = Math.max(1, total / Math.max(1, beelden.length));
    const having = new Int32Array(terms);
    for (const { termen } of beelden) for (const term of termen.keys()) having[term]! += 1;
    this.offsets = new Int32Array(terms + 1);
    for (let term = 0; term < terms; term += 1) this.offsets[term + 1] = this.offsets[term]! + having[term]!;
    this.slots = new Int32Array(this.offsets[terms]!);
    this.waarden = new Float32Array(this.offsets[terms]!);
    this.idf = Float32Array.from(having, (count) => idfOf(beelden.length, count));
    this.fill(beelden);
  }

  private fill(beelden: readonly Aanbodbeeld[]): void {
    const at = this.offsets.slice();
    for (const [slot, beeld] of beelden.entries()) {
      const norm = this.normOf(beeld.lengte);
      for (const [term, gewicht] of beeld.termen) {
        const place = at[term]!;
        at[term] = place + 1;
        this.slots[place] = slot;
        this.waarden[place] = saturate(gewicht / norm);
      }
    }
  }

  private normOf(lengte: number): number {
    return 1 - GEWICHTEN.b + (GEWICHTEN.b * lengte) / this.gemiddeldeLengte;
  }

  /** Adds a later offer. Slots must come in increasing order. */
  add(slot: number, beeld: Aanbodbeeld): void {
    const norm = this.normOf(beeld.lengte);
    for (const [term, gewicht] of beeld.termen) {
      let lijst = this.delta.get(term);
      if (lijst === undefined) this.delta.set(term, (lijst = { slots: [], waarden: [] }));
      lijst.slots.push(slot);
      lijst.waarden.push(saturate(gewicht / norm));
    }
  }

  /** Rarity of a term in this epoch; a term that came later is as rare as can be. */
  rarityOf(term: number): number {
    return term < this.terms ? this.idf[term]! : idfOf(this.idf.length === 0 ? 1 : this.terms, 0);
  }

  /** Adds `gewicht` times the worth of the term to the score of every offer that has it. */
  addScores(term: number, gewicht: number, scores: Float32Array): void {
    const factor = gewicht * this.rarityOf(term);
    if (term < this.terms) {
      const { slots, waarden } = this;
      for (let at = this.offsets[term]!, end = this.offsets[term + 1]!; at < end; at += 1)
        scores[slots[at]!]! += factor * waarden[at]!;
    }
    const lijst = this.delta.get(term);
    if (lijst === undefined) return;
    for (let at = 0; at < lijst.slots.length; at += 1)
      scores[lijst.slots[at]!]! += factor * lijst.waarden[at]!;
  }

  /** What the term adds to the score of one offer, per unit of weight. */
  worthOf(term: number, slot: number): number {
    return this.valueOf(term, slot) * this.rarityOf(term);
  }

  private valueOf(term: number, slot: number): number {
    const place =
      term < this.terms ? this.placeOf(slot, this.offsets[term]!, this.offsets[term + 1]! - 1) : -1;
    if (place >= 0) return this.waarden[place]!;
    const lijst = this.delta.get(term);
    return lijst?.waarden[lijst.slots.indexOf(slot)] ?? 0;
  }

  /** Where a slot stands between two places of the base; -1 when it does not. */
  private placeOf(slot: number, first: number, last: number): number {
    let low = first;
    let high = last;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.slots[middle]!;
      if (found === slot) return middle;
      if (found < slot) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

const saturate = (value: number): number => (value * (GEWICHTEN.k1 + 1)) / (value + GEWICHTEN.k1);
