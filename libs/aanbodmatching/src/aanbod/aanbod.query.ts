// SPDX-License-Identifier: EUPL-1.2
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SOORTEN, THEMAS, type Soort, type Thema } from '#libs/matching-engine';
import { PaginaQuery, decodeCursor, type Tx } from '#libs/platform';
import { Aanbod } from './aanbod.entity.js';
import { AANBODSTATUSSEN, type Aanbodstatus } from './aanbod.rules.js';

/** Filters of the catalogue; which offers one sees at all is decided by row-level security. */
export class AanbodQuery extends PaginaQuery {
  @ApiPropertyOptional({
    description: 'Woorden die in het aanbod staan, of hun begin. Accenten tellen niet.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'mag ten hoogste 200 tekens lang zijn' })
  zoek?: string;

  @ApiPropertyOptional({ enum: THEMAS })
  @IsOptional()
  @IsIn(THEMAS, { message: 'moet een thema zijn' })
  thema?: Thema;

  @ApiPropertyOptional({ enum: SOORTEN })
  @IsOptional()
  @IsIn(SOORTEN, { message: `moet een van ${SOORTEN.join(', ')} zijn` })
  soort?: Soort;

  @ApiPropertyOptional({ description: 'Gebied zoals het in de voorwaarden staat.', example: 'REGIO:TWE' })
  @IsOptional()
  @Matches(/^(NL|PV\d{2}|CR\d{2}|GM\d{4}|REGIO:[A-Z]{2,12})$/, { message: 'moet een gebiedscode zijn' })
  gebied?: string;

  @ApiPropertyOptional({ description: 'Al het aanbod dat in deze gemeente geldt.', example: 'GM0153' })
  @IsOptional()
  @Matches(/^GM\d{4}$/, { message: 'moet een gemeentecode zoals GM0153 zijn' })
  gemeentecode?: string;

  @ApiPropertyOptional({
    enum: AANBODSTATUSSEN,
    description: 'Anderen dan medewerkers zien alleen gepubliceerd aanbod.',
  })
  @IsOptional()
  @IsIn(AANBODSTATUSSEN, { message: `moet een van ${AANBODSTATUSSEN.join(', ')} zijn` })
  status?: Aanbodstatus;

  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen het aanbod van deze organisatie.' })
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** An offer in the list, with the keys by which the list is sorted. */
export type AanbodRij = { aanbod: Aanbod; afstand: number };

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

const FILTERS = [
  ['thema', ':thema = ANY (a.themas)'],
  ['soort', 'a.soort = :soort'],
  ['gebied', ':gebied = ANY (a.gebied)'],
  ['codes', 'a.gebied && :codes::text[]'],
  ['status', 'a.status = :status'],
  ['aanbiederId', 'a.aanbieder_id = :aanbiederId'],
] as const;

/** Best match first, then by code; without words by code. `codes` are the areas of the municipality that was asked. */
export async function findAanbod(
  tx: Tx,
  query: AanbodQuery,
  codes: readonly string[] | null,
): Promise<{ rijen: AanbodRij[]; totaal: number }> {
  const vraag = tx.createQueryBuilder(Aanbod, 'a');
  for (const [veld, voorwaarde] of FILTERS) {
    const waarde = veld === 'codes' ? codes : query[veld];
    if (waarde !== undefined && waarde !== null) vraag.andWhere(voorwaarde, { [veld]: waarde });
  }
  const woorden = toTsquery(query.zoek);
  const afstand = woorden === '' ? '0::float4' : `(-ts_rank(a.zoekvector, to_tsquery('dutch', :woorden)))`;
  if (woorden !== '') vraag.andWhere(`a.zoekvector @@ to_tsquery('dutch', :woorden)`, { woorden });
  const totaal = await vraag.getCount();
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
