// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { Mijlpaal } from '../prestatieafspraak/indicator.rules.js';
import type { PrestatieWeergave } from './prestatie-weergave.dto.js';
import { REDENWOORDEN } from './prestatie.woorden.js';

/** A prestatie with the names of what it stands under, as the database hands it over. */
export interface Prestatierij extends Omit<
  PrestatieWeergave,
  'aanbieder' | 'uitleg' | 'magBeoordelen' | 'magIntrekken' | 'magBewijzen'
> {
  gemeldDoor: string;
  beslotenDoor: string | null;
  penvoerderId: string;
  bewijsTotEnMet: string;
}

export const KOLOMMEN = `p.id, p.programma_id AS "programmaId", g.naam AS programma, p.afspraak_id AS "afspraakId",
  a.nummer AS afspraak, p.afspraakversie, i.code, i.naam AS indicator, i.definitie, i.eenheid, p.aanbieder_id AS "aanbiederId",
  p.regio, p.thema, p.mijlpaal, p.prestatiedatum::text, p.gebleken_op::text AS "geblekenOp", p.aantal,
  p.tarief_in_centen::float8 AS "tariefInCenten", p.bonus_in_centen::float8 AS "bonusInCenten",
  p.bonus_groepen AS "bonusGroepen", p.bedrag_in_centen::float8 AS "bedragInCenten", p.herkomst, p.status, p.reden,
  p.toelichting, p.besluit_toelichting AS "besluitToelichting", p.declarabel_vanaf::text AS "declarabelVanaf", p.versie,
  p.gemeld_op AS "gemeldOp", p.besloten_op AS "beslotenOp", p.gemeld_door AS "gemeldDoor", p.besloten_door AS "beslotenDoor",
  g.penvoerder_id AS "penvoerderId", (p.prestatiedatum + i.venster_dagen)::text AS "bewijsTotEnMet"`;

export const TABELLEN = `prestatiefinanciering.prestatie p
  JOIN prestatiefinanciering.programma g ON g.id = p.programma_id
  JOIN prestatiefinanciering.prestatieafspraak a ON a.id = p.afspraak_id
  JOIN prestatiefinanciering.indicator i ON i.id = p.indicator_id`;

/** The filters of a list: those that are `null` let everything through. */
export const LIJST = `SELECT ${KOLOMMEN} FROM ${TABELLEN}
  WHERE ($1::text IS NULL OR p.status = $1) AND ($2::text IS NULL OR p.mijlpaal = $2)
    AND ($3::uuid IS NULL OR p.programma_id = $3)
    AND ($4::timestamptz IS NULL OR (p.gemeld_op, p.id) < ($4, $5::uuid))
  ORDER BY p.gemeld_op DESC, p.id DESC LIMIT $6`;

export const TOTALEN = `SELECT status, count(*)::int AS prestaties, sum(bedrag_in_centen)::float8 AS "bedragInCenten"
  FROM prestatiefinanciering.prestatie GROUP BY status`;

export const EEN = `SELECT ${KOLOMMEN} FROM ${TABELLEN} WHERE p.id = $1`;

export const CONTROLES = `SELECT c.aanleiding, c.getrokken_op AS "getrokkenOp", c.uitkomst, c.bevinding, c.gedaan_op AS "gedaanOp",
    to_char(c.getrokken_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS wanneer, ${KOLOMMEN}
  FROM prestatiefinanciering.prestatiecontrole c JOIN ${TABELLEN} ON p.id = c.prestatie_id
  WHERE (c.uitkomst IS NULL) = $1 AND ($2::timestamptz IS NULL OR (c.getrokken_op, p.id) > ($2, $3::uuid))
  ORDER BY c.getrokken_op, p.id LIMIT $4`;

type Mag = Pick<PrestatieWeergave, 'magBeoordelen' | 'magIntrekken' | 'magBewijzen'>;

/** Who is paid: what a coordinator sees is of the agreement of his own regio. */
const BETAALDEN: readonly string[] = ['aanbieder', 'coordinator'];

/** What this actor may do about it; the database holds the same. */
function magVan(rij: Prestatierij, { rol, subject, organisatieId }: Actor, vandaag: string): Mag {
  const open = rij.status === 'gemeld';
  const eigen = rol === 'aanbieder' && open;
  const voertPen = rol === 'financier' && organisatieId === rij.penvoerderId;
  return {
    magBeoordelen: open && voertPen && rij.gemeldDoor !== subject,
    magIntrekken: eigen && rij.herkomst === 'gemeld',
    magBewijzen: open && BETAALDEN.includes(rol) && vandaag <= rij.bewijsTotEnMet,
  };
}

export function toWeergave(
  rij: Prestatierij,
  actor: Actor,
  vandaag: string,
  namen: ReadonlyMap<string, string>,
): PrestatieWeergave {
  const { gemeldDoor: _melder, beslotenDoor: _wie, penvoerderId: _pen, bewijsTotEnMet: _tot, ...rest } = rij;
  return {
    ...rest,
    aanbieder: namen.get(rij.aanbiederId ?? '') ?? null,
    uitleg: REDENWOORDEN[rij.reden],
    ...magVan(rij, actor, vandaag),
  };
}

/** An indicator of an agreement of the aanbieder, in the version that holds on that day. */
export const KEUZES = `SELECT i.id AS "indicatorId", a.nummer AS afspraak, g.naam AS programma, i.code, i.naam, i.definitie, i.eenheid,
    i.mijlpaal, i.tarief_in_centen::float8 AS "tariefInCenten", i.bonus_in_centen::float8 AS "bonusInCenten",
    i.bonus_groepen AS "bonusGroepen", i.venster_dagen AS "vensterDagen", g.regios, g.themas,
    i.hoogstens_aantal - (SELECT coalesce(sum(p.aantal), 0)::int FROM prestatiefinanciering.prestatie p
      JOIN prestatiefinanciering.indicator o ON o.id = p.indicator_id
      WHERE p.afspraak_id = a.id AND o.code = i.code AND p.status IN ('gemeld', 'aanvaard')) AS over,
    a.id AS "afspraakId", v.versie AS afspraakversie, a.programma_id AS "programmaId", v.geldig_van::text AS "geldigVan",
    least(v.tot, a.beeindigd_per)::text AS tot
  FROM prestatiefinanciering.prestatieafspraak a JOIN prestatiefinanciering.programma g ON g.id = a.programma_id
    JOIN LATERAL (SELECT v.versie, v.geldig_van, v.tot FROM prestatiefinanciering.afspraakversie v
      WHERE v.afspraak_id = a.id AND v.status IN ('getekend', 'vervangen') AND v.geldig_van <= $2
      ORDER BY v.versie DESC LIMIT 1) v ON true
    JOIN prestatiefinanciering.indicator i ON i.afspraak_id = a.id AND i.versie = v.versie
  WHERE a.aanbieder_id = $1 AND a.status <> 'concept'
  ORDER BY a.nummer, i.volgorde`;

export interface Keuzerij {
  indicatorId: string;
  afspraakId: string;
  afspraakversie: number;
  programmaId: string;
  code: string;
  mijlpaal: Mijlpaal;
  tariefInCenten: number;
  geldigVan: string;
  tot: string;
  vensterDagen: number;
  over: number | null;
  regios: string[];
  themas: string[];
}
