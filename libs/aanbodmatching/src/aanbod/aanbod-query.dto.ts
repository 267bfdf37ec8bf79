// SPDX-License-Identifier: EUPL-1.2
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { SOORTEN, THEMAS, type Soort, type Thema } from '#libs/matching-engine';
import { PaginaQuery } from '#libs/platform';
import { AANBODSTATUSSEN, type Aanbodstatus } from './aanbod.rules.js';

const JA_NEE = ['true', 'false'] as const;
type JaNee = (typeof JA_NEE)[number];

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
    description: 'Al het aanbod dat ergens in deze regio geldt, ook landelijk aanbod.',
    example: 'TWE',
  })
  @IsOptional()
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet een regiocode in hoofdletters zijn' })
  regio?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 1_000_000,
    description: 'Aanbod voor een onderneming met zoveel werkzame personen.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(0, { message: 'mag niet negatief zijn' })
  @Max(1_000_000, { message: 'mag ten hoogste 1.000.000 zijn' })
  werkzamePersonen?: number;

  @ApiPropertyOptional({
    enum: JA_NEE,
    description:
      'true: alleen aanbod dat gratis is; staat er geen prijs bij, dan waar in de tekst gratis of kosteloos staat.',
  })
  @IsOptional()
  @IsIn(JA_NEE, { message: 'moet true of false zijn' })
  gratis?: JaNee;

  @ApiPropertyOptional({
    enum: JA_NEE,
    description: 'true: alleen aanbod waarvoor u zich vandaag kunt aanmelden en waar plaats is.',
  })
  @IsOptional()
  @IsIn(JA_NEE, { message: 'moet true of false zijn' })
  open?: JaNee;

  @ApiPropertyOptional({
    enum: JA_NEE,
    description: 'true: zeg ook hoeveel aanbod er is per thema en soort.',
  })
  @IsOptional()
  @IsIn(JA_NEE, { message: 'moet true of false zijn' })
  tellingen?: JaNee;

  @ApiPropertyOptional({ enum: JA_NEE, description: 'true: wat dicht of vol is komt achteraan.' })
  @IsOptional()
  @IsIn(JA_NEE, { message: 'moet true of false zijn' })
  openEerst?: JaNee;

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
