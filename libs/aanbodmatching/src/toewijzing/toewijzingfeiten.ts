// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';

/** What came of an assignment, and of whom: what another pillar needs to know what it is worth. Codes and dates, no words. */
export interface Toewijzingfeiten {
  toewijzingId: string;
  status: string;
  /** Code of the last decision; `null` when there is none. */
  reden: string | null;
  aanbiederId: string;
  regio: string;
  /** That it was for; codes. */
  themas: string[];
  /** `null` until it was. */
  geleverdOp: Date | null;
  bevestigdOp: Date | null;
  /** It was the entrepreneur himself who confirmed it, and not a coordinator for him. */
  zelfBevestigd: boolean;
  /** The answer four weeks later; `zelf` as above. */
  vierWeken: { geholpen: 'ja' | 'deels' | 'nee'; op: Date; zelf: boolean } | null;
  /** Of the firm; `null` is unknown, and so after it was erased. */
  grootteklasse: string | null;
  werkzamePersonen: number | null;
  /** `YYYY-MM-DD`. */
  oprichtingsdatum: string | null;
  herkomst: string;
  taal: string;
  /** When the question was asked. */
  ingediendOp: Date;
}

type Rij = Omit<Toewijzingfeiten, 'vierWeken'> & {
  geholpen: 'ja' | 'deels' | 'nee' | null;
  vierWekenOp: Date | null;
  vierWekenZelf: boolean | null;
};

const FEITEN = `SELECT t.id AS "toewijzingId", t.status, t.besluit_reden AS reden, t.aanbieder_id AS "aanbiederId", t.regio, t.themas,
    v.gemeld_op AS "geleverdOp", CASE WHEN t.status = 'bevestigd' THEN coalesce(a.gewijzigd_op, t.gewijzigd_op) END AS "bevestigdOp",
    t.status = 'bevestigd' AND coalesce(a.zelf, false) AS "zelfBevestigd", l.zelf AS "vierWekenZelf",
    l.geholpen, l.gemeld_op AS "vierWekenOp", h.grootteklasse, h.werkzame_personen AS "werkzamePersonen",
    h.oprichtingsdatum::text, h.herkomst, h.taal, h.ingediend_op AS "ingediendOp"
  FROM aanbodmatching.toewijzing t JOIN aanbodmatching.hulpvraag h ON h.id = t.hulpvraag_id
    LEFT JOIN aanbodmatching.uitkomst v ON v.toewijzing_id = t.id AND v.moment = 'levering' AND v.partij = 'aanbieder'
    LEFT JOIN aanbodmatching.uitkomst a ON a.toewijzing_id = t.id AND a.moment = 'levering' AND a.partij = 'ondernemer'
    LEFT JOIN aanbodmatching.uitkomst l ON l.toewijzing_id = t.id AND l.moment = 'vier-weken' AND l.partij = 'ondernemer'
  WHERE t.id = $1`;

/** Of what this transaction's actor may see; `null` when there is nothing. */
export async function readToewijzingfeiten(tx: Tx, toewijzingId: string): Promise<Toewijzingfeiten | null> {
  const [rij]: Rij[] = await tx.query(FEITEN, [toewijzingId]);
  if (!rij) return null;
  const { geholpen, vierWekenOp, vierWekenZelf, ...rest } = rij;
  const zelf = vierWekenZelf === true;
  return { ...rest, vierWeken: geholpen && vierWekenOp ? { geholpen, op: vierWekenOp, zelf } : null };
}
