// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { Transform } from 'class-transformer';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { MijnLidmaatschapWeergave } from '../lidmaatschap/lidmaatschap.weergave.js';
import { COMMUNITYSOORTEN, TOEGANGEN, type Communitysoort, type Toegang } from './community.rules.js';

const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const REGIOCODE = /^[A-Z]{2,12}$/;
const THEMACODE = /^[a-z0-9-]{1,40}$/;
const SECTIE = /^[A-V]$/;
const NIET_LEEG = { message: 'mag niet leeg zijn' };
const isTrue = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class CommunityVersieDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'De versie die u las; is die verouderd, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class NieuweCommunityDto {
  @ApiProperty({ enum: COMMUNITYSOORTEN })
  @IsIn(COMMUNITYSOORTEN, een(COMMUNITYSOORTEN))
  soort!: Communitysoort;

  @ApiPropertyOptional({ example: 'energie', description: 'Van een community van de soort thema: de code.' })
  @IsOptional()
  @Matches(THEMACODE, { message: 'moet de code van een thema zijn, zoals energie' })
  thema?: string;

  @ApiPropertyOptional({
    example: 'C',
    description: 'Van de soort branche: de letter van de sectie van de SBI.',
  })
  @IsOptional()
  @Matches(SECTIE, { message: 'moet de letter van een sectie van de SBI zijn, A tot en met V' })
  sectie?: string;

  @ApiPropertyOptional({
    example: 'TWE',
    description: 'De regio die de community onderhoudt. Een coördinator laat dit weg: het is de eigen regio.',
  })
  @IsOptional()
  @Matches(REGIOCODE, { message: 'moet de code van een regio zijn, zoals TWE' })
  regio?: string;

  @ApiProperty({ minLength: 3, maxLength: 100 })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S.*\S.*\S/s, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(100, hoogstens(100))
  naam!: string;

  @ApiProperty({ maxLength: 2000, description: 'Voor wie de community is en wat men er leert.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(2000, hoogstens(2000))
  beschrijving!: string;

  @ApiProperty({ maxLength: 4000, description: 'Hoe leden met elkaar omgaan.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(4000, hoogstens(4000))
  huisregels!: string;

  @ApiProperty({ enum: TOEGANGEN })
  @IsIn(TOEGANGEN, een(TOEGANGEN))
  toegang!: Toegang;
}

/** What is left out stays as it is; the soort takes its thema or sectie with it. */
export class CommunityWijzigingDto extends IntersectionType(
  CommunityVersieDto,
  PartialType(OmitType(NieuweCommunityDto, ['regio'] as const)),
) {
  @ApiPropertyOptional({
    description: 'In het archief: te lezen, zonder nieuwe leden. `false` haalt de community eruit.',
  })
  @IsOptional()
  @IsBoolean({ message: 'moet true of false zijn' })
  gearchiveerd?: boolean;
}

export class CommunitiesQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: COMMUNITYSOORTEN })
  @IsOptional()
  @IsIn(COMMUNITYSOORTEN, een(COMMUNITYSOORTEN))
  soort?: Communitysoort;

  @ApiPropertyOptional({ example: 'energie' })
  @IsOptional()
  @Matches(THEMACODE, { message: 'moet de code van een thema zijn, zoals energie' })
  thema?: string;

  @ApiPropertyOptional({ example: 'C' })
  @IsOptional()
  @Matches(SECTIE, { message: 'moet de letter van een sectie van de SBI zijn, A tot en met V' })
  sectie?: string;

  @ApiPropertyOptional({ example: 'TWE' })
  @IsOptional()
  @Matches(REGIOCODE, { message: 'moet de code van een regio zijn, zoals TWE' })
  regio?: string;

  @ApiPropertyOptional({ maxLength: 100, description: 'Woorden uit de naam of de beschrijving.' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MinLength(2, { message: 'moet ten minste 2 tekens hebben' })
  @MaxLength(100, hoogstens(100))
  zoek?: string;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Alleen die in het archief staan.' })
  @IsOptional()
  @Transform(isTrue)
  @IsBoolean({ message: 'moet true of false zijn' })
  gearchiveerd?: boolean;

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'Alleen waar u lid van bent of om vroeg.',
  })
  @IsOptional()
  @Transform(isTrue)
  @IsBoolean({ message: 'moet true of false zijn' })
  mijn?: boolean;
}

export class CommunityWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: COMMUNITYSOORTEN }) soort!: Communitysoort;
  @ApiProperty({ type: String, nullable: true }) thema!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Letter van een sectie van de SBI.' })
  sectie!: string | null;
  @ApiProperty({ example: 'TWE' }) regio!: string;
  @ApiProperty({ description: 'Naam van de regio.' }) regioNaam!: string;
  @ApiProperty() naam!: string;
  @ApiProperty() beschrijving!: string;
  @ApiProperty() huisregels!: string;
  @ApiProperty({ enum: TOEGANGEN }) toegang!: Toegang;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) gearchiveerdOp!: Date | null;
  @ApiProperty({ type: 'integer' }) aantalLeden!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Alleen voor wie de community beheert.' })
  aantalVerzoeken!: number | null;
  @ApiProperty({
    description: 'Of u over de leden gaat: als coördinator van de regio, of als beheerder ervan.',
  })
  beheert!: boolean;
  @ApiProperty({ type: MijnLidmaatschapWeergave, nullable: true, description: 'Uw eigen lidmaatschap.' })
  mijn!: MijnLidmaatschapWeergave | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: String, format: 'date-time' }) opgerichtOp!: Date;
}

export class CommunitiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [CommunityWeergave] }) gegevens!: CommunityWeergave[];
}
