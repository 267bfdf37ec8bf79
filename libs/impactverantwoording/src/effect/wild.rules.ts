// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { dot, fitRegressie, type Regressievraag } from './regressie.rules.js';
import { Toeval } from './toeval.rules.js';

export interface WildeBootstrap {
  /** Two-sided p of no effect. */
  p: number;
  trekkingen: number;
  /** Every pattern of signs was looked at. */
  volledig: boolean;
}

/** Up to so many clusters every pattern of signs is looked at (2^12 of them). */
const VOLLEDIG_TOT = 12;

const tOf = (vraag: Regressievraag, plek: number): number => {
  const { coefficienten, covariantie } = fitRegressie(vraag);
  return coefficienten[plek]! / Math.sqrt(covariantie.get(plek, plek));
};

/** The regression without the effect: what would be seen if there were none. */
function withoutEffect(
  vraag: Regressievraag,
  plek: number,
): { voorspeld: number[]; rest: readonly number[] } {
  const x = vraag.x.map((rij) => rij.filter((_, k) => k !== plek));
  const { coefficienten, residuen } = fitRegressie({ ...vraag, x });
  return { voorspeld: x.map((rij) => dot(rij, coefficienten)), rest: residuen };
}

function signsOf(clusters: number, zaad: string, trekkingen: number): number[][] {
  if (clusters <= VOLLEDIG_TOT)
    return Array.from({ length: 2 ** clusters }, (_, patroon) =>
      Array.from({ length: clusters }, (__, c) => ((patroon >> c) & 1) * 2 - 1),
    );
  const toeval = new Toeval(zaad);
  return Array.from({ length: trekkingen }, () => Array.from({ length: clusters }, () => toeval.sign()));
}

/**
 * Wild cluster bootstrap with the null imposed (Cameron, Gelbach and Miller 2008), for when clusters are few and CR1 is too sure of
 * itself. Signs of Rademacher; all patterns up to twelve clusters, of which the observed one is one. Below six clusters p cannot
 * get below 0.05, and the answer says so by itself.
 */
export function testWild(
  vraag: Regressievraag,
  plek: number,
  { zaad, trekkingen = 999 }: { zaad: string; trekkingen?: number },
): WildeBootstrap {
  if (trekkingen < 99) throw invalid([{ melding: 'Een bootstrap heeft minstens 99 trekkingen nodig.' }]);
  const gezien = Math.abs(tOf(vraag, plek));
  const { voorspeld, rest } = withoutEffect(vraag, plek);
  const tekens = signsOf(vraag.clusters, zaad, trekkingen);
  const raak = tekens.filter((teken) => {
    const y = voorspeld.map((een, i) => een + rest[i]! * teken[vraag.cluster[i]!]!);
    return Math.abs(tOf({ ...vraag, y }, plek)) >= gezien * (1 - 1e-9);
  }).length;
  const volledig = vraag.clusters <= VOLLEDIG_TOT;
  const extra = volledig ? 0 : 1;
  return { p: (raak + extra) / (tekens.length + extra), trekkingen: tekens.length, volledig };
}
