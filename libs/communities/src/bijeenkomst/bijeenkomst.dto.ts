// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsMoment, PaginaQuery } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { AANMELDING_STATUSSEN, type AanmeldingStatus } from './bijeenkomst.rules.js';

const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const TEKST = { message: 'moet tekst zijn' };
const NIET_LEEG = { message: 'mag niet leeg zijn' };
const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;

export class NieuweBijeenkomstDto {
  @ApiProperty({ minLength: 3, maxLength: 150 })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(150, hoogstens(150))
  titel!: string;

  @ApiProperty({ maxLength: 4000, description: 'Wat er gebeurt, en voor wie het is.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(4000, hoogstens(4000))
  programma!: string;

  @ApiProperty({ format: 'date-time' }) @IsMoment() begin!: string;
  @ApiProperty({ format: 'date-time', description: 'Na het begin, ten hoogste zeven dagen later.' })
  @IsMoment()
  eind!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 300,
    description: 'Adres; iedereen kan het lezen. Zonder link is het nodig.',
  })
  @ValidateIf(ingevuld)
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(300, hoogstens(300))
  plaats?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Om online mee te doen; alleen wie is aangemeld ziet hem. Zonder adres is hij nodig.',
  })
  @ValidateIf(ingevuld)
  @Matches(/^https:\/\/\S+$/, { message: 'moet een adres zijn dat met https:// begint' })
  @MaxLength(500, hoogstens(500))
  link?: string | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 1,
    maximum: 10_000,
    description: 'Hoeveel leden kunnen komen; leeg is zonder grens.',
  })
  @ValidateIf(ingevuld)
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(10_000, { message: 'mag ten hoogste 10000 zijn' })
  capaciteit?: number | null;
}

export const REIKWIJDTES = ['deze', 'deze-en-later'] as const;
export type Reikwijdte = (typeof REIKWIJDTES)[number];

/** Of which of a series it is. */
class ReikwijdteDto extends CommunityVersieDto {
  @ApiPropertyOptional({
    enum: REIKWIJDTES,
    description: 'Zonder: `deze`. `deze-en-later`: ook alle geplande die in de reeks na haar komen.',
  })
  @IsOptional()
  @IsIn(REIKWIJDTES, een(REIKWIJDTES))
  reikwijdte?: Reikwijdte;
}

/** What is left out stays as it is; `null` empties. */
export class BijeenkomstWijzigingDto extends IntersectionType(
  ReikwijdteDto,
  PartialType(NieuweBijeenkomstDto),
) {}

export class BijeenkomstAfgelastenDto extends ReikwijdteDto {
  @ApiProperty({ maxLength: 1000, description: 'Waarom; iedereen kan dit lezen.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(1000, hoogstens(1000))
  reden!: string;
}

export const WANNEER = ['komend', 'geweest'] as const;

export class BijeenkomstenQuery extends PaginaQuery {
  @ApiPropertyOptional({
    enum: WANNEER,
    default: 'komend',
    description: '`komend`: de eerste eerst; `geweest`: de laatste eerst.',
  })
  @IsOptional()
  @IsIn(WANNEER, een(WANNEER))
  wanneer?: (typeof WANNEER)[number];

  @ApiPropertyOptional({ format: 'uuid', description: 'Van deze kring, in plaats van die van allen.' })
  @IsOptional()
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  kring?: string;
}

export class DeelnemersQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: AANMELDING_STATUSSEN, default: 'aangemeld' })
  @IsOptional()
  @IsIn(AANMELDING_STATUSSEN, een(AANMELDING_STATUSSEN))
  status?: AanmeldingStatus;
}

export class DeelnemerAanwezigDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  aanmeldingId!: string;

  @ApiProperty()
  @IsBoolean({ message: 'moet true of false zijn' })
  aanwezig!: boolean;

  @ApiPropertyOptional({
    type: Boolean,
    nullable: true,
    description:
      'Wat u zag staan (null: niets). Is dat intussen anders genoteerd, dan volgt 409. Zonder dit veld geldt wat u stuurt.',
  })
  @ValidateIf(ingevuld)
  @IsBoolean({ message: 'moet true, false of null zijn' })
  gezien?: boolean | null;
}

export class AanwezigheidDto {
  @ApiProperty({ type: [DeelnemerAanwezigDto], minItems: 1, maxItems: 200 })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'mag niet leeg zijn' })
  @ArrayMaxSize(200, { message: 'mag ten hoogste 200 deelnemers hebben' })
  @ValidateNested({ each: true })
  @Type(() => DeelnemerAanwezigDto)
  deelnemers!: DeelnemerAanwezigDto[];
}
