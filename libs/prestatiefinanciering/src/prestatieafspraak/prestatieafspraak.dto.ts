// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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
import { IsDatum, PaginaQuery } from '#libs/platform';
import { DRIE, GEHEEL, IndicatorDto, TEKST, hoogstens, ingevuld, tot, van } from './indicator.dto.js';
import { AFSPRAAKSTATUSSEN, type Afspraakstatus } from './prestatieafspraak.rules.js';

const HOOGSTE_PLAFOND = 100_000_000_000_000;
const UUID = { message: 'moet een id (uuid) zijn' };
const LIJST = { message: 'moet een lijst zijn' };
const VERSIE = { type: 'integer', minimum: 1, description: 'De versie die u zag.' } as const;

export class AfspraakjaarDto {
  @ApiProperty({ type: 'integer', example: 2026 })
  @IsInt(GEHEEL)
  @Min(2020, van(2020))
  @Max(2100, tot(2100))
  jaar!: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: HOOGSTE_PLAFOND, description: 'In centen.' })
  @IsInt(GEHEEL)
  @Min(0, van(0))
  @Max(HOOGSTE_PLAFOND, { message: 'is te veel' })
  plafondInCenten!: number;
}

/** What a version says. */
export class AfspraakvoorstelDto {
  @ApiProperty({ minLength: 3, maxLength: 120 })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(120, hoogstens(120))
  titel!: string;

  @ApiProperty({ format: 'date', description: 'De eerste dag waarop een resultaat telt.' })
  @IsDatum()
  van!: string;

  @ApiProperty({ format: 'date', description: 'De laatste dag waarop een resultaat telt.' })
  @IsDatum()
  tot!: string;

  @ApiPropertyOptional({
    ...{ type: String, format: 'date', nullable: true },
    description: 'Vanaf wanneer deze versie de vorige vervangt; bij een eerste versie de eerste dag.',
  })
  @ValidateIf(ingevuld)
  @IsDatum()
  geldigVan?: string | null;

  @ApiPropertyOptional({
    ...{ type: String, format: 'date', nullable: true },
    description: 'Dag van de tussentoets: daarvoor wordt niets teruggevorderd.',
  })
  @ValidateIf(ingevuld)
  @IsDatum()
  tussentoetsOp?: string | null;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Wat verder is afgesproken.' })
  @IsOptional()
  @IsString(TEKST)
  @MaxLength(2000, hoogstens(2000))
  toelichting?: string;

  @ApiProperty({ type: [AfspraakjaarDto], description: 'Elk jaar van de looptijd; samen het plafond.' })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'moet ten minste één jaar hebben' })
  @ArrayMaxSize(20, { message: 'mag ten hoogste 20 jaren hebben' })
  @ValidateNested({ each: true })
  @Type(() => AfspraakjaarDto)
  jaren!: AfspraakjaarDto[];

  @ApiProperty({ type: [IndicatorDto], minItems: 1, maxItems: 30 })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'moet ten minste één indicator hebben' })
  @ArrayMaxSize(30, { message: 'mag ten hoogste 30 indicatoren hebben' })
  @ValidateNested({ each: true })
  @Type(() => IndicatorDto)
  indicatoren!: IndicatorDto[];
}

/** Exactly one of `aanbiederId` and `regio`. */
export class NieuwePrestatieafspraakDto extends AfspraakvoorstelDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', UUID)
  programmaId!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(ingevuld)
  @IsUUID('all', UUID)
  aanbiederId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'TWE' })
  @ValidateIf(ingevuld)
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet de code van een regio zijn' })
  regio?: string | null;
}

export class AfspraakconceptDto extends AfspraakvoorstelDto {
  @ApiProperty(VERSIE) @IsInt(GEHEEL) @Min(1, van(1)) versie!: number;
}

export class AfspraakstapDto {
  @ApiProperty(VERSIE) @IsInt(GEHEEL) @Min(1, van(1)) versie!: number;
}

const AFSPRAAKVERSIE = {
  type: 'integer',
  minimum: 1,
  description: 'Nummer van de versie van de afspraak.',
} as const;

export class OndertekeningDto {
  @ApiProperty(AFSPRAAKVERSIE) @IsInt(GEHEEL) @Min(1, van(1)) afspraakversie!: number;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'De hash van wat u las: die ondertekent u.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'moet een SHA-256 zijn van 64 tekens' })
  hash!: string;
}

const REDEN = { minLength: 3, maxLength: 1000, description: 'Noem geen namen van personen.' };

export class AfspraakweigeringDto {
  @ApiProperty(AFSPRAAKVERSIE) @IsInt(GEHEEL) @Min(1, van(1)) afspraakversie!: number;

  @ApiProperty(REDEN)
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(1000, hoogstens(1000))
  reden!: string;
}

export class AfspraakeindeDto extends AfspraakstapDto {
  @ApiPropertyOptional({
    format: 'date',
    description:
      'De laatste dag waarop een resultaat telt. Verplicht als de afspraak getekend is; bij een voorstel blijft dit weg.',
  })
  @IsOptional()
  @IsDatum()
  per?: string;

  @ApiProperty(REDEN)
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(1000, hoogstens(1000))
  reden!: string;

  @ApiPropertyOptional({
    type: [AfspraakjaarDto],
    description: 'Per jaar wat nog nodig is voor resultaten tot en met die dag; de rest komt vrij.',
  })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(20, { message: 'mag ten hoogste 20 jaren hebben' })
  @ValidateNested({ each: true })
  @Type(() => AfspraakjaarDto)
  aanTeHouden?: AfspraakjaarDto[];
}

export class PrestatieafsprakenQuery extends PaginaQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all', UUID) programmaId?: string;

  @ApiPropertyOptional({ enum: AFSPRAAKSTATUSSEN })
  @IsOptional()
  @IsIn(AFSPRAAKSTATUSSEN, { message: `moet een van deze zijn: ${AFSPRAAKSTATUSSEN.join(', ')}` })
  status?: Afspraakstatus;
}
