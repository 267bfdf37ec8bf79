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
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDatum, PaginaQuery } from '#libs/platform';
import {
  BEZWAARBESLUITEN,
  DECLARATIESTATUSSEN,
  REGELBESLUITEN,
  WEIGERREDENEN,
  type Bezwaarbesluit,
  type Declaratiestatus,
  type Regelbesluit,
  type Weigerreden,
} from './declaratie.rules.js';

const MEESTE_REGELS = 1000;
/** A thousand hours. */
const MEESTE_MINUTEN = 60_000;
const UUID = { message: 'moet een uuid zijn' };
const TEKST = { message: 'moet tekst zijn' };
const LIJST = { message: 'moet een lijst zijn' };
const lang = (van: number, tot: number): { message: string } => ({
  message: `moet ${van} tot ${tot} tekens lang zijn`,
});
const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});

export class PeriodeDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, UUID)
  afspraakId!: string;

  @ApiProperty({ format: 'date', description: 'De eerste dag.' })
  @IsDatum()
  van!: string;

  @ApiProperty({ format: 'date', description: 'De laatste dag, in hetzelfde kalenderjaar.' })
  @IsDatum()
  tot!: string;
}

export class NieuweDeclaratieDto extends PeriodeDto {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MEESTE_REGELS,
    description: 'De prestaties die u declareert, zoals het voorbeeld ze geeft.',
  })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'mag niet leeg zijn' })
  @ArrayMaxSize(MEESTE_REGELS, { message: `mag ten hoogste ${MEESTE_REGELS} prestaties hebben` })
  @IsUUID(undefined, { each: true, message: 'moet uuid’s bevatten' })
  prestatieIds!: string[];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MEESTE_MINUTEN,
    description: 'Hoeveel minuten u besteedde aan vastleggen, bewijzen en declareren van deze prestaties.',
  })
  @IsOptional()
  @IsInt({ message: 'moet een heel aantal minuten zijn' })
  @Min(0, { message: 'mag niet onder 0 zijn' })
  @Max(MEESTE_MINUTEN, { message: `mag ten hoogste ${MEESTE_MINUTEN} zijn` })
  rapportageminuten?: number;
}

export class DeclaratieversieDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'Versie die u zag; is zij veranderd, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(2_147_483_647, { message: 'is te groot' })
  versie!: number;
}

export class RegelbesluitDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, UUID)
  prestatieId!: string;

  @ApiProperty({ enum: REGELBESLUITEN })
  @IsIn(REGELBESLUITEN, een(REGELBESLUITEN))
  besluit!: Regelbesluit;

  @ApiPropertyOptional({ enum: WEIGERREDENEN, description: 'Verplicht bij weigeren.' })
  @IsOptional()
  @IsIn(WEIGERREDENEN, een(WEIGERREDENEN))
  reden?: Weigerreden;

  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'Verplicht bij weigeren. Wie declareerde leest dit; noem geen personen.',
  })
  @IsOptional()
  @IsString(TEKST)
  @Matches(/^$|\S.*\S.*\S/s, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(1000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  toelichting?: string;
}

export class BeoordelingDto extends DeclaratieversieDto {
  @ApiProperty({ type: [RegelbesluitDto], description: 'Van elke regel precies één besluit.' })
  @IsArray(LIJST)
  @ArrayMaxSize(MEESTE_REGELS, { message: `mag ten hoogste ${MEESTE_REGELS} regels hebben` })
  @ValidateNested({ each: true })
  @Type(() => RegelbesluitDto)
  regels!: RegelbesluitDto[];
}

export class GoedkeuringDto extends DeclaratieversieDto {
  @ApiProperty({
    pattern: '^[0-9a-f]{64}$',
    description: 'Hash van de beoordeling die u zag. Is er intussen een andere, dan volgt 409.',
  })
  @Matches(/^[0-9a-f]{64}$/, { message: 'moet een SHA-256 in hex zijn' })
  oordeelHash!: string;
}

export class TerugdraaiverzoekDto extends DeclaratieversieDto {
  @ApiProperty({ minLength: 3, maxLength: 1000, description: 'Waarom; noem geen personen.' })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(1000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  reden!: string;
}

export class NieuwDeclaratiebezwaarDto {
  @ApiProperty({
    minLength: 10,
    maxLength: 4000,
    description: 'Waarom u het er niet mee eens bent; noem geen personen.',
  })
  @IsString(TEKST)
  @Length(10, 4000, lang(10, 4000))
  @Matches(/^\s*\S[\s\S]{8,}\S\s*$/, { message: 'moet ten minste 10 tekens hebben' })
  gronden!: string;
}

export class BezwaarbesluitDto {
  @ApiProperty({ enum: BEZWAARBESLUITEN })
  @IsIn(BEZWAARBESLUITEN, een(BEZWAARBESLUITEN))
  besluit!: Bezwaarbesluit;

  @ApiProperty({ minLength: 10, maxLength: 4000, description: 'Waarom u zo besluit; noem geen personen.' })
  @IsString(TEKST)
  @Length(10, 4000, lang(10, 4000))
  @Matches(/^\s*\S[\s\S]{8,}\S\s*$/, { message: 'moet ten minste 10 tekens hebben' })
  motivering!: string;
}

export class DeclaratiesQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: DECLARATIESTATUSSEN })
  @IsOptional()
  @IsIn(DECLARATIESTATUSSEN, een(DECLARATIESTATUSSEN))
  status?: Declaratiestatus;
}
