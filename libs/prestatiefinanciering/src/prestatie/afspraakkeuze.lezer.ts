// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Toewijzingfeiten } from '#libs/aanbodmatching';
import type { Bonusgroep } from '../prestatieafspraak/indicator.rules.js';
import { chooseAfspraak, type Afspraakkandidaat } from './afspraakkeuze.rules.js';
import type { Mijlpaalstand } from './mijlpaal.rules.js';

/** The agreement that pays, with the indicator under which it does. */
export interface Gekozen extends Afspraakkandidaat {
  programmaId: string;
  afspraakId: string;
  afspraakversie: number;
  indicatorId: string;
  aanbiederId: string | null;
  tariefInCenten: number;
  bonusInCenten: number;
  bonusGroepen: Bonusgroep[];
}

// The version that held on that day: the last one signed that had begun by then.
const KANDIDATEN = `SELECT a.nummer, a.partij, p.regios, p.themas, i.volgorde, a.programma_id AS "programmaId", a.id AS "afspraakId",
    v.versie AS afspraakversie, i.id AS "indicatorId", a.aanbieder_id AS "aanbiederId",
    i.tarief_in_centen::float8 AS "tariefInCenten", i.bonus_in_centen::float8 AS "bonusInCenten", i.bonus_groepen AS "bonusGroepen"
  FROM prestatiefinanciering.prestatieafspraak a
    JOIN prestatiefinanciering.programma p ON p.id = a.programma_id
    JOIN LATERAL (SELECT v.versie, v.tot FROM prestatiefinanciering.afspraakversie v
      WHERE v.afspraak_id = a.id AND v.status IN ('getekend', 'vervangen') AND v.geldig_van <= $5
      ORDER BY v.versie DESC LIMIT 1) v ON $5 <= v.tot
    JOIN prestatiefinanciering.indicator i ON i.afspraak_id = a.id AND i.versie = v.versie AND i.mijlpaal = $4
  WHERE (a.aanbieder_id = $1 OR a.regio = $2) AND a.status <> 'concept' AND p.status <> 'concept'
    AND (a.beeindigd_per IS NULL OR $5 <= a.beeindigd_per)
    AND (p.regios = '{}' OR $2 = ANY (p.regios)) AND (p.themas = '{}' OR p.themas && $3::text[])`;

/** Which agreement pays for this milestone; `null` of none. */
export async function findAfspraak(
  tx: Tx,
  { aanbiederId, regio, themas }: Pick<Toewijzingfeiten, 'aanbiederId' | 'regio' | 'themas'>,
  { mijlpaal, prestatiedatum }: Pick<Mijlpaalstand, 'mijlpaal' | 'prestatiedatum'>,
): Promise<Gekozen | null> {
  const waarden = [aanbiederId, regio, themas, mijlpaal, prestatiedatum];
  return chooseAfspraak<Gekozen>(await tx.query(KANDIDATEN, waarden));
}
