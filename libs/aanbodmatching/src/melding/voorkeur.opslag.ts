// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

const VERGEET = `DELETE FROM aanbodmatching.meldingsvoorkeur WHERE ontvanger_soort = 'betrokkene' AND ontvanger = $1`;

/** Somebody who was erased gets no mail, so there is nothing to choose. As `systeem`. */
export async function forgetVoorkeuren(tx: Tx, betrokkeneId: string): Promise<void> {
  await tx.query(VERGEET, [betrokkeneId]);
}

const VAN = `SELECT v.groep, v.wijze FROM aanbodmatching.meldingsvoorkeur v
  JOIN aanbodmatching.hulpvraag h ON h.id = $1 AND v.ontvanger_soort = 'betrokkene' AND v.ontvanger = h.betrokkene_id
  ORDER BY v.groep`;

/** What the entrepreneur of this hulpvraag chose, as this actor may see it. */
export const readVoorkeuren = (tx: Tx, hulpvraagId: string): Promise<object[]> =>
  tx.query(VAN, [hulpvraagId]);
