// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { matchRij } from '../persoon/persoonsvelden.js';
import type { Sleutelkast } from '../persoon/sleutelbos.js';
import { Matchafwijzing } from './afwijzing.entity.js';
import type { PastNietWeergave } from './afwijzing.weergave.js';

/** What the entrepreneur said not to fit, by offer. Who may not read it finds none: the policies decide. */
export async function readAfwijzingen(
  tx: Tx,
  kast: Sleutelkast,
  hulpvraagId: string,
): Promise<Map<string, PastNietWeergave>> {
  const rijen = await tx.find(Matchafwijzing, { where: { hulpvraagId }, order: { afgewezenOp: 'ASC' } });
  const bos = await kast.take(tx, rijen);
  return new Map(
    rijen.map((rij) => {
      const { toelichting } = bos.unseal('matchafwijzing', matchRij(rij), rij);
      return [rij.aanbodId, { reden: rij.reden, toelichting, op: rij.afgewezenOp }];
    }),
  );
}

/** The offers alone. */
export const findAfgewezen = async (tx: Tx, hulpvraagId: string): Promise<Set<string>> =>
  new Set((await tx.findBy(Matchafwijzing, { hulpvraagId })).map(({ aanbodId }) => aanbodId));
