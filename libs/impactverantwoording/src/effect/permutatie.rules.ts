// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { readLagen, type Loteling, type Lotlaag } from './itt.rules.js';
import { Toeval } from './toeval.rules.js';

export interface Permutatie {
  /** Two-sided p that the lot made no difference to anybody. */
  p: number;
  /** Draws looked at; all there can be when `volledig`. */
  trekkingen: number;
  volledig: boolean;
}

export interface PermutatieOpties {
  zaad: string;
  trekkingen?: number;
}

/** Up to so many possible draws every one is looked at. */
export const VOLLEDIG_TOT = 100_000;

/** A stratum as its outcomes, of which the first `met` are drawn. */
interface Bak {
  waarden: number[];
  met: number;
  aandeel: number;
}

const toBak = ({ met, zonder, aandeel }: Lotlaag): Bak => ({
  waarden: [...met, ...zonder],
  met: met.length,
  aandeel,
});

/** What a stratum adds to the effect when the drawn ones add up to `som`. */
function partOf({ waarden, met, aandeel }: Bak, som: number): number {
  const totaal = waarden.reduce((een, ander) => een + ander, 0);
  return aandeel * (som / met - (totaal - som) / (waarden.length - met));
}

function countDraws(bakken: readonly Bak[]): number {
  let aantal = 1;
  for (const { waarden, met } of bakken)
    for (let i = 1; i <= met; i += 1) {
      aantal = (aantal * (waarden.length - met + i)) / i;
      if (aantal > VOLLEDIG_TOT * 1000) return Infinity;
    }
  return Math.round(aantal);
}

/** Sums of every choice of `met` out of the outcomes. */
function everySum(waarden: readonly number[], met: number, van = 0): number[] {
  if (met === 0) return [0];
  const uit: number[] = [];
  for (let i = van; i <= waarden.length - met; i += 1)
    for (const rest of everySum(waarden, met - 1, i + 1)) uit.push(waarden[i]! + rest);
  return uit;
}

const everyEffect = (bakken: readonly Bak[]): number[] =>
  bakken.reduce<number[]>(
    (tot, bak) => {
      const delen = everySum(bak.waarden, bak.met).map((som) => partOf(bak, som));
      return tot.flatMap((een) => delen.map((deel) => een + deel));
    },
    [0],
  );

/** One draw: the first `met` of a partial shuffle. */
function drawSum(waarden: number[], met: number, toeval: Toeval): number {
  let som = 0;
  for (let i = 0; i < met; i += 1) {
    const j = i + toeval.below(waarden.length - i);
    [waarden[i], waarden[j]] = [waarden[j]!, waarden[i]!];
    som += waarden[i]!;
  }
  return som;
}

/**
 * Permutation test within strata (Fisher): how often a draw of the same kind gives at least as large a difference. All draws when there are
 * at most a hundred thousand, else (1 + hits)/(1 + draws) of seeded ones, which never is too small.
 */
export function testPermutatie(
  lotelingen: readonly Loteling[],
  { zaad, trekkingen = 9999 }: PermutatieOpties,
): Permutatie {
  if (trekkingen < 99)
    throw invalid([{ melding: 'Een permutatietoets heeft minstens 99 trekkingen nodig.' }]);
  const bakken = readLagen(lotelingen).map(toBak);
  const gezien = Math.abs(
    bakken.reduce(
      (som, bak) =>
        som +
        partOf(
          bak,
          bak.waarden.slice(0, bak.met).reduce((a, b) => a + b, 0),
        ),
      0,
    ),
  );
  // Sums in another order differ in their last digits.
  const isAsLarge = (effect: number): boolean => Math.abs(effect) >= gezien * (1 - 1e-9);
  if (countDraws(bakken) <= VOLLEDIG_TOT) {
    const alle = everyEffect(bakken);
    return { p: alle.filter(isAsLarge).length / alle.length, trekkingen: alle.length, volledig: true };
  }
  const toeval = new Toeval(zaad);
  let raak = 0;
  for (let i = 0; i < trekkingen; i += 1)
    raak += Number(
      isAsLarge(bakken.reduce((som, bak) => som + partOf(bak, drawSum(bak.waarden, bak.met, toeval)), 0)),
    );
  return { p: (1 + raak) / (1 + trekkingen), trekkingen, volledig: false };
}
