// SPDX-License-Identifier: EUPL-1.2
import { Matrix, SingularValueDecomposition, solve } from 'ml-matrix';
import { invalid } from '#libs/kernel';
import { dot } from './regressie.rules.js';

export interface Logit {
  coefficienten: number[];
  /** Chance of each row. */
  kansen: number[];
  rondes: number;
}

const RONDES = 50;
/** Log odds beyond this mean a chance of 0 or 1 to the last digit: the kenmerken tell the arms fully apart. */
const UITERSTE = 30;

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

function step(x: readonly (readonly number[])[], y: readonly number[], kansen: readonly number[]): number[] {
  const k = x[0]!.length;
  const [hess, helling] = [Matrix.zeros(k, k), Matrix.zeros(k, 1)];
  x.forEach((rij, i) => {
    const [rest, w] = [y[i]! - kansen[i]!, kansen[i]! * (1 - kansen[i]!)];
    for (let a = 0; a < k; a += 1) {
      helling.set(a, 0, helling.get(a, 0) + rest * rij[a]!);
      for (let b = 0; b < k; b += 1) hess.set(a, b, hess.get(a, b) + w * rij[a]! * rij[b]!);
    }
  });
  return solve(hess, helling).to1DArray();
}

function checkRijen(x: readonly (readonly number[])[], y: readonly number[]): void {
  if (!y.includes(0) || !y.includes(1))
    throw invalid([{ melding: 'Er moeten bedrijven met en zonder hulp zijn.' }]);
  if (
    new SingularValueDecomposition(new Matrix(x.map((rij) => [...rij])), { autoTranspose: true }).rank <
    x[0]!.length
  )
    throw invalid([{ melding: 'De kenmerken hangen volledig samen; laat er een weg.' }]);
}

/**
 * Logistic regression by iteratively reweighted least squares (Newton's method). `x`: column 0 is the constant; `y`: 0 or 1. Throws
 * `ongeldig` when columns depend on each other, or when the kenmerken tell the arms fully apart, so that nobody can be compared.
 */
export function fitLogit(x: readonly (readonly number[])[], y: readonly number[]): Logit {
  checkRijen(x, y);
  let coefficienten = x[0]!.map(() => 0);
  for (let ronde = 1; ronde <= RONDES; ronde += 1) {
    const kansen = x.map((rij) => chanceOf(dot(rij, coefficienten)));
    const stap = step(x, y, kansen);
    coefficienten = coefficienten.map((waarde, k) => waarde + stap[k]!);
    if (x.some((rij) => !(Math.abs(dot(rij, coefficienten)) < UITERSTE))) break;
    if (stap.every((een) => Math.abs(een) < 1e-10))
      return { coefficienten, kansen: x.map((rij) => chanceOf(dot(rij, coefficienten))), rondes: ronde };
  }
  throw invalid([
    { melding: 'De kenmerken scheiden bedrijven met en zonder hulp volledig; vergelijken kan niet.' },
  ]);
}
