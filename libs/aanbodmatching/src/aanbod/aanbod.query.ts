// SPDX-License-Identifier: EUPL-1.2
import type { SelectQueryBuilder } from 'typeorm';
import { decodeCursor, type Tx } from '#libs/platform';
import { Aanbod } from './aanbod.entity.js';
import type { AanbodQuery } from './aanbod-query.dto.js';
import { GRATIS_SQL } from './aanbod.tekst.js';

/** An offer in the list, with the keys by which the list is sorted. */
export type AanbodRij = { aanbod: Aanbod; afstand: number };

/** What the filters mean, beside what stands in the query itself. */
export interface Betekenis {
  /** The areas of the municipality that was asked. */
  gemeentegebieden: readonly string[] | null;
  /** The areas of all municipalities of the region that was asked. */
  regiogebieden: readonly string[] | null;
  vandaag: string;
}

/**
 * Every word must occur, or a longer word that starts with it (`energie` finds `energiescan`). Only letters and digits
 * are left, so no input is a malformed query.
 */
export const toTsquery = (zoek = ''): string =>
  zoek
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((woord) => `${woord}:*`)
    .join(' & ');

/** One can apply today and there is a place; of a period that is over no place counts, as `opDatum` says. */
const OPEN = `(a.openstelling_van IS NULL OR a.openstelling_van <= :vandaag::date)
  AND (a.openstelling_tot IS NULL OR a.openstelling_tot >= :vandaag::date)
  AND (a.capaciteit_totaal IS NULL OR a.capaciteit_totaal > CASE
    WHEN aanbodmatching.begin_van_periode(a.capaciteit_periode, :vandaag::date) > a.capaciteit_van THEN 0
    ELSE a.capaciteit_bezet END)`;

const FILTERS = {
  thema: ':thema = ANY (a.themas)',
  soort: 'a.soort = :soort',
  gebied: ':gebied = ANY (a.gebied)',
  gemeentegebieden: 'a.gebied && :gemeentegebieden::text[]',
  regiogebieden: 'a.gebied && :regiogebieden::text[]',
  werkzamePersonen: `coalesce(a.min_werkzame_personen, 0) <= :werkzamePersonen
    AND (a.max_werkzame_personen IS NULL OR a.max_werkzame_personen >= :werkzamePersonen)`,
  status: 'a.status = :status',
  aanbiederId: 'a.aanbieder_id = :aanbiederId',
} as const;

/** As its provider told it; where that was not told, what the text says. */
const isGratis = `(a.prijs_soort = 'gratis' OR (a.prijs_soort IS NULL
  AND concat_ws(' ', a.samenvatting, a.omschrijving) ~* :gratis))`;

function filter(vraag: SelectQueryBuilder<Aanbod>, query: AanbodQuery, betekenis: Betekenis): void {
  const waarden: Partial<Record<string, unknown>> = { ...query, ...betekenis };
  for (const [veld, voorwaarde] of Object.entries(FILTERS)) {
    const waarde = waarden[veld] ?? null;
    if (waarde !== null) vraag.andWhere(`(${voorwaarde})`, { [veld]: waarde });
  }
  if (query.gratis === 'true') vraag.andWhere(isGratis, { gratis: GRATIS_SQL });
  if (query.open === 'true') vraag.andWhere(`(${OPEN})`);
  vraag.setParameter('vandaag', betekenis.vandaag);
}

/** All that the filters and words let through, in no order. */
function search(tx: Tx, query: AanbodQuery, betekenis: Betekenis): SelectQueryBuilder<Aanbod> {
  const vraag = tx.createQueryBuilder(Aanbod, 'a');
  filter(vraag, query, betekenis);
  const woorden = toTsquery(query.zoek);
  if (woorden !== '') vraag.andWhere(`a.zoekvector @@ to_tsquery('dutch', :woorden)`, { woorden });
  return vraag;
}

/** Best match first, then by code; without words by code. With `openEerst` what is closed or full comes after all others. */
export async function findAanbod(
  tx: Tx,
  query: AanbodQuery,
  betekenis: Betekenis,
): Promise<{ rijen: AanbodRij[]; totaal: number }> {
  const vraag = search(tx, query, betekenis);
  const totaal = await vraag.getCount();
  const rang =
    toTsquery(query.zoek) === '' ? '0::float4' : `(-ts_rank(a.zoekvector, to_tsquery('dutch', :woorden)))`;
  // A rank is less than one: nothing that is closed comes before what is open.
  const dicht =
    query.openEerst === 'true' ? `CASE WHEN ${OPEN} THEN 0::float4 ELSE 1::float4 END` : '0::float4';
  const afstand = `(${rang} + ${dicht})`;
  const na = decodeCursor(query.cursor, ['afstand', 'code']);
  if (na !== null)
    vraag.andWhere(`(${afstand}, a.code) > (:afstand::float4, :code::text)`, {
      afstand: Number(na['afstand']),
      code: String(na['code']),
    });
  vraag
    .addSelect(afstand, 'afstand')
    .orderBy('afstand')
    .addOrderBy('a.code')
    .limit(query.aantal + 1);
  const { entities, raw } = await vraag.getRawAndEntities<{ afstand: number }>();
  return {
    rijen: entities.map((aanbod, plek) => ({ aanbod, afstand: raw[plek]?.afstand ?? 0 })),
    totaal,
  };
}

export interface Telling {
  code: string;
  aantal: number;
}

/** By what one could choose further: how many there would be of each theme and kind, with all other filters as they are. */
export async function countAanbod(
  tx: Tx,
  query: AanbodQuery,
  betekenis: Betekenis,
): Promise<{ themas: Telling[]; soorten: Telling[] }> {
  const count = (zonder: 'thema' | 'soort', code: string): Promise<Telling[]> =>
    search(tx, { ...query, [zonder]: undefined }, betekenis)
      .select(code, 'code')
      .addSelect('count(*)::integer', 'aantal')
      .groupBy(code)
      .orderBy('code')
      .getRawMany<Telling>();
  return { themas: await count('thema', 'unnest(a.themas)'), soorten: await count('soort', 'a.soort') };
}
