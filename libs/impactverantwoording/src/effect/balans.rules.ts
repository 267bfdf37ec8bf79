// SPDX-License-Identifier: EUPL-1.2
import type { Bedrijf, Paneel } from './paneel.rules.js';

export interface Balansregel {
  kenmerk: string;
  behandeld: number;
  vergelijking: number;
  /** Difference of the means in standard deviations (of both arms before matching, root of the mean variance). */
  verschil: number;
  /** Whether that is at most the bound. */
  inBalans: boolean;
}

/** Differences up to this are held to be small (Austin 2009). */
export const BALANSGRENS = 0.1;

interface Arm {
  gemiddelde: number;
  variantie: number;
}

function armOf(bedrijven: readonly Bedrijf[], k: number): Arm {
  const totaal = bedrijven.reduce((som, { gewicht }) => som + gewicht, 0);
  const gemiddelde = bedrijven.reduce((som, een) => som + een.gewicht * een.kenmerken[k]!, 0) / totaal;
  const kwadraten = bedrijven.reduce((som, een) => som + (een.kenmerken[k]! - gemiddelde) ** 2, 0);
  return { gemiddelde, variantie: kwadraten / Math.max(1, bedrijven.length - 1) };
}

const split = ({ bedrijven }: Paneel): [Bedrijf[], Bedrijf[]] => [
  bedrijven.filter(({ groep }) => groep !== null),
  bedrijven.filter(({ groep }) => groep === null),
];

/**
 * Balance table: how alike both arms are in what was known beforehand. `vooraf` is the panel before matching, whose spread is
 * the yardstick, so that matching cannot look better by making the spread larger.
 */
export function readBalans(paneel: Paneel, namen: readonly string[], vooraf: Paneel = paneel): Balansregel[] {
  const [met, zonder] = split(paneel);
  const [metVooraf, zonderVooraf] = split(vooraf);
  return namen.map((kenmerk, k) => {
    const [een, ander] = [armOf(met, k), armOf(zonder, k)];
    const maat = Math.sqrt((armOf(metVooraf, k).variantie + armOf(zonderVooraf, k).variantie) / 2);
    const afstand = een.gemiddelde - ander.gemiddelde;
    const verschil = afstand === 0 ? 0 : afstand / maat;
    const inBalans = Math.abs(verschil) <= BALANSGRENS;
    return { kenmerk, behandeld: een.gemiddelde, vergelijking: ander.gemiddelde, verschil, inBalans };
  });
}
