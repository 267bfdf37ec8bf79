// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { toSchatting, type Schatting } from './schatting.rules.js';

/** A firm that took part in a lottery, by the arm it was drawn into, whatever it did afterwards. */
export interface Loteling {
  bedrijf: string;
  laag: string;
  /** Drawn a place. */
  geloot: boolean;
  uitkomst: number;
}

/** A stratum with its two arms. */
export interface Lotlaag {
  met: number[];
  zonder: number[];
  aandeel: number;
}

export const meanOf = (rij: readonly number[]): number => rij.reduce((som, een) => som + een, 0) / rij.length;
const variance = (rij: readonly number[]): number =>
  rij.reduce((som, een) => som + (een - meanOf(rij)) ** 2, 0) / (rij.length - 1);

/** Strata in the order of their name. Throws `ongeldig` for one without both arms, a firm twice, or an outcome that is no number. */
export function readLagen(lotelingen: readonly Loteling[]): Lotlaag[] {
  const lagen = new Map<string, Lotlaag>();
  for (const { laag, geloot, uitkomst } of lotelingen) {
    const een = lagen.get(laag) ?? { met: [], zonder: [], aandeel: 0 };
    (geloot ? een.met : een.zonder).push(uitkomst);
    een.aandeel += 1 / lotelingen.length;
    lagen.set(laag, een);
  }
  const leeg = [...lagen].filter(([, { met, zonder }]) => met.length === 0 || zonder.length === 0);
  const redenen = leeg.map(([laag]) => ({ melding: `In ${laag} is niemand ingeloot, of iedereen.` }));
  if (lotelingen.some(({ uitkomst }) => !Number.isFinite(uitkomst)))
    redenen.push({ melding: 'De uitkomst moet een getal zijn.' });
  if (new Set(lotelingen.map(({ bedrijf }) => bedrijf)).size < lotelingen.length)
    redenen.push({ melding: 'Een bedrijf staat twee keer in de loting.' });
  if (lotelingen.length === 0) redenen.push({ melding: 'De loting is leeg.' });
  if (redenen.length > 0) throw invalid(redenen);
  return [...lagen].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([, laag]) => laag);
}

const effectOf = ({ met, zonder }: Lotlaag): number => meanOf(met) - meanOf(zonder);

interface Deel {
  variantie: number;
  vrij: number;
}

/** Arms of two or more: each has a spread of its own. */
const coarseDelen = (lagen: readonly Lotlaag[]): Deel[] =>
  lagen.flatMap(({ met, zonder, aandeel }) =>
    [met, zonder].map((arm) => ({
      variantie: (aandeel ** 2 * variance(arm)) / arm.length,
      vrij: arm.length - 1,
    })),
  );

/** Strata with an arm of one (pairs): the spread is that between strata (Fogarty 2018; Pashley and Miratrix 2021). */
function fineDelen(lagen: readonly Lotlaag[]): Deel[] {
  if (lagen.length === 0) return [];
  if (lagen.length === 1)
    throw invalid([{ melding: 'Eén laag heeft een kant van één bedrijf; voeg die bij een andere.' }]);
  const totaal = lagen.reduce((som, { aandeel }) => som + aandeel, 0);
  const midden = lagen.reduce((som, laag) => som + (laag.aandeel / totaal) * effectOf(laag), 0);
  const kwadraten = lagen.reduce((som, laag) => som + (laag.aandeel * (effectOf(laag) - midden)) ** 2, 0);
  const vrij = lagen.length - 1;
  return [{ variantie: (kwadraten * lagen.length) / vrij, vrij }];
}

/**
 * Intention to treat: mean difference within strata, weighed by their share of all firms, with Neyman's variance and the degrees of
 * freedom of Welch and Satterthwaite.
 */
export function estimateItt(lotelingen: readonly Loteling[]): Schatting {
  const lagen = readLagen(lotelingen);
  const isFijn = ({ met, zonder }: Lotlaag): boolean => met.length < 2 || zonder.length < 2;
  const delen = [...coarseDelen(lagen.filter((laag) => !isFijn(laag))), ...fineDelen(lagen.filter(isFijn))];
  const variantie = delen.reduce((som, deel) => som + deel.variantie, 0);
  const noemer = delen.reduce((som, deel) => som + deel.variantie ** 2 / deel.vrij, 0);
  return toSchatting({
    waarde: lagen.reduce((som, laag) => som + laag.aandeel * effectOf(laag), 0),
    standaardfout: Math.sqrt(variantie),
    vrijheidsgraden: noemer > 0 ? variantie ** 2 / noemer : Math.max(1, lotelingen.length - 2),
    n: lotelingen.length,
    clusters: lotelingen.length,
  });
}
