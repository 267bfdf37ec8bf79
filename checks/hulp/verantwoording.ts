// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

/** A submit that got a 2xx: its number and the id that was answered. */
export interface Aanvaard {
  nummer: number;
  id: string;
}

/** What went wrong with what was accepted; all 0 when nothing did. */
export type Fouten = Record<
  | 'kwijt'
  | 'zonderMatch'
  | 'halveMatch'
  | 'dubbeleHulpvraag'
  | 'dubbeleMatch'
  | 'nooitAanvaard'
  | 'onverwerkt'
  | 'opgegeven',
  number
>;

/** Column by column: $1 the accepted ids. Every submit has an e-mail address of its own, so a double shows by that. */
const TEL = `WITH aanvaard AS (SELECT DISTINCT id FROM unnest($1::uuid[]) AS a(id)),
  compleet AS (SELECT r.hulpvraag_id FROM aanbodmatching.matchresultaat r JOIN aanbodmatching.hulpvraag h ON h.id = r.hulpvraag_id
    WHERE r.aantal = (SELECT count(*) FROM aanbodmatching.match m WHERE m.hulpvraag_id = r.hulpvraag_id)
      AND (h.status = 'geen-passend-aanbod' OR (h.status = 'gematcht' AND r.aantal > 0)))
SELECT
  (SELECT count(*)::int FROM aanvaard a WHERE NOT EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = a.id)) AS "kwijt",
  (SELECT count(*)::int FROM aanvaard a
    WHERE NOT EXISTS (SELECT FROM aanbodmatching.matchresultaat r WHERE r.hulpvraag_id = a.id)) AS "zonderMatch",
  (SELECT count(*)::int FROM aanbodmatching.matchresultaat r
    WHERE NOT EXISTS (SELECT FROM compleet c WHERE c.hulpvraag_id = r.hulpvraag_id)) AS "halveMatch",
  (SELECT count(*)::int - count(DISTINCT betrokkene_id)::int FROM aanbodmatching.hulpvraag) AS "dubbeleHulpvraag",
  (SELECT count(*)::int - count(DISTINCT subject)::int FROM platform.event WHERE type = 'hulpvraag-gematcht') AS "dubbeleMatch",
  (SELECT count(*)::int FROM aanbodmatching.hulpvraag h WHERE NOT EXISTS (SELECT FROM aanvaard a WHERE a.id = h.id)) AS "nooitAanvaard",
  (SELECT count(*)::int FROM platform.event WHERE uitgezonden_op IS NULL)
    + (SELECT count(*)::int FROM platform.aflevering WHERE verwerkt_op IS NULL AND opgegeven_op IS NULL) AS "onverwerkt",
  (SELECT count(*)::int FROM platform.aflevering WHERE opgegeven_op IS NOT NULL) AS "opgegeven"`;

/**
 * Counts in the database what became of everything that was accepted. A match that was made twice shows as a second
 * `hulpvraag-gematcht`, because its row cannot be there twice.
 */
export function account(beheerUrl: string, aanvaard: readonly Aanvaard[]): Promise<Fouten> {
  return withClient(beheerUrl, async (client) => {
    const { rows } = await client.query<Fouten>(TEL, [aanvaard.map(({ id }) => id)]);
    if (!rows[0]) throw new Error('De telling gaf geen antwoord.');
    return rows[0];
  });
}

const BEZIG = `SELECT (SELECT count(*)::int FROM aanbodmatching.hulpvraag) AS hulpvragen,
  (SELECT count(*)::int FROM platform.event WHERE uitgezonden_op IS NULL)
    + (SELECT count(*)::int FROM platform.aflevering WHERE verwerkt_op IS NULL AND opgegeven_op IS NULL)
    + (SELECT count(*)::int FROM aanbodmatching.mailbericht WHERE status = 'wachtend' AND wijze = 'direct') AS open`;

/** Waits until every event is handled, at most `binnenMs`; answers how many are left then (0 is rest). */
export async function awaitRust(beheerUrl: string, binnenMs: number): Promise<number> {
  const einde = performance.now() + binnenMs;
  for (;;) {
    const open = await withClient(beheerUrl, async (client) => {
      const { rows } = await client.query<{ open: number }>(BEZIG);
      return rows[0]?.open ?? 0;
    });
    if (open === 0 || performance.now() > einde) return open;
    await pause(100);
  }
}
