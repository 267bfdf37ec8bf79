// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

const KEUZES = `SELECT lidmaatschap_id AS "lidmaatschapId", keuze FROM communities.overzichtkeuze
  WHERE lidmaatschap_id = ANY ($1)`;

/** What members chose, as far as this actor may see it; by lidmaatschap. */
export async function exportOverzichten(
  tx: Tx,
  lidmaatschapIds: string[],
): Promise<(id: string) => { overzicht: string | null }> {
  const rijen: { lidmaatschapId: string; keuze: string }[] = await tx.query(KEUZES, [lidmaatschapIds]);
  const keuzes = new Map(rijen.map(({ lidmaatschapId, keuze }) => [lidmaatschapId, keuze]));
  return (id) => ({ overzicht: keuzes.get(id) ?? null });
}

/** As `systeem`. */
export async function eraseOverzichten(tx: Tx, lidmaatschapId: string): Promise<void> {
  await tx.query('DELETE FROM communities.overzichtkeuze WHERE lidmaatschap_id = $1', [lidmaatschapId]);
  await tx.query('DELETE FROM communities.overzichtsmail WHERE lidmaatschap_id = $1', [lidmaatschapId]);
}
