// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
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
} from 'class-validator';
import { IsMoment, PaginaQuery } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { STANDAARD } from './campagne.rules.js';
import { KLASSEN } from './relatie.dto.js';

const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const TEKST = { message: 'moet tekst zijn' };
const LIJST = { message: 'moet een lijst zijn' };
const GEEN_DUBBEL = { message: 'mag niets twee keer hebben' };
const NIET_LEEG = { message: 'mag niet leeg zijn' };
const DRIE = { message: 'moet ten minste 3 tekens hebben' };
const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;

/** Whom of the list: every part that is left out or empty leaves nobody out. */
export class SegmentDto {
  @ApiPropertyOptional({ type: [String], description: 'Secties van de SBI.', example: ['C'] })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(22, { message: 'mag ten hoogste 22 secties hebben' })
  @ArrayUnique(GEEN_DUBBEL)
  @Matches(/^[A-V]$/, { each: true, message: 'moet letters van secties hebben, A tot en met V' })
  secties?: string[];

  @ApiPropertyOptional({
    type: [String],
    description: 'Begin van SBI-codes, naast de secties.',
    example: ['10'],
  })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(50, { message: 'mag ten hoogste 50 codes hebben' })
  @ArrayUnique(GEEN_DUBBEL)
  @Matches(/^\d{2,6}$/, { each: true, message: 'moet SBI-codes hebben van 2 tot 6 cijfers' })
  sbi?: string[];

  @ApiPropertyOptional({ enum: KLASSEN, isArray: true })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayUnique(GEEN_DUBBEL)
  @IsIn(KLASSEN, { each: true, message: `moet grootteklassen hebben: ${KLASSEN.join(', ')}` })
  klassen?: string[];

  @ApiPropertyOptional({ type: [String], example: ['GM0153'] })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(400, { message: 'mag ten hoogste 400 gemeenten hebben' })
  @ArrayUnique(GEEN_DUBBEL)
  @Matches(/^GM\d{4}$/, { each: true, message: 'moet gemeentecodes hebben, zoals GM0153' })
  gemeenten?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Wie een van deze thema’s van belang vindt.' })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(30, { message: 'mag ten hoogste 30 thema’s hebben' })
  @ArrayUnique(GEEN_DUBBEL)
  @Matches(/^[a-z0-9-]{1,40}$/, { each: true, message: 'moet codes van thema’s hebben' })
  themas?: string[];
}

/** A segment and how much of it is held out, to see how many that are. */
export class CampagnebereikDto extends SegmentDto {
  @ApiPropertyOptional({
    type: 'integer',
    default: STANDAARD.controleProcent,
    description: '0, of 5 tot 50.',
  })
  @IsOptional()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'mag niet onder 0 zijn' })
  @Max(50, { message: 'mag ten hoogste 50 zijn' })
  controleProcent?: number;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Waar de campagne over gaat.' })
  @ValidateIf(ingevuld)
  @Matches(/^[a-z0-9-]{1,40}$/, { message: 'moet de code van een thema zijn' })
  thema?: string | null;
}

/** Exactly one of `thema`, `communityId` and `bijeenkomstId`. */
export class NieuweCampagneDto extends CampagnebereikDto {
  @ApiProperty({ minLength: 3, maxLength: 100, description: 'Voor uzelf; ondernemers zien deze naam niet.' })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(100, hoogstens(100))
  naam!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(ingevuld)
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  communityId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf(ingevuld)
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  bijeenkomstId?: string | null;

  @ApiProperty({ minLength: 3, maxLength: 150, description: 'Onderwerp van de mail.' })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(150, hoogstens(150))
  titelNl!: string;

  @ApiProperty({ maxLength: 4000 })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(4000, hoogstens(4000))
  tekstNl!: string;

  @ApiProperty({ minLength: 3, maxLength: 150, description: 'Voor wie liever Engels leest.' })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(150, hoogstens(150))
  titelEn!: string;

  @ApiProperty({ maxLength: 4000 })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(4000, hoogstens(4000))
  tekstEn!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Alleen zonder controlegroep: waarom.',
  })
  @ValidateIf(ingevuld)
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(500, hoogstens(500))
  controleReden?: string | null;

  @ApiPropertyOptional({ type: 'integer', default: STANDAARD.vensterDagen, minimum: 7, maximum: 180 })
  @IsOptional()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(7, { message: 'moet ten minste 7 zijn' })
  @Max(180, { message: 'mag ten hoogste 180 zijn' })
  vensterDagen?: number;
}

/** All of it anew: a concept is one form. */
export class CampagneWijzigingDto extends NieuweCampagneDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class CampagnePlanDto extends CommunityVersieDto {
  @ApiProperty({ format: 'date-time', description: 'Vanaf dan gaan de mails weg.' })
  @IsMoment()
  op!: string;
}

export const WIENS = ['eigen', 'alle'] as const;

export class CampagnesQuery extends PaginaQuery {
  @ApiPropertyOptional({
    enum: WIENS,
    default: 'eigen',
    description: '`alle`: van andere regio’s alleen wat is gemeten.',
  })
  @IsOptional()
  @IsIn(WIENS, { message: `moet een van deze zijn: ${WIENS.join(', ')}` })
  wiens?: (typeof WIENS)[number];
}
