// SPDX-License-Identifier: EUPL-1.2

/** Answers a number from 0 up to 1; the same seed gives the same row of them. */
export type Toeval = () => number;

/** A small seeded generator (mulberry32): a failing run is repeated by its seed. */
export function newToeval(seed: number): Toeval {
  let staat = seed >>> 0;
  return () => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), staat | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `grens`. */
export const below = (toeval: Toeval, grens: number): number => Math.floor(toeval() * grens);

/** A row of the same things in another order. */
export function shuffled<T>(toeval: Toeval, rij: readonly T[]): T[] {
  const uit = [...rij];
  for (let i = uit.length - 1; i > 0; i -= 1) {
    const j = below(toeval, i + 1);
    [uit[i], uit[j]] = [uit[j] as T, uit[i] as T];
  }
  return uit;
}
