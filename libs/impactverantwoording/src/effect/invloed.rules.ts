// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { indexOf, type Paneel } from './paneel.rules.js';
import { toSchatting, type Schatting } from './schatting.rules.js';

/**
 * An estimate with what each firm adds to its error: estimate - truth is about the sum of `phi`. So sums of estimates have the sums of
 * their phi, and clusters and bootstraps follow without estimating again.
 */
export interface Invloed {
  waarde: number;
  /** By firm, in the order of the panel. */
  phi: Float64Array;
  /** 1 for a firm that took part in it. */
  mee: Uint8Array;
}

/** How firms hang together. */
export interface Steekproef {
  /** Cluster of each firm. */
  van: Int32Array;
  clusters: number;
  /** Group of a cluster when all of its firms are of one group; `null` for all when some cluster mixes them. */
  arm: Int32Array | null;
  armen: number;
}

export function readSteekproef({ bedrijven }: Paneel): Steekproef {
  const cluster = indexOf(bedrijven.map((een) => een.cluster));
  const groep = indexOf(bedrijven.map((een) => String(een.groep)));
  const arm = new Int32Array(cluster.aantal).fill(-1);
  let heel = true;
  bedrijven.forEach((_, i) => {
    const c = cluster.van[i]!;
    heel &&= arm[c] === -1 || arm[c] === groep.van[i];
    arm[c] = groep.van[i]!;
  });
  return { van: cluster.van, clusters: cluster.aantal, arm: heel ? arm : null, armen: groep.aantal };
}

/** Weighted sum of estimates. */
export function combine(delen: readonly Invloed[], gewichten: readonly number[]): Invloed {
  const n = delen[0]!.phi.length;
  const [phi, mee] = [new Float64Array(n), new Uint8Array(n)];
  let waarde = 0;
  delen.forEach((deel, k) => {
    const w = gewichten[k]!;
    waarde += w * deel.waarde;
    for (let i = 0; i < n; i += 1) {
      phi[i]! += w * deel.phi[i]!;
      mee[i]! |= deel.mee[i]!;
    }
  });
  return { waarde, phi, mee };
}

/** What the clusters add, made larger for how few they are; the square sum is the variance. */
export interface Clustersommen {
  sommen: Float64Array;
  /** Clusters that take part, by arm (one arm when clusters mix groups). */
  perArm: Int32Array;
  armVan: (cluster: number) => number;
}

const TE_WEINIG = 'Een groep telt maar één cluster; hoe zeker de schatting is, is dan niet te zeggen.';

/**
 * Sums by cluster, times √(m/(m-1)) with m the clusters of its group (as a variance of a sample divides by m-1); of all together
 * when a cluster mixes groups. Throws `ongeldig` when a group that takes part has one cluster.
 */
export function sumByCluster(
  { phi, mee }: Invloed,
  { van, clusters, arm, armen }: Steekproef,
): Clustersommen {
  const sommen = new Float64Array(clusters);
  const betrokken = new Uint8Array(clusters);
  for (let i = 0; i < phi.length; i += 1) {
    sommen[van[i]!]! += phi[i]!;
    betrokken[van[i]!]! |= mee[i]!;
  }
  const armVan = (cluster: number): number => (arm ? arm[cluster]! : 0);
  const perArm = new Int32Array(arm ? armen : 1);
  betrokken.forEach((een, c) => (perArm[armVan(c)]! += een));
  if (perArm.some((aantal) => aantal === 1)) throw invalid([{ melding: TE_WEINIG }]);
  for (let c = 0; c < clusters; c += 1) {
    const m = perArm[armVan(c)]!;
    if (m > 1) sommen[c]! *= Math.sqrt(m / (m - 1));
  }
  return { sommen, perArm, armVan };
}

/**
 * Interval of an estimate: variance as above, degrees of freedom after Welch and Satterthwaite over the groups, (Σv)²/Σ(v²/(m-1)).
 */
export function estimateOf(invloed: Invloed, steekproef: Steekproef): Schatting {
  const { sommen, perArm, armVan } = sumByCluster(invloed, steekproef);
  const perArmVariantie = new Float64Array(perArm.length);
  sommen.forEach((som, c) => (perArmVariantie[armVan(c)]! += som ** 2));
  const variantie = perArmVariantie.reduce((som, een) => som + een, 0);
  const noemer = perArmVariantie.reduce(
    (som, een, a) => (een > 0 ? som + een ** 2 / (perArm[a]! - 1) : som),
    0,
  );
  const clusters = perArm.reduce((som, aantal) => som + aantal, 0);
  return toSchatting({
    waarde: invloed.waarde,
    standaardfout: Math.sqrt(variantie),
    vrijheidsgraden: noemer > 0 ? variantie ** 2 / noemer : Math.max(1, clusters - 1),
    n: invloed.mee.reduce((som, een) => som + een, 0),
    clusters,
  });
}
