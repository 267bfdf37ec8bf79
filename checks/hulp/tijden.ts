// SPDX-License-Identifier: EUPL-1.2

/** How long answers took, in milliseconds: about what exists and about what does not. */
export interface Tijden {
  bekend: number[];
  onbekend: number[];
}

/** Who answers slower by more than this in the median has told something; below it lies what a busy machine does. */
const GRENS_MS = 0.5;

/** Standard errors beyond which a difference is no chance: fewer than one run in ten thousand. */
const FOUTEN = 4;

/**
 * The two medians with the standard error of their difference, and whether they can be told apart: by more than the limit
 * and what chance does. The kinds must have been asked in one random mix.
 */
export function compare({ bekend, onbekend }: Tijden): {
  maten: { bekendMs: number; onbekendMs: number; onzekerMs: number };
  tijdverschil: number;
} {
  const [een, ander] = [medianOf(bekend), medianOf(onbekend)];
  const onzeker = Math.hypot(een.fout, ander.fout);
  const tijdverschil = Number(Math.abs(een.median - ander.median) > GRENS_MS + FOUTEN * onzeker);
  return {
    maten: { bekendMs: round(een.median), onbekendMs: round(ander.median), onzekerMs: round(onzeker) },
    tijdverschil,
  };
}

/** The median and its standard error, from the values that lie half a root of n beside it: no shape is assumed. */
function medianOf(waarden: readonly number[]): { median: number; fout: number } {
  const rij = [...waarden].sort((a, b) => a - b);
  const midden = (rij.length - 1) / 2;
  const stap = Math.sqrt(rij.length) / 2;
  const at = (plek: number): number => rij[Math.min(rij.length - 1, Math.max(0, Math.round(plek)))] ?? 0;
  return { median: at(midden), fout: (at(midden + stap) - at(midden - stap)) / 2 };
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
