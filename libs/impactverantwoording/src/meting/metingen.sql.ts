// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Metingmoment } from './meting.rules.js';
import { gewogenGemiddelde, weeg, type Gevraagde } from './weging.rules.js';

// What was erased before that moment is of nobody, and counts nowhere.
const NIET_GEWIST = `NOT EXISTS (SELECT FROM platform.event g
  WHERE g.type = 'hulpvraag-gewist' AND g.volgnummer <= $1 AND g.data ->> 'hulpvraagId' = e.data ->> 'hulpvraagId')`;
const CEL = `e.volgnummer::float8 AS volgnummer, e.data ->> 'metingId' AS "metingId", e.data ->> 'hulpvraagId' AS "hulpvraagId",
  e.data ->> 'bedrijf' AS bedrijf, e.data ->> 'moment' AS moment, e.data ->> 'regio' AS regio,
  e.data ->> 'grootteklasse' AS grootteklasse, e.data ->> 'thema' AS thema, w.key AS indicator`;

/** All answers of the log up to and including number `$1`, one row each, in the order of the log. As `systeem`. */
export const METINGEN_TOT = `SELECT ${CEL}, e.data ->> 'op' AS op, (e.data -> 'indicatorversies' ->> w.key)::integer AS versie,
    w.value::float8 AS waarde
  FROM platform.event e CROSS JOIN LATERAL jsonb_each_text(e.data -> 'waarden') w
  WHERE e.type = 'meting-beantwoord' AND e.volgnummer <= $1 AND ${NIET_GEWIST} ORDER BY e.volgnummer, w.key`;
// What help brought is told of who was helped: an answer of who waits is for comparing (`effect/`). Before version 2 nobody was asked who waited.
const NIET_WACHT = `e.data ->> 'situatie' IS DISTINCT FROM 'wacht'`;
/** The same of what was asked of who got help. */
const GEVRAAGD_TOT = `SELECT ${CEL}, w.value::integer AS versie
  FROM platform.event e CROSS JOIN LATERAL jsonb_each_text(e.data -> 'indicatorversies') w
  WHERE e.type = 'meting-gevraagd' AND e.volgnummer <= $1 AND ${NIET_WACHT} AND ${NIET_GEWIST} ORDER BY e.volgnummer, w.key`;

export interface Metingrij {
  volgnummer: number;
  metingId: string;
  hulpvraagId: string;
  bedrijf: string | null;
  moment: Metingmoment;
  regio: string;
  grootteklasse: string | null;
  thema: string | null;
  indicator: string;
  versie: number;
}

export interface Metingwaarde extends Metingrij {
  /** In the unit of the indicator: whole cents, a part of 1. */
  waarde: number;
  /** ISO 8601 instant in UTC. */
  op: string;
}

export const metingenTot = (tx: Tx, volgnummer: number): Promise<Metingwaarde[]> =>
  tx.query(METINGEN_TOT, [volgnummer]);

/** What the table `uitkomst-indicator` of a report is made of: one line per indicator, version and moment. */
export interface Indicatoruitkomst {
  indicator: string;
  versie: number;
  moment: Metingmoment;
  gevraagd: number;
  beantwoord: number;
  /** Of those who answered, by weights for those who did not (`weging.rules.ts`); `null` when nobody did. */
  gemiddelde: number | null;
}

/** Weighted means of all answers of who got help, up to that number of the log; sorted, so that the same log gives the same bytes. */
export async function uitkomstenTot(tx: Tx, volgnummer: number): Promise<Indicatoruitkomst[]> {
  const gevraagd: Metingrij[] = await tx.query(GEVRAAGD_TOT, [volgnummer]);
  const antwoorden = new Map(
    (await metingenTot(tx, volgnummer)).map((een) => [`${een.metingId} ${een.indicator}`, een.waarde]),
  );
  const groepen = new Map<string, Metingrij[]>();
  for (const rij of gevraagd) {
    const sleutel = `${rij.indicator} ${String(rij.versie).padStart(6, '0')} ${rij.moment.padStart(10, '0')}`;
    const groep = groepen.get(sleutel);
    if (groep) groep.push(rij);
    else groepen.set(sleutel, [rij]);
  }
  return [...groepen.entries()]
    .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([, rijen]) => uitkomstVan(rijen, antwoorden));
}

function uitkomstVan(
  rijen: readonly Metingrij[],
  antwoorden: ReadonlyMap<string, number>,
): Indicatoruitkomst {
  const [eerste] = rijen as [Metingrij, ...Metingrij[]];
  const waarden = rijen.map(({ metingId, indicator }) => antwoorden.get(`${metingId} ${indicator}`) ?? null);
  const wie: Gevraagde[] = rijen.map(({ grootteklasse, thema }, i) => ({
    ...{ grootteklasse, thema, heeftGeantwoord: waarden[i] !== null },
  }));
  const { indicator, versie, moment } = eerste;
  return {
    ...{ indicator, versie, moment, gevraagd: rijen.length },
    beantwoord: waarden.filter((waarde) => waarde !== null).length,
    gemiddelde: gewogenGemiddelde(waarden, weeg(wie)),
  };
}
