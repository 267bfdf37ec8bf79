// SPDX-License-Identifier: EUPL-1.2
import type { AanbodmatchingFacade } from '#libs/aanbodmatching';
import type { Tx } from '#libs/platform';
import { DREMPEL, shieldBesteding } from './kosten.rules.js';
import { TOEGEKEND, bestedingVan, uitkomstenVan } from './verantwoording.bron.js';

export interface Afspraakrij {
  id: string;
  nummer: string;
  aanbiederId: string | null;
  regio: string | null;
  getekendOp: string;
  van: string;
  tot: string;
  plafondInCenten: number;
}
export interface Indicatorrij {
  id: string;
  definitie: string;
  eenheid: string;
  tariefInCenten: number;
  hoogstens: number | null;
  bewijs: string[];
  bonusInCenten: number;
  bonusGroepen: string[];
}
/** Of one indicator in one declaratie. */
interface Betaalrij {
  indicator: string;
  afspraakId: string;
  van: string;
  tot: string;
  isBetaald: boolean;
  prestaties: number;
  bedragInCenten: number;
  toewijzingId: string | null;
}

// The version that was signed last; signed for the first time when its first one was.
const AFSPRAKEN = `SELECT a.id, a.nummer, a.aanbieder_id AS "aanbiederId", a.regio, v.van::text, least(v.tot, a.beeindigd_per)::text AS tot,
    v.plafond_in_centen::float8 AS "plafondInCenten", (SELECT min((e.getekend_op AT TIME ZONE 'Europe/Amsterdam')::date)::text
      FROM prestatiefinanciering.afspraakversie e WHERE e.afspraak_id = a.id) AS "getekendOp"
  FROM prestatiefinanciering.prestatieafspraak a JOIN prestatiefinanciering.afspraakversie v ON v.afspraak_id = a.id
    AND v.status = 'getekend' WHERE a.programma_id = $1 ORDER BY a.nummer`;
const INDICATOREN = `SELECT a.nummer || '/' || i.code AS id, i.definitie, i.eenheid, i.tarief_in_centen::float8 AS "tariefInCenten",
    i.hoogstens_aantal AS hoogstens, i.bewijs, i.bonus_in_centen::float8 AS "bonusInCenten", i.bonus_groepen AS "bonusGroepen"
  FROM prestatiefinanciering.prestatieafspraak a JOIN prestatiefinanciering.afspraakversie v ON v.afspraak_id = a.id
    AND v.status = 'getekend' JOIN prestatiefinanciering.indicator i ON i.afspraak_id = a.id AND i.versie = v.versie
  WHERE a.programma_id = $1 ORDER BY a.nummer, i.volgorde`;
const BETALINGEN = `SELECT a.nummer || '/' || i.code AS indicator, d.afspraak_id AS "afspraakId", d.van::text, d.tot::text,
    EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o WHERE o.declaratie_id = d.id AND o.status = 'betaald') AS "isBetaald",
    sum(p.aantal)::int AS prestaties, sum(r.bedrag_in_centen)::float8 AS "bedragInCenten", p.toewijzing_id AS "toewijzingId"
  FROM (SELECT d.id AS declaratie, r.prestatie_id FROM ${TOEGEKEND}) t
    JOIN prestatiefinanciering.declaratie d ON d.id = t.declaratie
    JOIN prestatiefinanciering.declaratieregel r ON r.declaratie_id = d.id AND r.prestatie_id = t.prestatie_id
    JOIN prestatiefinanciering.prestatie p ON p.id = t.prestatie_id
    JOIN prestatiefinanciering.indicator i ON i.id = p.indicator_id
    JOIN prestatiefinanciering.prestatieafspraak a ON a.id = d.afspraak_id
  GROUP BY a.nummer, i.code, d.id, p.toewijzing_id ORDER BY d.van, d.nummer, 1`;
const FINANCIERS = `SELECT f.organisatie_id AS id, coalesce(-sum(s.saldo_in_centen) FILTER (WHERE g.soort = 'toezegging'), 0)::float8
      AS "toegezegdInCenten", coalesce(sum(s.saldo_in_centen) FILTER (WHERE g.soort = 'betaald'), 0)::float8 AS "betaaldInCenten"
  FROM prestatiefinanciering.programmafinancier f
    LEFT JOIN prestatiefinanciering.grootboekrekening g ON g.programma_id = f.programma_id AND g.organisatie_id = f.organisatie_id
      AND g.soort IN ('toezegging', 'betaald')
    LEFT JOIN prestatiefinanciering.saldo s ON s.rekening_id = g.id
  WHERE f.programma_id = $1 GROUP BY f.organisatie_id, f.aandeel ORDER BY f.aandeel DESC, f.organisatie_id`;

export interface Financierrij {
  id: string;
  toegezegdInCenten: number;
  betaaldInCenten: number;
}

/** Results by indicator, `null` where few firms are behind it, and the payments for the others. */
export interface Telbaar {
  resultaten: { indicator: string; aantal: number | null }[];
  betalingen: Omit<Betaalrij, 'prestaties' | 'toewijzingId'>[];
}

export const readAfspraken = (tx: Tx, id: string): Promise<Afspraakrij[]> => tx.query(AFSPRAKEN, [id]);
export const readIndicatoren = (tx: Tx, id: string): Promise<Indicatorrij[]> => tx.query(INDICATOREN, [id]);
export const readFinanciers = (tx: Tx, id: string): Promise<Financierrij[]> => tx.query(FINANCIERS, [id]);

/** This file leaves the house, whoever fetches it: few firms are never told of. The amount of one would give its number away. */
export async function readTelbaar(
  tx: Tx,
  aanbodmatching: AanbodmatchingFacade,
  programmaId: string,
): Promise<Telbaar> {
  const rijen: Betaalrij[] = await tx.query(BETALINGEN, [programmaId]);
  const uitkomsten = await uitkomstenVan(tx, aanbodmatching, rijen);
  const indicatoren = [...new Set(rijen.map(({ indicator }) => indicator))];
  const groepen = indicatoren.map((indicator) => ({
    indicator,
    ...bestedingVan(
      rijen.filter((rij) => rij.indicator === indicator),
      uitkomsten,
    ),
  }));
  const verteld = shieldBesteding(groepen, DREMPEL).groepen;
  const open = new Set(verteld.filter(({ isVerborgen }) => !isVerborgen).map(({ indicator }) => indicator));
  return {
    resultaten: verteld.map(({ indicator, prestaties }) => ({ indicator, aantal: prestaties })),
    betalingen: addUp(rijen.filter(({ indicator }) => open.has(indicator))),
  };
}

/** Of one indicator in one period, paid or not, one. */
function addUp(rijen: readonly Betaalrij[]): Telbaar['betalingen'] {
  const som = new Map<string, Telbaar['betalingen'][number]>();
  for (const { indicator, afspraakId, van, tot, isBetaald, bedragInCenten } of rijen) {
    const sleutel = [indicator, van, tot, isBetaald].join(' ');
    const oud = som.get(sleutel)?.bedragInCenten ?? 0;
    som.set(sleutel, { indicator, afspraakId, van, tot, isBetaald, bedragInCenten: oud + bedragInCenten });
  }
  return [...som.values()];
}
