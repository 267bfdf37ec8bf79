// SPDX-License-Identifier: EUPL-1.2
import { BINNEN, isTeWeinig, type Onthullingsregels } from '../onthulling/gevoelig.rules.js';

/** The live cube is for who works in the programme; everybody else sees sealed reports. */
export const KUBUSREGELS: Pick<Onthullingsregels, 'drempel'> = BINNEN;

/**
 * A cell of a table of groups by periods, or of its margin, where `groep` or `periode` is `null`: how many came to each step of
 * a funnel, so that the counts do not rise.
 */
export interface Cel {
  groep: string | null;
  periode: string | null;
  aantallen: readonly number[];
}

/**
 * Of each cell how many of its steps may be told, in the order of `cellen`; the table must be whole, zeros and margins too. A
 * step is not told where it, or who stayed behind at it, is fewer than the threshold, nor any step after it; of nobody at all all is told. In each row and column
 * of which the margin is told, what is left out is of two cells or more and adds up to at least the threshold: the smallest go along
 * until it does, and the margin itself when there is nothing more to go. It looks at one table and not at earlier answers; where
 * it differs from what is decided of a report, and why, is in ADR 0061.
 */
export function hideSmallCells(cellen: readonly Cel[], regels = KUBUSREGELS): number[] {
  const tot = cellen.map(({ aantallen }) => toldSteps(aantallen, regels));
  const lijnen = linesOf(cellen);
  const stappen = Math.max(0, ...cellen.map(({ aantallen }) => aantallen.length));
  for (let veranderd = true; veranderd;) {
    veranderd = false;
    for (const lijn of lijnen)
      for (let stap = 0; stap < stappen; stap += 1)
        if (hideBeside({ cellen, tot, regels }, lijn, stap)) veranderd = true;
  }
  return tot;
}

function toldSteps(aantallen: readonly number[], regels: typeof KUBUSREGELS): number {
  if (aantallen[0] === 0) return aantallen.length;
  const eerste = aantallen.findIndex((aantal, stap) => {
    const bleven = stap === 0 ? 0 : (aantallen[stap - 1] ?? 0) - aantal;
    return isTeWeinig(aantal, regels) || (bleven > 0 && isTeWeinig(bleven, regels));
  });
  return eerste === -1 ? aantallen.length : eerste;
}

/** Cells that add up to a margin, by their place. */
interface Lijn {
  leden: number[];
  marge: number;
}

function linesOf(cellen: readonly Cel[]): Lijn[] {
  const lijnen: Lijn[] = [];
  for (const as of ['groep', 'periode'] as const) {
    const ander = as === 'groep' ? 'periode' : 'groep';
    for (const [marge, cel] of cellen.entries()) {
      if (cel[as] !== null) continue;
      const leden = cellen.flatMap((een, plek) =>
        een[as] !== null && een[ander] === cel[ander] ? [plek] : [],
      );
      if (leden.length > 0) lijnen.push({ leden, marge });
    }
  }
  return lijnen;
}

interface Stand {
  cellen: readonly Cel[];
  tot: number[];
  regels: typeof KUBUSREGELS;
}

/** Whether anything had to go along. */
function hideBeside({ cellen, tot, regels }: Stand, { leden, marge }: Lijn, stap: number): boolean {
  const isWeg = (plek: number): boolean => (tot[plek] ?? 0) <= stap;
  const aantal = (plek: number): number => cellen[plek]?.aantallen[stap] ?? 0;
  const weg = leden.filter(isWeg);
  if (isWeg(marge) || weg.length === 0) return false;
  const som = weg.reduce((alle, plek) => alle + aantal(plek), 0);
  if (weg.length > 1 && !isTeWeinig(som, regels)) return false;
  const kleinste = leden.filter((plek) => !isWeg(plek)).sort((a, b) => aantal(a) - aantal(b))[0];
  tot[kleinste ?? marge] = stap;
  return true;
}
