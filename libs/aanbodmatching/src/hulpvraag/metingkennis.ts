// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

const LEES = `SELECT h.werkzame_personen AS "werkzamePersonen", coalesce(v.wijze = 'niet', false) AS "isAfgemeld"
  FROM aanbodmatching.hulpvraag h JOIN aanbodmatching.contact c ON c.hulpvraag_id = h.id
    LEFT JOIN aanbodmatching.meldingsvoorkeur v
      ON v.ontvanger_soort = 'betrokkene' AND v.ontvanger = c.betrokkene_id AND v.groep = 'uitkomst'
  WHERE h.id = $1 AND h.status <> 'gewist'`;

/** What is known of a firm before it is asked anything about the help that it got. */
export interface Metingkennis {
  /** As it was said with the hulpvraag. */
  werkzamePersonen: number | null;
  /** The entrepreneur wants no questions about what help brought. */
  isAfgemeld: boolean;
}

/** `null` when nobody can be asked any more. As `systeem`. */
export async function readMetingkennis(tx: Tx, hulpvraagId: string): Promise<Metingkennis | null> {
  const [rij]: Metingkennis[] = await tx.query(LEES, [hulpvraagId]);
  return rij ?? null;
}
