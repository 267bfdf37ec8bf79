// SPDX-License-Identifier: EUPL-1.2
import type { Publicatiestand } from './stand.rules.js';

/** Grand totals, one-way margins, and all that is inside. */
const LAGEN = 3;

/**
 * What may be hidden, in the order in which it is decided on: first the totals of each period, then what is divided by one thing, then
 * the rest. Counted from what the report divides least: of a report of one region that is the region.
 */
export function lagenVan(
  { vakken }: Pick<Publicatiestand, 'vakken'>,
  inRapport: readonly number[],
  kandidaten: ReadonlySet<number>,
): number[][] {
  const deling = (nr: number): number => Object.keys(vakken[nr]?.plaats.codes ?? {}).length;
  const minst = Math.min(...inRapport.map(deling));
  const lagen = Array.from({ length: LAGEN }, (): number[] => []);
  for (const nr of [...kandidaten].sort((a, b) => a - b))
    lagen[Math.min(LAGEN - 1, deling(nr) - minst)]?.push(nr);
  return lagen.filter((laag) => laag.length > 0);
}
