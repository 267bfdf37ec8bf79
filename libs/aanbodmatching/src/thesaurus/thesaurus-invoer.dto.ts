// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CUELIJSTEN, LANGSTE_CUE, type Begripsoort, type Cuelijst } from '#libs/matching-engine';
import { PaginaQuery } from '#libs/platform';

export const BEGRIPSOORTEN = [
  'thema',
  'branche',
  'hulpsoort',
  'buiten',
] as const satisfies readonly Begripsoort[];
export const WIJZIGINGSOORTEN = ['erbij', 'weg'] as const;
const MEESTE_WIJZIGINGEN = 2_000;
const MEESTE_ZINNEN = 10;
const LANGSTE_ZIN = 500;

export class BegrippenQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: BEGRIPSOORTEN })
  @IsOptional()
  @IsIn(BEGRIPSOORTEN, { message: `moet een van deze zijn: ${BEGRIPSOORTEN.join(', ')}` })
  soort?: Begripsoort;

  @ApiPropertyOptional({ maxLength: 80, description: 'Deel van de naam, of van een van de woorden.' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(80, { message: 'mag ten hoogste 80 tekens lang zijn' })
  zoek?: string;

  @ApiPropertyOptional({ description: 'Alleen begrippen die anders zijn dan in de meegeleverde lijst.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'moet true of false zijn' })
  gewijzigd?: boolean;
}

/** Path of one concept. */
export class BegripPad {
  @ApiProperty({ description: 'Thema, of `branches`, `hulpsoorten` of `buiten-bereik`.', example: 'energie' })
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(60, { message: 'mag ten hoogste 60 tekens lang zijn' })
  groep!: string;

  @ApiProperty({ example: 'energiekosten' })
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  naam!: string;
}

export class ThesauruswijzigingDto {
  @ApiProperty({ enum: WIJZIGINGSOORTEN, description: 'Of het woord erbij komt, of weggaat.' })
  @IsIn(WIJZIGINGSOORTEN, { message: `moet een van deze zijn: ${WIJZIGINGSOORTEN.join(', ')}` })
  soort!: (typeof WIJZIGINGSOORTEN)[number];

  @ApiProperty({ description: 'Groep en naam van het begrip.', example: 'energie/energiekosten' })
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(160, { message: 'mag ten hoogste 160 tekens lang zijn' })
  begrip!: string;

  @ApiProperty({ enum: CUELIJSTEN, description: 'In welke lijst van het begrip.' })
  @IsIn(CUELIJSTEN, { message: `moet een van deze zijn: ${CUELIJSTEN.join(', ')}` })
  lijst!: Cuelijst;

  @ApiProperty({
    maxLength: LANGSTE_CUE,
    description: 'Een woord of zinsdeel; `*` staat voor willekeurige letters.',
    example: 'gasrekening',
  })
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(200, { message: 'mag ten hoogste 200 tekens lang zijn' })
  woord!: string;
}

class ConceptversieDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description:
      'De versie van het concept die u las; 0 als er nog geen is. Is zij verouderd, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  versie!: number;
}

export class ThesaurusconceptDto extends ConceptversieDto {
  @ApiProperty({
    type: [ThesauruswijzigingDto],
    maxItems: MEESTE_WIJZIGINGEN,
    description: 'Alle wijzigingen op de meegeleverde lijst; wat hier niet staat, geldt niet meer.',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE_WIJZIGINGEN, { message: `mag ten hoogste ${MEESTE_WIJZIGINGEN} wijzigingen hebben` })
  @ValidateNested({ each: true, message: 'moet een object zijn' })
  @Type(() => ThesauruswijzigingDto)
  wijzigingen!: ThesauruswijzigingDto[];
}

export class TerugzettingDto extends ConceptversieDto {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Nummer van de gepubliceerde versie; 0 is de meegeleverde lijst zonder wijzigingen.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  nummer!: number;
}

export class ThesaurusproefDto extends ConceptversieDto {
  @ApiProperty({
    type: [String],
    maxItems: MEESTE_ZINNEN,
    description: 'Zinnen om de thema’s van te zien, voor en na. Zij worden niet bewaard.',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE_ZINNEN, { message: `mag ten hoogste ${MEESTE_ZINNEN} zinnen hebben` })
  @IsString({ each: true, message: 'moet tekst zijn' })
  @MaxLength(LANGSTE_ZIN, { each: true, message: `mag ten hoogste ${LANGSTE_ZIN} tekens per zin hebben` })
  zinnen!: string[];
}

export class ThesauruspublicatieDto extends ConceptversieDto {
  @ApiProperty({ maxLength: 500, description: 'Waarom, in een zin. Noem geen personen.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(500, { message: 'mag ten hoogste 500 tekens lang zijn' })
  reden!: string;

  @ApiPropertyOptional({
    maxLength: 500,
    description: 'Verplicht als de proef lager uitkomt dan wat nu geldt: waarom u toch publiceert.',
  })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(500, { message: 'mag ten hoogste 500 tekens lang zijn' })
  redenLager?: string;
}
