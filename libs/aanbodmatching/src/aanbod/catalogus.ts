// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod as AanbodInhoud } from '#libs/matching-engine';
import type { Tx } from '#libs/platform';
import { Aanbod } from './aanbod.entity.js';
import { toInhoud } from './aanbod.inhoud.js';
import type { Aanbodstatus } from './aanbod.rules.js';

/** Every change of the catalogue, a taken place included, is notified on this channel. */
export const CATALOGUS_CHANNEL = 'catalogus';

/** An offer in the exchange format, but with its uuid as `id`; its provider's own code stands beside it. */
export type CatalogusAanbod = AanbodInhoud & { code: string; status: Aanbodstatus; versie: number };

export const toCatalogusAanbod = (aanbod: Aanbod): CatalogusAanbod => ({
  ...toInhoud(aanbod),
  id: aanbod.id,
  code: aanbod.code,
  status: aanbod.status,
  versie: aanbod.versie,
});

/**
 * The offers that changed since the cursor, all of them without one, and the cursor for the next time. A transaction
 * that was still running then is met the next time, because the cursor is the oldest one of those; so an offer may come
 * twice, and none is missed. Statuses of all kinds, as far as the actor of `tx` may see them.
 */
export async function readCatalogus(
  tx: Tx,
  cursor: string | null,
): Promise<{ aanbod: CatalogusAanbod[]; cursor: string }> {
  // Before the rows: what commits in between is read now and once more.
  const nu: { xmin: string }[] = await tx.query(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
  );
  const vraag = tx.createQueryBuilder(Aanbod, 'a').orderBy('a.code');
  if (cursor !== null) vraag.where('a.gewijzigd_xid >= CAST(:cursor AS xid8)', { cursor });
  const rijen = await vraag.getMany();
  return { aanbod: rijen.map(toCatalogusAanbod), cursor: nu[0]?.xmin ?? '0' };
}
