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

/** Sums over firms from which the estimate follows: of x·y and x², and of x and y by period, each less the mean of its firm. */
interface Sommen {
  xy: number;
  xx: number;
  x: number[];
  y: number[];
  n: number;
}

const nul = (perioden: number): Sommen => ({
  ...{ xy: 0, xx: 0, n: 0 },
  x: Array.from({ length: perioden }, () => 0),
  y: Array.from({ length: perioden }, () => 0),
});

function addFirm(som: Sommen, x: readonly number[], y: readonly number[]): void {
  x.forEach((een, t) => {
    som.xy += een * y[t]!;
    som.xx += een ** 2;
    som.x[t]! += een;
    som.y[t]! += y[t]!;
  });
  som.n += 1;
}

const minus = (alle: Sommen, deel: Sommen): Sommen => ({
  ...{ xy: alle.xy - deel.xy, xx: alle.xx - deel.xx, n: alle.n - deel.n },
  x: alle.x.map((een, t) => een - deel.x[t]!),
  y: alle.y.map((een, t) => een - deel.y[t]!),
});

const GEEN_VERSCHIL = 'Er is geen verschil in hulp tussen bedrijven in de tijd.';

/** The estimate of those firms: period means are taken out here, of them alone. */
function effectOf({ xy, xx, x, y, n }: Sommen): number {
  const teller = xy - x.reduce((som, een, t) => som + een * y[t]!, 0) / n;
  const noemer = xx - x.reduce((som, een) => som + een ** 2, 0) / n;
  if (!(noemer > 1e-9)) throw invalid([{ melding: GEEN_VERSCHIL }]);
  return teller / noemer;
}

const lessMean = (rij: readonly number[]): number[] => {
  const midden = rij.reduce((som, een) => som + een, 0) / rij.length;
  return rij.map((een) => een - midden);
};

/** Sum of the negative weights: of helped cells whose help is less than firm and period let expect. */
function negativeOf(hulp: readonly number[][], x: readonly number[][], alle: Sommen): number {
  const rest = x.map((rij) => rij.map((een, t) => een - alle.x[t]! / alle.n));
  const noemer = rest.flat().reduce((som, een) => som + een ** 2, 0);
  const negatief = rest.flatMap((rij, i) => rij.filter((een, t) => hulp[i]![t] === 1 && een < 0));
  return Math.abs(negatief.reduce((som, een) => som + een, 0)) / noemer;
}

/**
 * Two-way fixed effects: the outcome on helped or not, less firm and period (within transformation of a balanced panel). Variance by
 * leaving out each cluster in turn (the cluster jackknife, CV3 of MacKinnon, Nielsen and Webb 2023), on clusters less one degrees of freedom:
 * CR1 is too sure of itself where clusters weigh unlike. Only right when an effect is the same for all and always; shown beside
 * group-time effects, never published alone. Weights of firms are not looked at.
 */
export function estimateTweeweg({ perioden, bedrijven }: Paneel): Tweeweg {
  const hulp = bedrijven.map(({ groep }) =>
    perioden.map((periode) => Number(groep !== null && periode >= groep)),
  );
  const x = hulp.map(lessMean);
  const { van, aantal } = indexOf(bedrijven.map(({ cluster }) => cluster));
  if (aantal < 2) throw invalid([{ melding: GEEN_VERSCHIL }]);
  const [alle, delen] = [nul(perioden.length), Array.from({ length: aantal }, () => nul(perioden.length))];
  bedrijven.forEach(({ uitkomsten }, i) => {
    const y = lessMean(uitkomsten);
    for (const som of [alle, delen[van[i]!]!]) addFirm(som, x[i]!, y);
  });
  const waarde = effectOf(alle);
  const kwadraten = delen.reduce((som, deel) => som + (effectOf(minus(alle, deel)) - waarde) ** 2, 0);
  return {
    schatting: toSchatting({
      waarde,
      standaardfout: Math.sqrt(((aantal - 1) / aantal) * kwadraten),
      vrijheidsgraden: aantal - 1,
      n: bedrijven.length,
      clusters: aantal,
    }),
    negatiefGewicht: negativeOf(hulp, x, alle),
  };
}
