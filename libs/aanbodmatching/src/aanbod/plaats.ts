// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

// One statement: the row lock makes two claims of the last place follow each other, and the second finds none.
const CLAIM = `UPDATE aanbodmatching.aanbod SET capaciteit_bezet = capaciteit_bezet + 1
  WHERE id = $1 AND status = 'gepubliceerd' AND capaciteit_bezet < capaciteit_totaal`;
const GIVE_BACK = `UPDATE aanbodmatching.aanbod SET capaciteit_bezet = capaciteit_bezet - 1
  WHERE id = $1 AND capaciteit_bezet > 0`;

/** TypeORM answers an UPDATE with its rows and their number. */
type Updated = [unknown[], number];

/** Takes a place of an offer with limited places, in the caller's transaction. False when it is full or not open. */
export async function claimPlaats(tx: Tx, aanbodId: string): Promise<boolean> {
  const [, aantal] = (await tx.query(CLAIM, [aanbodId])) as Updated;
  return aantal === 1;
}

/** Gives a place back, in the caller's transaction. */
export async function geefPlaatsVrij(tx: Tx, aanbodId: string): Promise<void> {
  await tx.query(GIVE_BACK, [aanbodId]);
}
