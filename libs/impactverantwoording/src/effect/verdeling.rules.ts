// SPDX-License-Identifier: EUPL-1.2
import fCdf from '@stdlib/stats-base-dists-f-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Quantile of Student's t, e.g. 2.2281 for 0.975 and 10 degrees of freedom. */
export const tKwantiel = (kans: number, vrijheidsgraden: number): number => tQuantile(kans, vrijheidsgraden);

/** Share of Student's t below `t`. */
export const tOnder = (t: number, vrijheidsgraden: number): number => tCdf(t, vrijheidsgraden);

/** Two-sided p of a t statistic. */
export const tweezijdig = (t: number, vrijheidsgraden: number): number =>
  2 * tCdf(-Math.abs(t), vrijheidsgraden);

/** Share of the F distribution above `f`. */
export const fBoven = (f: number, teller: number, noemer: number): number => 1 - fCdf(f, teller, noemer);
