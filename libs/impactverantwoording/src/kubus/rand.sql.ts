// SPDX-License-Identifier: EUPL-1.2
// The same questions as of `kubus.sql.ts`, of what was counted beforehand by one dimension; they give the same rows.
import type { Rand } from '../feiten/randtelling.sql.js';
import { DIMENSIES, DUREN, MAANDEN, ONBEKEND, STAPPEN, type Periode } from './kubus.rules.js';
import type { Kubusvraag, Vraag } from './kubus.sql.js';

/** By what it was counted, of a question that is of one dimension or of none; of two there are no counts. */
export function randVan({ filter, per }: Kubusvraag): Rand | null {
  const namen = DIMENSIES.filter((naam) => naam === per || filter[naam] !== undefined);
  return namen.length > 1 ? null : (namen[0] ?? 'alles');
}

const TELLING = STAPPEN.map(
  (stap, nr) => `coalesce(sum(aantal) FILTER (WHERE waarde >= ${String(nr)}), 0)::integer AS ${stap}`,
);
const nummer = (periode: Periode): string => `maandnummer / ${String(MAANDEN[periode])}`;
const groep = ({ per }: Kubusvraag): string =>
  per === undefined ? `'${ONBEKEND}'` : `coalesce(nullif(code, ''), '${ONBEKEND}')`;

/** `$1` and `$2` are the first and the last year, `$3` is what it is of alone. */
const VAN = (rand: Rand, maten: readonly string[], code: string | undefined): string =>
  `FROM impactverantwoording.randtelling WHERE dimensie = '${rand}' AND maat IN (${maten.map((maat) => `'${maat}'`).join(', ')})
    AND maandnummer >= ($1::integer - 2000) * 12 AND maandnummer < ($2::integer - 1999) * 12 ${code === undefined ? '' : 'AND code = $3'}`;
const codeVan = ({ filter }: Kubusvraag, rand: Rand): string | undefined =>
  rand === 'alles' ? undefined : filter[rand];
const waardenVan = (vraag: Kubusvraag, rand: Rand): unknown[] => {
  const code = codeVan(vraag, rand);
  return [vraag.vanJaar, vraag.totJaar, ...(code === undefined ? [] : [code])];
};

/** As `tellingVraag` without what it took. */
export const randTelling = (vraag: Kubusvraag, rand: Rand, periode: Periode): Vraag => ({
  sql: `SELECT ${groep(vraag)} AS groep, ${nummer(periode)} AS nummer, ${TELLING.join(', ')}
    ${VAN(rand, ['stap'], codeVan(vraag, rand))} GROUP BY 1, 2`,
  waarden: waardenVan(vraag, rand),
});

/** As `duurVraag`. */
export const randDuur = (vraag: Kubusvraag, rand: Rand, periode: Periode): Vraag => ({
  sql: `SELECT stap, ${groep(vraag)} AS groep, sleutel >> 16 AS nummer,
      string_agg((sleutel & 65535)::text || ':' || n::text, ' ') AS dagen
    FROM (SELECT maat AS stap, code, (${nummer(periode)}) * 65536 + waarde AS sleutel, sum(aantal) AS n
      ${VAN(rand, DUREN, codeVan(vraag, rand))} GROUP BY 1, 2, 3) dag GROUP BY 1, 2, 3`,
  waarden: waardenVan(vraag, rand),
});

/** As `bereikVraag`: by group, and all together, which is of what is asked alone or of everything. */
export function randBereik(vraag: Kubusvraag, rand: Rand): Vraag {
  const code = codeVan(vraag, rand);
  const deel = (naam: string, van: Rand): string =>
    `SELECT ${naam} AS groep, maandnummer / 12 + 2000 AS jaar, aantal AS n ${VAN(van, ['bedrijf'], code)}`;
  const alle = deel('NULL::text', code === undefined ? 'alles' : rand);
  return {
    sql: vraag.per === undefined ? alle : `${alle} UNION ALL ${deel(groep(vraag), rand)}`,
    waarden: waardenVan(vraag, rand),
  };
}
