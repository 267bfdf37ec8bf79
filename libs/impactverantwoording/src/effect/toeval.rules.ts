// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance from a seed: the same words give the same row on every machine. */
export class Toeval {
  private readonly bron: ReturnType<typeof xoroshiro128plus>;

  /** `zaad`: any words, e.g. the hash of a design and what is drawn for. */
  constructor(zaad: string) {
    this.bron = xoroshiro128plus(createHash('sha256').update(zaad).digest().readInt32BE(0));
  }

  /** From 0 up to 1. */
  next(): number {
    return uniformFloat64(this.bron);
  }

  /** A whole number from 0 up to `grens`. */
  below(grens: number): number {
    return uniformInt(this.bron, 0, grens - 1);
  }

  /** -1 or 1, equally likely (Rademacher). */
  sign(): number {
    return this.below(2) === 0 ? -1 : 1;
  }

  /** A standard normal deviate (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Another order, each equally likely (Fisher and Yates). */
  shuffle<T>(rij: readonly T[]): T[] {
    const uit = [...rij];
    for (let i = uit.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      [uit[i], uit[j]] = [uit[j] as T, uit[i] as T];
    }
    return uit;
  }
}
