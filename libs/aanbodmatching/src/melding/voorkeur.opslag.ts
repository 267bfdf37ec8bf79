// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

const VERGEET = `DELETE FROM aanbodmatching.meldingsvoorkeur WHERE ontvanger_soort = 'betrokkene' AND ontvanger = $1`;

/** Somebody who was erased gets no mail, so there is nothing to choose. As `systeem`. */
export async function forgetVoorkeuren(tx: Tx, betrokkeneId: string): Promise<void> {
  await tx.query(VERGEET, [betrokkeneId]);
}
