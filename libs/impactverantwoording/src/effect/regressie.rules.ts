// SPDX-License-Identifier: EUPL-1.2
import { CholeskyDecomposition, Matrix, SingularValueDecomposition } from 'ml-matrix';
import { invalid } from '#libs/kernel';
import { toSchatting, type Schatting } from './schatting.rules.js';

/** Rows of a weighted regression; column 0 of `x` is the constant. */
export interface Regressievraag {
  y: readonly number[];
  x: readonly (readonly number[])[];
  gewichten: readonly number[];
  /** Cluster of each row: 0..clusters-1. */
  cluster: Int32Array;
  clusters: number;
}

export interface Regressie {
  coefficienten: number[];
  /** (X'WX)^-1. */
  broodje: Matrix;
  /** Cluster-robust covariance, CR1. */
  covariantie: Matrix;
  residuen: number[];
  clusters: number;
  n: number;
}

/** Σ over the rows of a cluster of w·e·x: one line per cluster. */
function scoresOf({ x, gewichten, cluster, clusters }: Regressievraag, residuen: readonly number[]): Matrix {
  const scores = Matrix.zeros(clusters, x[0]!.length);
  for (let i = 0; i < x.length; i += 1)
    for (let j = 0; j < x[0]!.length; j += 1) {
      const c = cluster[i]!;
      scores.set(c, j, scores.get(c, j) + gewichten[i]! * residuen[i]! * x[i]![j]!);
    }
  return scores;
}

function checkVraag({ x, clusters }: Regressievraag, gewogen: Matrix): void {
  const breedte = x[0]?.length ?? 0;
  if (x.length <= breedte || clusters < 2)
    throw invalid([{ melding: 'Er zijn te weinig bedrijven of clusters voor deze schatting.' }]);
  if (new SingularValueDecomposition(gewogen, { autoTranspose: true }).rank < breedte)
    throw invalid([{ melding: 'De kenmerken hangen volledig samen; laat er een weg.' }]);
}

/** X'WX inverse, X'Wy and the coefficients that follow. */
function solveNormal(vraag: Regressievraag): { broodje: Matrix; coefficienten: number[] } {
  const wortels = vraag.gewichten.map(Math.sqrt);
  const gewogen = new Matrix(vraag.x.map((rij, i) => rij.map((waarde) => waarde * wortels[i]!)));
  checkVraag(vraag, gewogen);
  const y = Matrix.columnVector(vraag.y.map((waarde, i) => waarde * wortels[i]!));
  const xt = gewogen.transpose();
  const broodje = new CholeskyDecomposition(xt.mmul(gewogen)).solve(Matrix.eye(vraag.x[0]!.length));
  return { broodje, coefficienten: broodje.mmul(xt.mmul(y)).to1DArray() };
}

export const dot = (een: readonly number[], ander: readonly number[]): number =>
  een.reduce((som, waarde, i) => som + waarde * ander[i]!, 0);

/**
 * Weighted least squares with the cluster-robust covariance CR1, i.e. times G/(G-1) · (n-1)/(n-k) (Liang and Zeger 1986, with
 * the correction that most packages make). Throws `ongeldig` when columns depend on each other or there are fewer than two clusters.
 */
export function fitRegressie(vraag: Regressievraag): Regressie {
  const { x, y, clusters } = vraag;
  const { broodje, coefficienten } = solveNormal(vraag);
  const residuen = y.map((waarde, i) => waarde - dot(x[i]!, coefficienten));
  const scores = scoresOf(vraag, residuen);
  const factor = (clusters / (clusters - 1)) * ((x.length - 1) / (x.length - coefficienten.length));
  const covariantie = broodje.mmul(scores.transpose().mmul(scores)).mmul(broodje).mul(factor);
  return { coefficienten, broodje, covariantie, residuen, clusters, n: x.length };
}

/** One coefficient with its interval, on G-1 degrees of freedom. */
export function coefficientOf(regressie: Regressie, plek: number): Schatting {
  return toSchatting({
    waarde: regressie.coefficienten[plek]!,
    standaardfout: Math.sqrt(Math.max(0, regressie.covariantie.get(plek, plek))),
    vrijheidsgraden: regressie.clusters - 1,
    n: regressie.n,
    clusters: regressie.clusters,
  });
}
