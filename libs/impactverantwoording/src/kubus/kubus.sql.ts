// SPDX-License-Identifier: EUPL-1.2
import { DUREN, MAANDEN, ONBEKEND, STAPPEN, type Dimensie, type Periode } from './kubus.rules.js';

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

export interface Kubusvraag {
  filter: Filter;
  per: Dimensie | undefined;
  vanJaar: number;
  totJaar: number;
}

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
function deel({ filter, per, vanJaar, totJaar }: Kubusvraag): Deel {
  const namen = WAARDEN.filter((naam) => filter[naam] !== undefined);
  const voorwaarden = namen.map((naam, nr) => `AND ${KOLOM[naam]} = $${String(nr + 3)}`);
  const metSoort = per === 'soort' || filter.soort !== undefined;
  return {
    van: `FROM impactverantwoording.traject t${metSoort ? ' LEFT JOIN impactverantwoording.aanbodsoort a ON a.aanbod_id = t.aanbod_id' : ''}`,
    groep: per === undefined ? 'NULL::text' : KOLOM[per],
    sql: `WHERE t.maandnummer >= ($1::integer - 2000) * 12 AND t.maandnummer < ($2::integer - 1999) * 12 AND NOT t.is_dubbel
      ${voorwaarden.join(' ')}`,
    waarden: [vanJaar, totJaar, ...namen.map((naam) => filter[naam])],
  };
}

// Whoever came to a step came to all before it: counted by the last one first, so that there is one count of every row.
const TELLING = STAPPEN.map(
  (stap, nr) => `coalesce(sum(n) FILTER (WHERE stap >= ${String(nr)}), 0)::integer AS ${stap}`,
);
const INZET = {
  kostenInCenten: 'kosten_in_centen',
  opbrengstInCenten: 'opbrengst_in_centen',
  gesprekken: 'gesprekken',
  gespreksminuten: 'gespreksminuten',
  introducties: 'introducties',
};
const SOMMEN = Object.values(INZET).map((kolom) => `sum(t.${kolom}) AS ${kolom}`);
const BEDRAGEN = Object.entries(INZET).map(
  ([naam, kolom]) => `coalesce(sum(${kolom}), 0)::float8 AS "${naam}"`,
);
const nummer = (periode: Periode): string => `t.maandnummer / ${String(MAANDEN[periode])}`;

/** By group and number of the period, how many came to each step; `metInzet`: and what that took. */
export function tellingVraag(vraag: Kubusvraag, periode: Periode, metInzet: boolean): Vraag {
  const { van, groep, sql, waarden } = deel(vraag);
  const [sommen, bedragen, welke] = metInzet ? [SOMMEN, BEDRAGEN, ''] : [[], [], 'AND t.is_eerste'];
  return {
    sql: `SELECT coalesce(code, '${ONBEKEND}') AS groep, nummer, ${[...TELLING, ...bedragen].join(', ')} FROM (
      SELECT ${groep} AS code, ${nummer(periode)} AS nummer, t.stap, ${['count(*) FILTER (WHERE t.is_eerste) AS n', ...sommen].join(', ')}
      ${van} ${sql} ${welke} GROUP BY 1, 2, 3) x GROUP BY 1, 2`,
    waarden,
  };
}

/**
 * By step, group and number of the period, how many took how many days: `dagen` is `3:12 4:8` for twelve that took three and eight
 * that took four, in any order. Adding these up and ordering them by day for every margin would take the database most of its time.
 */
export function duurVraag(vraag: Kubusvraag, periode: Periode): Vraag {
  const { van, groep, sql, waarden } = deel(vraag);
  const dagen = DUREN.map((stap) => `('${stap}', t.${stap}_dagen)`).join(', ');
  // Counted by day first: what goes on from there is a few hundred days and not every hulpvraag. Period and day are one number, which
  // is quicker to group by than two; a day has 16 bits of it.
  return {
    sql: `SELECT stap, coalesce(code, '${ONBEKEND}') AS groep, sleutel >> 16 AS nummer,
        string_agg((sleutel & 65535)::text || ':' || n::text, ' ') AS dagen
      FROM (SELECT d.stap, ${groep} AS code, (${nummer(periode)}) * 65536 + least(greatest(d.dagen, 0), 65535) AS sleutel, count(*) AS n
        ${van} CROSS JOIN LATERAL (VALUES ${dagen}) AS d (stap, dagen)
        ${sql} AND t.is_eerste AND d.dagen IS NOT NULL GROUP BY 1, 2, 3) dag GROUP BY 1, 2, 3`,
    waarden,
  };
}

/** By group and year, how many firms asked: each once in each. `groep` is NULL of all together. */
export function bereikVraag(vraag: Kubusvraag): Vraag {
  const { van, groep, sql, waarden } = deel(vraag);
  const telling = (code: string, wie: string): string =>
    `SELECT ${code} AS groep, jaar + 2000 AS jaar, count(*)::integer AS n FROM ${wie} x GROUP BY 1, 2`;
  const alle = telling('NULL::text', '(SELECT DISTINCT jaar, bedrijf FROM bedrijf)');
  return {
    sql: `WITH bedrijf AS MATERIALIZED (SELECT DISTINCT ${groep} AS code, t.maandnummer / 12 AS jaar, t.bedrijf
        ${van} ${sql} AND t.is_eerste AND t.bedrijf IS NOT NULL)
      ${alle} ${vraag.per === undefined ? '' : `UNION ALL ${telling(`coalesce(code, '${ONBEKEND}')`, 'bedrijf')}`}`,
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
    sql: `SELECT j.jaar, n.groep, n.n FROM generate_series($1::integer, $2::integer) AS j (jaar)
      JOIN (SELECT b.peiljaar, ${groep} AS groep, sum(b.aantal)::integer AS n FROM impactverantwoording.bedrijvenaantal b
        WHERE true ${namen.map((naam, nr) => `AND ${NOEMERKOLOM[naam]} = $${String(nr + 3)}`).join(' ')} GROUP BY 1, 2) n
      ON n.peiljaar = (SELECT max(x.peiljaar) FROM impactverantwoording.bedrijvenaantal x WHERE x.peiljaar <= j.jaar)`,
    waarden: [vanJaar, totJaar, ...namen.map((naam) => filter[naam])],
  };
}
