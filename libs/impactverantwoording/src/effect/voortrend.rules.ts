// SPDX-License-Identifier: EUPL-1.2
import { Matrix, SingularValueDecomposition, solve } from 'ml-matrix';
import { invalid } from '#libs/kernel';
import { byDuur, type Groeptijd } from './groeptijd.rules.js';
import { sumByCluster, type Invloed, type Steekproef } from './invloed.rules.js';
import { fBoven } from './verdeling.rules.js';

export interface Toets {
  /** F statistic, and its degrees of freedom. */
  f: number;
  teller: number;
  noemer: number;
  p: number;
}

/**
 * Whether several estimates are nought together: Hotelling's T² of the sums by cluster, as F with q and v-q+1 degrees of freedom (v:
 * clusters less groups). Throws `ongeldig` when there are too few clusters, or one estimate follows from the others.
 */
export function testJointly(invloeden: readonly Invloed[], steekproef: Steekproef): Toets {
  const delen = invloeden.map((een) => sumByCluster(een, steekproef));
  const q = delen.length;
  const v = Math.min(...delen.map(({ perArm }) => perArm.reduce((som, m) => som + Math.max(0, m - 1), 0)));
  if (q === 0 || v - q + 1 < 1)
    throw invalid([{ melding: 'Er zijn te weinig perioden of clusters om de trend vooraf te toetsen.' }]);
  const sommen = new Matrix(delen.map((deel) => Array.from(deel.sommen)));
  const covariantie = sommen.mmul(sommen.transpose());
  if (new SingularValueDecomposition(covariantie).rank < q)
    throw invalid([{ melding: 'De schattingen van voor de hulp hangen volledig samen.' }]);
  const waarden = Matrix.columnVector(invloeden.map(({ waarde }) => waarde));
  const t2 = waarden.transpose().mmul(solve(covariantie, waarden)).get(0, 0);
  const [teller, noemer] = [q, v - q + 1];
  const f = (t2 * noemer) / (v * q);
  return { f, teller, noemer, p: fBoven(f, teller, noemer) };
}

/** At most so many periods before the help are tested together: each costs power. */
export const MEESTE_VOORPERIODEN = 4;

/** Whether helped and others moved alike before the help: the last periods before its base, together. */
export function testVoortrend(cellen: readonly Groeptijd[], steekproef: Steekproef): Toets {
  const voor = [...byDuur(cellen.filter(({ groep, periode }) => periode < groep - 1))];
  return testJointly(
    voor.slice(-MEESTE_VOORPERIODEN).map(([, invloed]) => invloed),
    steekproef,
  );
}
