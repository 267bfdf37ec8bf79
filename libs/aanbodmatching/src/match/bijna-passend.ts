// SPDX-License-Identifier: EUPL-1.2
import type { Afwijzing } from '#libs/matching-engine';
import type { Tx } from '#libs/platform';

const FORGET = 'DELETE FROM aanbodmatching.bijna_passend WHERE hulpvraag_id = $1';
const STORE = `INSERT INTO aanbodmatching.bijna_passend (hulpvraag_id, aanbod_id, regel)
  SELECT $1, * FROM unnest($2::uuid[], $3::text[])`;

/**
 * Replaces what nearly fits a hulpvraag for which nothing was found: by its text, and by every regel but one. Two rules that
 * fail are too far off for an aanbieder to do something about.
 */
export async function storeBijnaPassend(
  tx: Tx,
  hulpvraagId: string,
  afgewezen: readonly Afwijzing[],
): Promise<void> {
  await tx.query(FORGET, [hulpvraagId]);
  const bijna = afgewezen.filter(({ regels }) => regels.length === 1);
  if (bijna.length === 0) return;
  const waarden = [bijna.map(({ aanbodId }) => aanbodId), bijna.map(({ regels }) => regels[0])];
  await tx.query(STORE, [hulpvraagId, ...waarden]);
}
