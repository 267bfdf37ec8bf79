// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Steunfeiten } from './ruimte.rules.js';

const FEITEN = 'SELECT staatssteun.feiten_van($1, $2) AS feiten';

/** What is known of the undertaking of a firm on a date; `null` for who may not know. */
export async function readFeiten(tx: Tx, kvkNummer: string, datum: string): Promise<Steunfeiten | null> {
  const [rij]: { feiten: Steunfeiten | null }[] = await tx.query(FEITEN, [kvkNummer, datum]);
  return rij?.feiten ?? null;
}
