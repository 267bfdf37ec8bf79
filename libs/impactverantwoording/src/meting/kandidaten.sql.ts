// SPDX-License-Identifier: EUPL-1.2
// Of whom it may be time to be asked, and counted from which day. Who waits is asked as who is helped, at the same distance from a
// beginning that does not depend on whether help came: otherwise there is nobody to compare with (ADR 0068).
import type { Tx } from '#libs/platform';
import type { Metingmoment } from './meting.rules.js';
import type { Kandidaat } from './metingvrager.js';

/** So many at most in one transaction. */
export const BATCH = 100;

/** Of help that came at once its own day; whoever waited first keeps the day on which that began, and who took part in a draw that day. */
const LATER = {
  begin: 'coalesce(l.getrokken_op, least(t.hulp_op, t.wacht_op))',
  situatie: `CASE WHEN t.hulp_op IS NULL THEN 'wacht' WHEN t.hulp_op = b.op THEN 'hulp' ELSE 'later' END`,
  raakt: ['t.hulp_op', 't.wacht_op'],
  loting: 'getrokken_op',
};
/** As soon as somebody waits, and once more before a draw and before help, of who was not asked then. */
const START = {
  begin: 'greatest(t.contact_op, t.wacht_op, l.aangekondigd_op)',
  situatie: `CASE WHEN t.contact_op IS NULL THEN 'wacht' ELSE 'hulp' END`,
  raakt: ['t.contact_op', 't.wacht_op'],
  loting: 'aangekondigd_op',
};

// By one index each: what both come to is looked at afterwards.
const raakt = (kolom: string): string => `SELECT t.hulpvraag_id FROM impactverantwoording.traject t
    WHERE t.is_eerste AND NOT t.is_dubbel AND ${kolom} BETWEEN $1 AND $2`;

// Who took one back is not asked again, about whatever. Of several draws the first one counts, as it does for an effect.
const kandidaten = (
  soort: typeof START,
): string => `SELECT t.hulpvraag_id AS "hulpvraagId", t.bedrijf, t.regio, t.grootteklasse, t.thema,
    t.opbrengst_in_centen::float8 AS opbrengst, b.op AS begin, ${soort.situatie} AS situatie
  FROM impactverantwoording.traject t
    CROSS JOIN LATERAL (SELECT min(l.getrokken_op) AS getrokken_op, min(l.aangekondigd_op) AS aangekondigd_op
      FROM impactverantwoording.lotingdeelnemer d JOIN impactverantwoording.loting l ON l.id = d.loting_id
      WHERE d.hulpvraag_id = t.hulpvraag_id) l
    CROSS JOIN LATERAL (SELECT ${soort.begin} AS op) b
  WHERE t.is_eerste AND NOT t.is_dubbel AND b.op BETWEEN $1 AND $2 AND t.hulpvraag_id > $3
    AND t.hulpvraag_id IN (${soort.raakt.map(raakt).join(' UNION ALL ')}
      UNION ALL SELECT d.hulpvraag_id FROM impactverantwoording.loting l
        JOIN impactverantwoording.lotingdeelnemer d ON d.loting_id = l.id WHERE l.${soort.loting} BETWEEN $1 AND $2)
    AND ($4 <> 'start' OR t.hulp_op IS NULL OR t.hulp_op > $5)
    AND NOT EXISTS (SELECT FROM impactverantwoording.meting m
      WHERE m.hulpvraag_id = t.hulpvraag_id AND (m.moment = $4 OR m.reden = 'afgemeld'))
    AND NOT EXISTS (SELECT FROM impactverantwoording.meting m WHERE m.bedrijf = t.bedrijf AND m.reden = 'afgemeld')
  ORDER BY t.hulpvraag_id LIMIT ${BATCH}`;
const SQL = { start: kandidaten(START), later: kandidaten(LATER) };

/** Which of them: begun in this time, behind that hulpvraag; of a baseline those whose help is not longer ago than `grens`. */
export interface Kandidaatvraag {
  moment: Metingmoment;
  van: Date;
  tot: Date;
  na: string;
  grens: Date;
}

/** `BATCH` at most, in the order of their hulpvragen. As `systeem`. */
export const readKandidaten = (
  tx: Tx,
  { moment, van, tot, na, grens }: Kandidaatvraag,
): Promise<Kandidaat[]> =>
  tx.query(moment === 'start' ? SQL.start : SQL.later, [van, tot, na, moment, grens]);
