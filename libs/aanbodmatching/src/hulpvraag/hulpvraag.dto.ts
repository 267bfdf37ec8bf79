// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { RECHTSVORMEN, THEMAS } from '#libs/matching-engine';
import { IsDatum } from '#libs/platform';
import { HERKOMSTEN, type Herkomst } from './hulpvraag.rules.js';

const EURO = { message: 'moet een bedrag in hele euro’s zijn van 0 tot en met 10.000.000.000' };
const MAX_EURO = 10_000_000_000;

export class ContactDto {
  @ApiProperty({ maxLength: 200, example: 'M. Voorbeeld' })
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(200, { message: 'mag ten hoogste 200 tekens lang zijn' })
  naam!: string;

  @ApiProperty({ format: 'email', maxLength: 254, example: 'ondernemer@example.nl' })
  @IsEmail({}, { message: 'moet een geldig e-mailadres zijn' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email!: string;

  @ApiPropertyOptional({ maxLength: 30, example: '0612345678' })
  @IsOptional()
  @Matches(/^\+?[\d\s()-]{6,30}$/, { message: 'moet een telefoonnummer zijn' })
  telefoon?: string;
}

export class OndernemingDto {
  @ApiPropertyOptional({
    description: 'Acht cijfers; spaties mogen. Wat ontbreekt wordt bij KVK opgevraagd.',
    example: '69599084',
  })
  @IsOptional()
  @Matches(/^(?:[\s.-]*\d){8}[\s.-]*$/, { message: 'moet een KVK-nummer van 8 cijfers zijn' })
  kvkNummer?: string;

  @ApiPropertyOptional({
    maxLength: 200,
    description: 'Verplicht zonder KVK-nummer.',
    example: 'Bakkerij Voorbeeld',
  })
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(200, { message: 'mag ten hoogste 200 tekens lang zijn' })
  naam?: string;

  @ApiPropertyOptional({
    description: 'SBI-code van 2 tot 5 cijfers. Verplicht zonder KVK-nummer.',
    example: '1071',
  })
  @IsOptional()
  @Matches(/^\d{2,5}$/, { message: 'moet een SBI-code van 2 tot 5 cijfers zijn' })
  sbi?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 1_000_000, example: 4 })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'mag niet negatief zijn' })
  @Max(1_000_000, { message: 'mag ten hoogste 1.000.000 zijn' })
  werkzamePersonen?: number;

  @ApiPropertyOptional({ enum: RECHTSVORMEN, example: 'eenmanszaak' })
  @IsOptional()
  @IsIn(RECHTSVORMEN, { message: `moet een van deze zijn: ${RECHTSVORMEN.join(', ')}` })
  rechtsvorm?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MAX_EURO,
    description: 'Jaaromzet in hele euro’s.',
    example: 250000,
  })
  @IsOptional()
  @IsInt(EURO)
  @Min(0, EURO)
  @Max(MAX_EURO, EURO)
  omzet?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MAX_EURO,
    description: 'Balanstotaal in hele euro’s.',
  })
  @IsOptional()
  @IsInt(EURO)
  @Min(0, EURO)
  @Max(MAX_EURO, EURO)
  balanstotaal?: number;

  @ApiPropertyOptional({ format: 'date', example: '2019-05-01' })
  @IsOptional()
  @IsDatum()
  oprichtingsdatum?: string;

  @ApiPropertyOptional({
    description: 'GM en vier cijfers. Zonder KVK-nummer is deze of `plaats` verplicht.',
    example: 'GM0153',
  })
  @IsOptional()
  @Matches(/^GM\d{4}$/, { message: 'moet een gemeentecode zijn: GM en vier cijfers' })
  gemeentecode?: string;

  @ApiPropertyOptional({
    maxLength: 100,
    description: 'Plaats of gemeente; alleen nodig zonder `gemeentecode`.',
    example: 'Enschede',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  plaats?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MAX_EURO,
    description: 'De-minimissteun over drie jaar, in hele euro’s.',
  })
  @IsOptional()
  @IsInt(EURO)
  @Min(0, EURO)
  @Max(MAX_EURO, EURO)
  deMinimisGebruikt?: number;
}

export class ToestemmingDto {
  @ApiProperty({ description: 'Contactgegevens en tekst mogen naar de aanbieders die de coördinator kiest.' })
  @IsBoolean()
  delenMetAanbieders!: boolean;

  @ApiProperty({
    description: 'De gegevens mogen, zonder naam, voor onderzoek naar het effect worden gebruikt.',
  })
  @IsBoolean()
  onderzoek!: boolean;
}

const TEKST = {
  maxLength: 5000,
  description: 'De hulpvraag in eigen woorden.',
  example: 'Mijn gasrekening is verdubbeld, wat kan ik doen?',
};

export class NieuweHulpvraagDto {
  @ApiProperty(TEKST)
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MinLength(3, { message: 'moet ten minste 3 tekens lang zijn' })
  @MaxLength(5000, { message: 'mag ten hoogste 5000 tekens lang zijn' })
  tekst!: string;

  @ApiPropertyOptional({ enum: THEMAS, isArray: true, example: ['energie'] })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(5, { message: 'mag ten hoogste 5 thema’s hebben' })
  @IsIn(THEMAS, { each: true, message: `moet bestaan uit: ${THEMAS.join(', ')}` })
  themas?: string[];

  @ApiPropertyOptional({ enum: ['nl', 'en'], default: 'nl' })
  @IsOptional()
  @IsIn(['nl', 'en'], { message: 'moet nl of en zijn' })
  taal?: 'nl' | 'en';

  @ApiProperty({ type: ContactDto })
  @IsObject({ message: 'moet een object zijn' })
  @ValidateNested()
  @Type(() => ContactDto)
  contact!: ContactDto;

  @ApiProperty({ type: OndernemingDto })
  @IsObject({ message: 'moet een object zijn' })
  @ValidateNested()
  @Type(() => OndernemingDto)
  onderneming!: OndernemingDto;

  @ApiPropertyOptional({ type: ToestemmingDto })
  @IsOptional()
  @IsObject({ message: 'moet een object zijn' })
  @ValidateNested()
  @Type(() => ToestemmingDto)
  toestemming?: ToestemmingDto;

  @ApiPropertyOptional({ enum: HERKOMSTEN, default: 'web' })
  @IsOptional()
  @IsIn(HERKOMSTEN, { message: `moet een van deze zijn: ${HERKOMSTEN.join(', ')}` })
  herkomst?: Herkomst;
}
