// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { estimateOf, sumByCluster, type Invloed, type Steekproef } from './invloed.rules.js';
import { BETROUWBAARHEID, type Schatting } from './schatting.rules.js';
import { Toeval } from './toeval.rules.js';

export interface BootstrapOpties {
  /** The same seed gives the same answer to the last bit. */
  zaad: string;
  trekkingen?: number;
  betrouwbaarheid?: number;
}

/** An estimate with a band that holds for all of its row at once. */
export interface Bandschatting extends Schatting {
  bandLaag: number;
  bandHoog: number;
}

export const TREKKINGEN = 999;

/** The value that a share `kans` of a sorted row does not exceed. */
export const quantileOf = (gesorteerd: Float64Array, kans: number): number =>
  gesorteerd[Math.min(gesorteerd.length - 1, Math.max(0, Math.ceil(kans * (gesorteerd.length + 1)) - 1))]!;

/** Draws of the errors: each cluster's sum keeps or changes its sign. One row per draw, one column per estimate. */
export function drawErrors(
  invloeden: readonly Invloed[],
  steekproef: Steekproef,
  { zaad, trekkingen = TREKKINGEN }: BootstrapOpties,
): Float64Array[] {
  if (trekkingen < 99) throw invalid([{ melding: 'Een bootstrap heeft minstens 99 trekkingen nodig.' }]);
  const sommen = invloeden.map((een) => sumByCluster(een, steekproef).sommen);
  const toeval = new Toeval(zaad);
  const tekens = new Float64Array(steekproef.clusters);
  return Array.from({ length: trekkingen }, () => {
    for (let c = 0; c < tekens.length; c += 1) tekens[c] = toeval.sign();
    return Float64Array.from(sommen, (rij) => rij.reduce((som, een, c) => som + een * tekens[c]!, 0));
  });
}

/**
 * Band over several estimates by a multiplier bootstrap of clusters (largest t of each draw), never narrower than the
 * interval of each alone. The interval of each alone stays that of Student's t.
 */
export function bandOver(
  invloeden: readonly Invloed[],
  steekproef: Steekproef,
  opties: BootstrapOpties,
): Bandschatting[] {
  const schattingen = invloeden.map((een) => estimateOf(een, steekproef));
  const grootste = drawErrors(invloeden, steekproef, opties).map((rij) =>
    rij.reduce((max, fout, k) => {
      const { standaardfout } = schattingen[k]!;
      return standaardfout > 0 ? Math.max(max, Math.abs(fout) / standaardfout) : max;
    }, 0),
  );
  const kritiek = quantileOf(Float64Array.from(grootste).sort(), opties.betrouwbaarheid ?? BETROUWBAARHEID);
  return schattingen.map((een) => {
    const straal = Math.max(kritiek * een.standaardfout, een.hoog - een.waarde);
    return { ...een, bandLaag: een.waarde - straal, bandHoog: een.waarde + straal };
  });
}

/** Interval of one estimate by the same bootstrap, symmetric, to lay beside that of Student's t. */
export function bootstrapInterval(
  invloed: Invloed,
  steekproef: Steekproef,
  opties: BootstrapOpties,
): { laag: number; hoog: number } {
  const fouten = Float64Array.from(drawErrors([invloed], steekproef, opties), (rij) =>
    Math.abs(rij[0]!),
  ).sort();
  const straal = quantileOf(fouten, opties.betrouwbaarheid ?? BETROUWBAARHEID);
  return { laag: invloed.waarde - straal, hoog: invloed.waarde + straal };
}
