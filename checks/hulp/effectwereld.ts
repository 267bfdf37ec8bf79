// SPDX-License-Identifier: EUPL-1.2
import {
  toPaneel,
  type Loteling,
  type Paneel,
  type Toeval,
  type Waarneming,
} from '#libs/impactverantwoording';

/** Effect on a firm helped first in `groep`, `duur` periods after that. */
export type Effect = (groep: number, duur: number) => number;

export interface Gefaseerd {
  clusters: number;
  perCluster: number;
  /** First period with help, by cluster in turn; in random order. */
  groepen: readonly (number | null)[];
  perioden: number;
  effect: Effect;
}

/** A row in which each value keeps half of the one before it. */
function sluggish(toeval: Toeval, n: number, spreiding: number): number[] {
  const rij: number[] = [];
  for (let t = 0; t < n; t += 1)
    rij.push(0.5 * (rij[t - 1] ?? toeval.normal() * spreiding * 1.155) + toeval.normal() * spreiding);
  return rij;
}

/**
 * Clusters that start in turn. Firms differ in level, whole groups too; luck is shared within a cluster and lasts; all share
 * the times. Trends without help are the same for all.
 */
export function makeGefaseerd(toeval: Toeval, opzet: Gefaseerd): Paneel {
  const { clusters, perCluster, perioden, effect } = opzet;
  const rij = Array.from(
    { length: clusters },
    (_, c) => opzet.groepen[c % opzet.groepen.length] as number | null,
  );
  const tijden = Array.from({ length: perioden }, () => toeval.normal());
  const rijen: Waarneming[] = [];
  toeval.shuffle(rij).forEach((groep, c) => {
    const clusterluk = sluggish(toeval, perioden, 0.4);
    for (let b = 0; b < perCluster; b += 1) {
      const niveau = toeval.normal() * 2 - (groep ?? 0) * 0.5;
      const eigen = sluggish(toeval, perioden, 0.8);
      for (let t = 1; t <= perioden; t += 1) {
        const geholpen = groep !== null && t >= groep ? effect(groep, t - groep) : 0;
        const luk = (tijden[t - 1] as number) + (clusterluk[t - 1] as number) + (eigen[t - 1] as number);
        const wie = { bedrijf: `c${c}b${b}`, cluster: `c${c}`, groep, kenmerken: [] };
        rijen.push({ ...wie, periode: t, uitkomst: niveau + luk + geholpen });
      }
    }
  });
  return toPaneel(rijen);
}

/** Mean over groups (equally many firms each) of the mean effect over the periods with help. */
export function truthOf(effect: Effect, groepen: readonly (number | null)[], perioden: number): number {
  const eigen = groepen.filter((groep) => groep !== null);
  const per = eigen.map((groep) => {
    const duren = Array.from({ length: perioden - groep + 1 }, (_, duur) => effect(groep, duur));
    return duren.reduce((som, een) => som + een, 0) / duren.length;
  });
  return per.reduce((som, een) => som + een, 0) / per.length;
}

/**
 * Firms that chose help themselves: those who grow anyway (by two kenmerken, the first not quite straight) ask for it more often.
 * Four periods, help from the third on.
 */
export function makeGekozen(toeval: Toeval, n: number, effect: number): Paneel {
  const rijen: Waarneming[] = [];
  for (let i = 0; i < n; i += 1) {
    const [a, b] = [toeval.normal(), toeval.normal()];
    const groep = toeval.next() < 1 / (1 + Math.exp(1 - 0.8 * a - 0.5 * b)) ? 3 : null;
    const niveau = 2 * toeval.normal() + a;
    for (let t = 1; t <= 4; t += 1) {
      const groei = t * (0.5 + 0.4 * a + 0.2 * b + 0.1 * a ** 2);
      const uitkomst = niveau + groei + 0.8 * toeval.normal() + (groep !== null && t >= 3 ? effect : 0);
      rijen.push({ bedrijf: `b${i}`, cluster: `b${i}`, groep, periode: t, uitkomst, kenmerken: [a, b] });
    }
  }
  return toPaneel(rijen);
}

/** Four strata of thirty firms with twelve places each; seven in ten who get a place use it; outcomes have a long tail. */
export function makeLoting(toeval: Toeval, effect: number): Loteling[] {
  return Array.from({ length: 4 }, (_, s) => {
    const geloot = toeval.shuffle(Array.from({ length: 30 }, (__, i) => i < 12));
    return geloot.map((een, i): Loteling => {
      const gebruikt = een && toeval.next() < 0.7;
      const uitkomst = s + toeval.normal() - 0.7 * Math.log(1 - toeval.next()) + (gebruikt ? effect : 0);
      return { bedrijf: `s${s}b${i}`, laag: `s${s}`, geloot: een, uitkomst };
    });
  }).flat();
}
