// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

// The row lock of the update decides who gets the last place; the CHECK on the table holds whatever else is tried.
const CLAIM = `UPDATE aanbodmatching.aanbod SET capaciteit_bezet = capaciteit_bezet + 1
  WHERE id = $1 AND status = 'gepubliceerd' AND (capaciteit_totaal IS NULL OR capaciteit_bezet < capaciteit_totaal)`;

/**
 * Takes a place in the caller's transaction, as coordinator. False when there is none left or the offer is not
 * published (any more). An offer without a limit always has a place, and counts none. The database gives the place back when
 * the toewijzing lets go of it.
 */
export async function claimPlaats(tx: Tx, aanbodId: string): Promise<boolean> {
  const [, aantal]: [unknown, number] = await tx.query(CLAIM, [aanbodId]);
  return aantal === 1;
}
