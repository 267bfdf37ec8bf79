// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

const VAN_BETROKKENE = `DELETE FROM aanbodmatching.matchafwijzing a USING aanbodmatching.hulpvraag h
  WHERE a.betrokkene_id = $1 AND a.toelichting IS NOT NULL AND h.id = a.hulpvraag_id AND ($2::text IS NULL OR h.regio = $2)`;

/** What somebody wrote about offers under this address, also of a hulpvraag that moved to another one since. */
export async function eraseAfwijzingen(
  tx: Tx,
  betrokkeneId: string,
  regio: string | undefined,
): Promise<void> {
  await tx.query(VAN_BETROKKENE, [betrokkeneId, regio ?? null]);
}
