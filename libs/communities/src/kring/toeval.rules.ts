// SPDX-License-Identifier: EUPL-1.2

/** Chance from a seed, so that the same list gives the same kringen every time (xorshift, 32 bits). */
export class Toeval {
  private staat: number;

  constructor(zaad: number) {
    // A state of 0 would stay 0.
    this.staat = Math.imul(zaad ^ 0x9e3779b9, 0x85ebca6b) | 1;
    for (let i = 0; i < 8; i += 1) this.next();
  }

  /** From 0 up to 1. */
  next(): number {
    let x = this.staat;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.staat = x;
    return (x >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to `grens`. */
  below(grens: number): number {
    return Math.floor(this.next() * grens);
  }
}
