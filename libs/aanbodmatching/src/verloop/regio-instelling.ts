// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { HERINNER_DAGEN } from './beurt.rules.js';

const DAGEN = 'SELECT aanbodmatching.herinner_dagen($1) AS dagen';

/** After how many days somebody of this region is reminded. */
export async function readHerinnerDagen(tx: Tx, regio: string): Promise<readonly number[]> {
  const [rij]: { dagen: number[] | null }[] = await tx.query(DAGEN, [regio]);
  return rij?.dagen ?? HERINNER_DAGEN;
}
