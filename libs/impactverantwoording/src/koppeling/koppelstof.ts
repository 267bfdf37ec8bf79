// SPDX-License-Identifier: EUPL-1.2
// What is told of firms that agreed, read in one transaction as `systeem`.
import type { Tx } from '#libs/platform';

/** One trajectory: dates `YYYY-MM-DD` in the Netherlands, amounts in whole cents. */
export interface Koppeltraject {
  kvkNummer: string;
  hulpvraagId: string;
  regio: string;
  sectie: string | null;
  grootteklasse: string | null;
  thema: string | null;
  herkomst: string;
  aanbodsoort: string | null;
  programmaId: string | null;
  gevraagd: string;
  gematcht: string | null;
  toegewezen: string | null;
  contact: string | null;
  hulp: string | null;
  bevestigd: string | null;
  geholpen: string | null;
  einde: string | null;
  gesprekken: number;
  gespreksminuten: number;
  introducties: number;
  kostenInCenten: number;
  opbrengstInCenten: number | null;
}

/** One answer of a firm, in the unit of its indicator. */
export interface Koppelantwoord {
  hulpvraagId: string;
  moment: string;
  dag: string;
  indicator: string;
  versie: number;
  waarde: number;
}

export interface Koppelstof {
  trajecten: Koppeltraject[];
  antwoorden: Koppelantwoord[];
}

const dag = (kolom: string): string => `(${kolom} AT TIME ZONE 'Europe/Amsterdam')::date`;
const STAPPEN = ['gevraagd', 'gematcht', 'toegewezen', 'contact', 'hulp', 'bevestigd', 'geholpen'];

// Whoever agreed and did not take it back, with a number to be known by; and never somebody who was erased.
const TRAJECTEN = `SELECT h.kvk_nummer AS "kvkNummer", t.hulpvraag_id AS "hulpvraagId", t.regio, t.sectie, t.grootteklasse, t.thema,
    t.herkomst, s.soort AS aanbodsoort, t.programma_id AS "programmaId",
    ${STAPPEN.map((stap) => `${dag(`t.${stap}_op`)}::text AS ${stap}`).join(', ')},
    t.einde, t.gesprekken, t.gespreksminuten, t.introducties, t.kosten_in_centen::float8 AS "kostenInCenten",
    t.opbrengst_in_centen::float8 AS "opbrengstInCenten"
  FROM impactverantwoording.koppeltoestemming k
    JOIN aanbodmatching.hulpvraag h ON h.id = k.hulpvraag_id
    JOIN impactverantwoording.traject t ON t.hulpvraag_id = k.hulpvraag_id
    LEFT JOIN impactverantwoording.aanbodsoort s ON s.aanbod_id = t.aanbod_id
  WHERE k.ingetrokken_op IS NULL AND h.kvk_nummer IS NOT NULL AND h.status <> 'gewist'
    AND NOT t.is_dubbel AND ${dag('t.gevraagd_op')} BETWEEN $1::date AND $2::date
  ORDER BY t.gevraagd_op, t.id`;
// The last answer to each question, also of who waits for help.
const ANTWOORDEN = `SELECT "hulpvraagId", moment, dag, indicator, versie, waarde FROM (
    SELECT DISTINCT ON (meting, indicator) e.data ->> 'metingId' AS meting, w.key AS indicator, e.data ->> 'hulpvraagId' AS "hulpvraagId",
      e.data ->> 'moment' AS moment, ${dag("coalesce((e.data ->> 'op')::timestamptz, e.time)")}::text AS dag,
      (e.data -> 'indicatorversies' ->> w.key)::integer AS versie, w.value::float8 AS waarde
    FROM platform.event e CROSS JOIN LATERAL jsonb_each_text(e.data -> 'waarden') w
    WHERE e.type = 'meting-beantwoord' AND e.data ->> 'hulpvraagId' = ANY ($1) ORDER BY meting, indicator, e.volgnummer DESC) m
  ORDER BY meting, indicator`;

/** Of who asked for help from `van` up to and including `tot`. */
export async function readKoppelstof(tx: Tx, van: string, tot: string): Promise<Koppelstof> {
  const trajecten: Koppeltraject[] = await tx.query(TRAJECTEN, [van, tot]);
  const ids = [...new Set(trajecten.map(({ hulpvraagId }) => hulpvraagId))];
  const antwoorden: Koppelantwoord[] = await tx.query(ANTWOORDEN, [ids]);
  return { trajecten, antwoorden };
}
