// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Metingmoment } from './meting.rules.js';
import { groupBy, weeg } from './weging.rules.js';

// What was erased before that moment is of nobody, and counts nowhere.
const NIET_GEWIST = `NOT EXISTS (SELECT FROM platform.event g
  WHERE g.type = 'hulpvraag-gewist' AND g.volgnummer <= $1 AND g.data ->> 'hulpvraagId' = e.data ->> 'hulpvraagId')`;
// What help brought is told of who was helped: an answer of who waits is for comparing (`effect/`). Before version 2 nobody was asked who waited.
const NIET_WACHT = `e.data ->> 'situatie' IS DISTINCT FROM 'wacht'`;
const VAN = (type: string, waarden: string, volgorde: string): string => `
  SELECT DISTINCT ON (1, 2) e.data ->> 'metingId' AS meting, w.key AS indicator, e.data ->> 'hulpvraagId' AS hulpvraag,
    e.data ->> 'moment' AS moment, e.data ->> 'grootteklasse' AS grootteklasse, e.data ->> 'thema' AS thema,
    (e.data -> 'indicatorversies' ->> w.key)::integer AS versie, w.value AS waarde
  FROM platform.event e CROSS JOIN LATERAL jsonb_each_text(e.data -> '${waarden}') w
  WHERE e.type = '${type}' AND e.volgnummer <= $1 AND ${NIET_WACHT} AND ${NIET_GEWIST} ORDER BY 1, 2, e.volgnummer ${volgorde}`;

/**
 * All that was asked of who got help by the log up to and including number `$1`, each indicator of each meting one row, with the last answer to it or
 * NULL; in a fixed order. What was answered is asked, also when nothing says so. As `systeem`.
 */
export const METINGEN_TOT = `
WITH vraag AS (${VAN('meting-gevraagd', 'indicatorversies', 'ASC')}), antwoord AS (${VAN('meting-beantwoord', 'waarden', 'DESC')})
SELECT meting AS "metingId", indicator, coalesce(v.hulpvraag, a.hulpvraag) AS "hulpvraagId", coalesce(v.moment, a.moment) AS moment,
  coalesce(v.grootteklasse, a.grootteklasse) AS grootteklasse, coalesce(v.thema, a.thema) AS thema,
  coalesce(v.versie, a.versie) AS versie, a.waarde::float8 AS waarde
FROM vraag v FULL JOIN antwoord a USING (meting, indicator) ORDER BY meting, indicator`;

export interface Metingrij {
  metingId: string;
  hulpvraagId: string;
  moment: Metingmoment;
  grootteklasse: string | null;
  thema: string | null;
  indicator: string;
  versie: number | null;
  /** In the unit of the indicator: whole cents, a part of 1; `null` when it was not answered. */
  waarde: number | null;
}

export const metingenTot = (tx: Tx, volgnummer: number): Promise<Metingrij[]> =>
  tx.query(METINGEN_TOT, [volgnummer]);

/**
 * With each the weight of its answer, 0 when there is none: by who was asked the same at the same moment in the same `groep`. A group
 * of the past has all of its answers, so that its weights stay as they are.
 */
export function weegMetingen<T extends Metingrij>(
  rijen: readonly T[],
  groepVan: (rij: T) => string,
): (T & { gewicht: number })[] {
  const groepen = groupBy(rijen, (rij) =>
    [rij.indicator, String(rij.versie), rij.moment, groepVan(rij)].join(' '),
  );
  return [...groepen.values()].flatMap((leden) => {
    const gewichten = weeg(
      leden.map(({ grootteklasse, thema, waarde }) => ({
        ...{ grootteklasse, thema, heeftGeantwoord: waarde !== null },
      })),
    );
    return leden.map((rij, i) => ({ ...rij, gewicht: gewichten[i] ?? 0 }));
  });
}
