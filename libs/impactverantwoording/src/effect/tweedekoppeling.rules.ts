// SPDX-License-Identifier: EUPL-1.2
// The same comparison by another way of matching: what holds only by one of them does not hold.
import { DomainError } from '#libs/kernel';
import { estimateGroeptijd, overall, type GroeptijdOpties } from './groeptijd.rules.js';
import { estimateOf, readSteekproef } from './invloed.rules.js';
import { matchPropensity } from './koppeling.rules.js';
import type { Bedrijf, Paneel } from './paneel.rules.js';
import type { Schatting } from './schatting.rules.js';

export type Overeenstemming = 'eens' | 'oneens' | 'niet-gelukt';

/** Of a column that is a sum of others this much is left by rounding, per firm. */
const KLEINSTE_REST = 1e-7;

type Kolom = (een: Bedrijf) => number;

/** Of a code a column for each that there is but the first; of a number the number, in standard deviations. */
function kolommenOf({ bedrijven }: Paneel, k: number, isCode: boolean): Kolom[] {
  const waarden = bedrijven.map(({ kenmerken }) => kenmerken[k]!);
  if (isCode) {
    const codes = [...new Set(waarden)].sort((een, ander) => een - ander).slice(1);
    return codes.map(
      (code) =>
        ({ kenmerken }) =>
          Number(kenmerken[k] === code),
    );
  }
  const midden = waarden.reduce((som, een) => som + een, 0) / waarden.length;
  const spreiding = Math.sqrt(waarden.reduce((som, een) => som + (een - midden) ** 2, 0) / waarden.length);
  return spreiding === 0 ? [] : [({ kenmerken }) => (kenmerken[k]! - midden) / spreiding];
}

const inProduct = (een: readonly number[], ander: readonly number[]): number =>
  een.reduce((som, waarde, i) => som + waarde * ander[i]!, 0);

/** Columns that say what those before them, and the constant, do not: what is left of each when these are taken out (Gram-Schmidt). */
function independent(bedrijven: readonly Bedrijf[], kolommen: readonly Kolom[]): Kolom[] {
  const lengte = Math.sqrt(bedrijven.length);
  const basis = [bedrijven.map(() => 1 / lengte)];
  return kolommen.filter((kolom) => {
    const rest = bedrijven.map(kolom);
    for (const as of basis) {
      const deel = inProduct(rest, as);
      for (const [i, waarde] of as.entries()) rest[i] = rest[i]! - deel * waarde;
    }
    const norm = Math.sqrt(inProduct(rest, rest));
    if (norm < KLEINSTE_REST * lengte) return false;
    basis.push(rest.map((waarde) => waarde / norm));
    return true;
  });
}

const isWithin = (waarde: number, { laag, hoog }: Schatting): boolean => laag <= waarde && waarde <= hoog;

/**
 * Matches once more, by the chance of help, among those who are alike by classes already, and estimates again. Both ways disagree
 * when neither figure lies in the interval of the other. `kenmerken`: names of the columns of the panel.
 */
export function compareKoppeling(
  paneel: Paneel,
  kenmerken: readonly string[],
  eerste: Schatting,
  opties: GroeptijdOpties,
): Overeenstemming {
  try {
    const kolommen = independent(
      paneel.bedrijven,
      kenmerken.flatMap((een, k) => kolommenOf(paneel, k, een !== 'startwaarde')),
    );
    const bedrijven = paneel.bedrijven.map((een) => ({
      ...{ ...een, gewicht: 1 },
      kenmerken: kolommen.map((kolom) => kolom(een)),
    }));
    const paren = matchPropensity({ ...paneel, bedrijven }).paneel;
    const tweede = estimateOf(overall(estimateGroeptijd(paren, opties)), readSteekproef(paren));
    return isWithin(tweede.waarde, eerste) || isWithin(eerste.waarde, tweede) ? 'eens' : 'oneens';
  } catch (fout) {
    if (fout instanceof DomainError && fout.soort === 'ongeldig') return 'niet-gelukt';
    throw fout;
  }
}
