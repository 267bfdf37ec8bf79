// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { indexOf, type Paneel } from './paneel.rules.js';
import { toSchatting, type Schatting } from './schatting.rules.js';

export interface Tweeweg {
  schatting: Schatting;
  /**
   * Sum of the negative weights that the helped cells get, of weights that add up to 1 (de Chaisemartin and D'Haultfoeuille
   * 2020). Above 0 the estimate can be of another sign than every effect in it.
   */
  negatiefGewicht: number;
}

/** Less the mean of its firm and of its period, plus the mean of all. */
function demean(tabel: readonly (readonly number[])[]): number[][] {
  const [n, t] = [tabel.length, tabel[0]!.length];
  const rij = tabel.map((een) => een.reduce((som, waarde) => som + waarde, 0) / t);
  const kolom = Array.from({ length: t }, (_, j) => tabel.reduce((som, een) => som + een[j]!, 0) / n);
  const alle = rij.reduce((som, waarde) => som + waarde, 0) / n;
  return tabel.map((een, i) => een.map((waarde, j) => waarde - rij[i]! - kolom[j]! + alle));
}

/**
 * Two-way fixed effects: the outcome on helped or not, less firm and period (within transformation of a balanced panel), CR1 by
 * cluster, periods counted in k and firms not, as they are nested in their cluster. Only right when an effect is the same for all and
 * always; shown beside group-time effects, never published alone. Weights of firms are not looked at.
 */
export function estimateTweeweg({ perioden, bedrijven }: Paneel): Tweeweg {
  const hulp = bedrijven.map(({ groep }) =>
    perioden.map((periode) => Number(groep !== null && periode >= groep)),
  );
  const [x, y] = [demean(hulp), demean(bedrijven.map(({ uitkomsten }) => uitkomsten))];
  const noemer = x.flat().reduce((som, waarde) => som + waarde ** 2, 0);
  const { van, aantal } = indexOf(bedrijven.map(({ cluster }) => cluster));
  if (noemer < 1e-9 || aantal < 2)
    throw invalid([{ melding: 'Er is geen verschil in hulp tussen bedrijven in de tijd.' }]);
  const waarde =
    x.reduce((som, rij, i) => som + rij.reduce((deel, een, j) => deel + een * y[i]![j]!, 0), 0) / noemer;
  const scores = new Float64Array(aantal);
  x.forEach((rij, i) =>
    rij.forEach((een, j) => (scores[van[i]!]! += (een * (y[i]![j]! - waarde * een)) / noemer)),
  );
  const n = bedrijven.length * perioden.length;
  const factor = (aantal / (aantal - 1)) * ((n - 1) / (n - perioden.length - 1));
  const standaardfout = Math.sqrt(factor * scores.reduce((som, een) => som + een ** 2, 0));
  const negatief = x.flatMap((rij, i) => rij.filter((een, j) => hulp[i]![j] === 1 && een < 0));
  return {
    schatting: toSchatting({
      waarde,
      standaardfout,
      vrijheidsgraden: aantal - 1,
      n: bedrijven.length,
      clusters: aantal,
    }),
    negatiefGewicht: Math.abs(negatief.reduce((som, een) => som + een, 0)) / noemer,
  };
}
