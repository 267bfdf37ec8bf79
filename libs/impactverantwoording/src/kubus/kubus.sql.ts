// SPDX-License-Identifier: EUPL-1.2
import { DUREN, ONBEKEND, STAPPEN, type Dimensie } from './kubus.rules.js';

/** The one place where a name that somebody gives becomes a column. */
const KOLOM: Record<Dimensie, string> = {
  regio: 't.regio',
  sectie: 't.sectie',
  grootteklasse: 't.grootteklasse',
  thema: 't.thema',
  herkomst: 't.herkomst',
  soort: 'a.soort',
  programma: 't.programma_id::text',
};

const WAARDEN = Object.keys(KOLOM) as Dimensie[];
export type Filter = Partial<Record<Dimensie, string>>;

/** A question with its values: `$1` and `$2` are the first and the last year. */
export interface Vraag {
  sql: string;
  waarden: unknown[];
}

interface Deel extends Vraag {
  van: string;
  groep: string;
}

/** Only what is asked stands in it, so that the database plans for just that. */
function deel(filter: Filter, per: Dimensie | undefined, vanJaar: number, totJaar: number): Deel {
  const namen = WAARDEN.filter((naam) => filter[naam] !== undefined);
  const voorwaarden = namen.map((naam, nr) => `AND ${KOLOM[naam]} = $${String(nr + 3)}`);
  const metSoort = per === 'soort' || filter.soort !== undefined;
  return {
    van: `FROM impactverantwoording.traject t${metSoort ? ' LEFT JOIN impactverantwoording.aanbodsoort a ON a.aanbod_id = t.aanbod_id' : ''}`,
    groep: per === undefined ? 'NULL::text' : KOLOM[per],
    sql: `WHERE t.maand >= make_date($1, 1, 1) AND t.maand < make_date($2 + 1, 1, 1) AND NOT t.is_dubbel ${voorwaarden.join(' ')}`,
    waarden: [vanJaar, totJaar, ...namen.map((naam) => filter[naam])],
  };
}

export interface Kubusvraag {
  filter: Filter;
  per: Dimensie | undefined;
  vanJaar: number;
  totJaar: number;
}

const TELLING = STAPPEN.map(
  (stap) => `count(*) FILTER (WHERE t.is_eerste AND t.${stap}_op IS NOT NULL)::integer AS ${stap}`,
);
const BEDRAGEN = `coalesce(sum(t.kosten_in_centen), 0)::float8 AS "kostenInCenten",
  coalesce(sum(t.opbrengst_in_centen), 0)::float8 AS "opbrengstInCenten", coalesce(sum(t.gesprekken), 0)::integer AS gesprekken,
  coalesce(sum(t.gespreksminuten), 0)::integer AS gespreksminuten, coalesce(sum(t.introducties), 0)::integer AS introducties`;

/** By group and month, how many came to each step, and what that took. */
export function tellingVraag({ filter, per, vanJaar, totJaar }: Kubusvraag): Vraag {
  const { van, groep, sql, waarden } = deel(filter, per, vanJaar, totJaar);
  return {
    sql: `SELECT x.*, coalesce(code, '${ONBEKEND}') AS groep, to_char(dag, 'YYYY-MM') AS maand FROM (
      SELECT ${groep} AS code, t.maand AS dag, ${TELLING.join(', ')}, ${BEDRAGEN} ${van} ${sql} GROUP BY 1, 2) x`,
    waarden,
  };
}

// Counted by day first: what is sorted is a few hundred days and not every hulpvraag.
const DAGEN = (stap: string, { van, groep, sql }: Deel): string =>
  `SELECT '${stap}' AS stap, ${groep} AS groep, t.maand, t.${stap}_dagen AS dagen, count(*) AS n
    ${van} ${sql} AND t.is_eerste AND t.${stap}_dagen IS NOT NULL GROUP BY 2, 3, 4`;
const PERIODE = `CASE $P::text WHEN 'maand' THEN to_char(maand, 'YYYY-MM') WHEN 'jaar' THEN to_char(maand, 'YYYY')
  ELSE to_char(maand, 'YYYY"-K"Q') END`;

/** In whole days: at most how many half of those that came to a step took, and nine out of ten. */
export function duurVraag({ filter, per, vanJaar, totJaar }: Kubusvraag, periode: string): Vraag {
  const delen = deel(filter, per, vanJaar, totJaar);
  const label = PERIODE.replace('$P', `$${String(delen.waarden.length + 1)}`);
  return {
    sql: `WITH dag AS (${DUREN.map((stap) => DAGEN(stap, delen)).join(' UNION ALL ')}),
      vak AS (SELECT stap, coalesce(groep, '${ONBEKEND}') AS groep, ${label} AS periode, dagen, n FROM dag),
      som AS (SELECT stap, groep, periode, grouping(groep) AS g, grouping(periode) AS p, dagen, sum(n) AS n FROM vak
        GROUP BY GROUPING SETS ((stap, dagen, groep, periode), (stap, dagen, groep), (stap, dagen, periode), (stap, dagen))),
      loop AS (SELECT *, sum(n) OVER (PARTITION BY stap, g, p, groep, periode ORDER BY dagen) AS zover,
        sum(n) OVER (PARTITION BY stap, g, p, groep, periode) AS alle FROM som)
      SELECT stap, groep, periode, min(dagen) FILTER (WHERE zover >= 0.5 * alle) AS mediaan,
        min(dagen) FILTER (WHERE zover >= 0.9 * alle) AS p90
      FROM loop GROUP BY stap, g, p, groep, periode`,
    waarden: [...delen.waarden, periode],
  };
}

/** By group and year, how many firms asked: each once in each. */
export function bereikVraag({ filter, per, vanJaar, totJaar }: Kubusvraag): Vraag {
  const { van, groep, sql, waarden } = deel(filter, per, vanJaar, totJaar);
  return {
    sql: `WITH een AS (SELECT DISTINCT ${groep} AS groep, extract(year FROM t.maand)::integer AS jaar, t.bedrijf
        ${van} ${sql} AND t.is_eerste AND t.bedrijf IS NOT NULL)
      SELECT coalesce(groep, '${ONBEKEND}') AS groep, jaar, count(*)::integer AS n FROM een GROUP BY 1, 2
      UNION ALL SELECT NULL, jaar, count(DISTINCT bedrijf)::integer FROM een GROUP BY 2`,
    waarden,
  };
}

const NOEMERKOLOM = { regio: 'b.regio', sectie: 'b.sectie', grootteklasse: 'b.grootteklasse' } as const;
export type Noemerdimensie = keyof typeof NOEMERKOLOM;
export const NOEMERDIMENSIES = Object.keys(NOEMERKOLOM) as Noemerdimensie[];

/** By group, how many firms there are: of each year the last count of that year or before. */
export function noemerVraag({ filter, per, vanJaar, totJaar }: Kubusvraag): Vraag {
  const namen = NOEMERDIMENSIES.filter((naam) => filter[naam] !== undefined);
  const groep = per !== undefined && per in NOEMERKOLOM ? NOEMERKOLOM[per as Noemerdimensie] : 'NULL::text';
  return {
    sql: `SELECT j.jaar, ${groep} AS groep, sum(b.aantal)::integer AS n FROM generate_series($1::integer, $2::integer) AS j (jaar)
      JOIN impactverantwoording.bedrijvenaantal b ON b.peiljaar =
        (SELECT max(x.peiljaar) FROM impactverantwoording.bedrijvenaantal x WHERE x.peiljaar <= j.jaar)
      WHERE true ${namen.map((naam, nr) => `AND ${NOEMERKOLOM[naam]} = $${String(nr + 3)}`).join(' ')} GROUP BY 1, 2`,
    waarden: [vanJaar, totJaar, ...namen.map((naam) => filter[naam])],
  };
}
