// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

/** Of toewijzing `t` of a query: which number it has on the list, and of how many; `null` when it does not wait. */
export const WACHTPLEK = `CASE WHEN t.status = 'wachtlijst'
    THEN (SELECT to_json(w) FROM aanbodmatching.wachtplek(t.id) w) END AS wachtplek`;

/** Which number this toewijzing has; `null` when it does not wait, or the reader may not see it. */
export async function readWachtplek(tx: Tx, toewijzingId: string): Promise<number | null> {
  const [rij]: { positie: number | null }[] = await tx.query(
    'SELECT positie FROM aanbodmatching.wachtplek($1)',
    [toewijzingId],
  );
  return rij?.positie ?? null;
}
