// SPDX-License-Identifier: EUPL-1.2
import { ONBEKEND, STAPPEN, type Stap } from '../kubus/kubus.rules.js';

/** Table of one transaction, with the trajectories as the log tells them up to a number. */
export const TRAJECTEN = 'rapporttraject';

/** Firms that are not known are one per region, section and size: never more than there are, so that few stay few. */
const WIE = `coalesce(t.bedrijf::text, concat_ws('/', '?', t.regio, coalesce(t.sectie, ''), coalesce(t.grootteklasse, '')))`;
const KWARTAAL = `(extract(year FROM t.maand) * 4 + extract(quarter FROM t.maand) - 1)::integer`;
const GEEN = 'geen';
/** Lowest codes, in the order of `INDELINGEN`. */
const CODES = [
  't.regio',
  `coalesce(t.sectie, '${ONBEKEND}')`,
  `coalesce(t.grootteklasse, '${ONBEKEND}')`,
  `coalesce(t.thema, '${ONBEKEND}')`,
  't.herkomst',
  `coalesce(t.programma_id::text, '${GEEN}')`,
] as const;
const SLEUTEL = `${WIE} AS onderneming, ${KWARTAAL} AS kwartaal, ARRAY[${CODES.join(', ')}] AS codes`;
const TELT = `FROM pg_temp.${TRAJECTEN} t WHERE NOT t.is_dubbel`;

const tel = (stap: Stap): string => `count(*) FILTER (WHERE t.is_eerste AND t.${stap}_op IS NOT NULL)`;
const INZET = ['gesprekken', 'gespreksminuten', 'introducties', 'kosten_in_centen'];

/** Per firm, quarter and codes: how many hulpvragen came to each step, and what went into them. */
export const FEITEN = `SELECT ${SLEUTEL},
  ARRAY[${[...STAPPEN.map(tel), ...INZET.map((veld) => `sum(t.${veld})`)].join(', ')}]::float8[] AS waarden
  ${TELT} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

/** Of hulpvragen, `$1`, whose they are, with their quarter and codes: what firms told of them stands there. */
export const SLEUTELS = `SELECT t.hulpvraag_id::text AS "hulpvraagId", ${SLEUTEL}
  ${TELT} AND t.is_eerste AND t.hulpvraag_id = ANY ($1::text[]::uuid[])`;

/** Steps of which a report tells how long it took to come there. */
export const DUURSTAPPEN = ['contact', 'hulp', 'bevestigd'] as const;
const DUUR = (stap: string): string => `SELECT '${stap}' AS stap, ${WIE} AS wie, t.regio,
  coalesce(t.thema, '${ONBEKEND}') AS thema, t.${stap}_dagen AS dagen
  ${TELT} AND t.is_eerste AND t.${stap}_dagen IS NOT NULL AND ${KWARTAAL} BETWEEN $1 AND $2
  AND ($3::text IS NULL OR t.regio = $3) AND ($4::text IS NULL OR t.thema = $4) AND ($5::uuid IS NULL OR t.programma_id = $5)`;

/**
 * In whole days: at most how many half of those that came to a step took, and nine out of ten; and of how many firms that is.
 * `$1` and `$2` quarters, then regio, thema and programme or NULL. By regio, by thema, and all together.
 */
export const DUREN = `SELECT stap, CASE WHEN grouping(regio) = 0 THEN regio END AS regio,
    CASE WHEN grouping(thema) = 0 THEN thema END AS thema, count(DISTINCT wie)::integer AS bedrijven,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY dagen) AS mediaan, percentile_disc(0.9) WITHIN GROUP (ORDER BY dagen) AS p90
  FROM (${DUURSTAPPEN.map(DUUR).join(' UNION ALL ')}) d GROUP BY GROUPING SETS ((stap), (stap, regio), (stap, thema))`;
