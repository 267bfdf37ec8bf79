// SPDX-License-Identifier: EUPL-1.2
import type { Rangschikking } from './rangschikking.js';
import type { Vraagbeeld } from './vraaglezer.js';

/** Log-odds of "outside" count for a quarter: the words of one text are no independent witnesses. */
const OUTSIDE = 1 / 4;
/** How much less likely it becomes that nothing fits when the best offer's text fits better (per e-fold). */
const FIT = 1.5;
/** Where it is as likely as not, and how sharp the turn is; set by hand on requests of two authors. */
const TURN = -7;
const SPREAD = 1.5;

/**
 * How likely it is, 0..1, that no offer suits the request: the words are those of private matters or advertising rather than of
 * any theme (or of no theme at all), and what the firm may use shares little with the request.
 */
export function estimateGeenPassend({ buiten }: Vraagbeeld, { beste }: Rangschikking): number {
  if (beste.length === 0) return 1;
  const fit = Math.max(0, ...beste.map(({ tekst }) => tekst));
  const evidence = OUTSIDE * buiten - FIT * Math.log(1 + fit);
  return 1 / (1 + Math.exp((TURN - evidence) / SPREAD));
}
