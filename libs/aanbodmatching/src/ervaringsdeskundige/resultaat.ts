// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Geholpen } from '../uitkomst/uitkomst.rules.js';

/** What the entrepreneur himself said last of help that he confirmed; the best of several. */
const RESULTAAT = `SELECT coalesce(u.geholpen, CASE t.besluit_reden WHEN 'geholpen' THEN 'ja' ELSE 'deels' END) AS geholpen,
    coalesce(u.gemeld_op, t.gewijzigd_op) AS "bevestigdOp"
  FROM aanbodmatching.toewijzing t LEFT JOIN LATERAL (SELECT u.geholpen, u.gemeld_op FROM aanbodmatching.uitkomst u
    WHERE u.toewijzing_id = t.id AND u.partij = 'ondernemer' ORDER BY u.gemeld_op DESC LIMIT 1) u ON true
  WHERE t.hulpvraag_id = $1 AND t.status = 'bevestigd' ORDER BY 2 DESC`;

export interface Resultaat {
  geholpen: 'ja' | 'deels';
  bevestigdOp: Date;
}

/** `null` when nothing was confirmed, or when it turned out not to have helped. */
export async function readResultaat(tx: Tx, hulpvraagId: string): Promise<Resultaat | null> {
  const rijen: { geholpen: Geholpen; bevestigdOp: Date }[] = await tx.query(RESULTAAT, [hulpvraagId]);
  for (const zoek of ['ja', 'deels'] as const) {
    const gevonden = rijen.find(({ geholpen }) => geholpen === zoek);
    if (gevonden) return { geholpen: zoek, bevestigdOp: gevonden.bevestigdOp };
  }
  return null;
}
