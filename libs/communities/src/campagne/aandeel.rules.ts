// SPDX-License-Identifier: EUPL-1.2

/** 97.5th and 80th percentile of the standard normal distribution: two-sided 5%, and 80% power. */
export const Z_BETROUWBAAR = 1.959964;
export const Z_VERMOGEN = 0.841621;

/** How many of how many. */
export interface Aandeel {
  vroeg: number;
  totaal: number;
}

/** Low and high, as shares between -1 and 1. */
export interface Interval {
  laag: number;
  hoog: number;
}

/** `0.034` is `3,4`: percent with one decimal, as it is written here. */
export const procent = (deel: number): string =>
  (Math.round(deel * 1000) / 10).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
