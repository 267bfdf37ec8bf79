// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { IsDatum } from '#libs/platform';

const TEKST = { message: 'moet tekst zijn' };
const LIJST = { message: 'moet een lijst zijn' };
const GEEN_DUBBEL = { message: 'mag niets twee keer hebben' };
const GEHEEL = { message: 'moet een geheel getal zijn' };
/** Ten thousand billion euros, far above any budget and far below where whole numbers end. */
export const MAX_CENTEN = 100_000_000_000_000;
const trim = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

export class FinancierDto {
  @ApiProperty({ format: 'uuid', description: 'Organisatie die meebetaalt.' })
  @IsUUID('all', { message: 'moet de id van een organisatie zijn' })
  organisatieId!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    description: 'In honderdste procenten: 6000 is 60 %. Samen 10000.',
  })
  @IsInt(GEHEEL)
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(10_000, { message: 'mag ten hoogste 10000 zijn' })
  aandeel!: number;
}

export class ProgrammajaarDto {
  @ApiProperty({ type: 'integer', minimum: 2020, maximum: 2100 })
  @IsInt(GEHEEL)
  @Min(2020, { message: 'mag niet voor 2020 zijn' })
  @Max(2100, { message: 'mag niet na 2100 zijn' })
  jaar!: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MAX_CENTEN })
  @IsInt(GEHEEL)
  @Min(0, { message: 'mag niet onder 0 zijn' })
  @Max(MAX_CENTEN, { message: 'is te groot' })
  budgetInCenten!: number;
}

export class NieuwProgrammaDto {
  @ApiProperty({ example: 'REGIO-2026', description: 'Hoofdletters, cijfers en streepjes.' })
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,19}$/, {
    message: 'moet 2 tot 20 hoofdletters, cijfers of streepjes hebben, zoals REGIO-2026',
  })
  code!: string;

  @ApiProperty({ minLength: 3, maxLength: 120 })
  @Transform(trim)
  @IsString(TEKST)
  @Length(3, 120, { message: 'moet 3 tot 120 tekens lang zijn' })
  naam!: string;

  @ApiPropertyOptional({ maxLength: 2000, default: '' })
  @IsOptional()
  @IsString(TEKST)
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  omschrijving?: string;

  @ApiPropertyOptional({ type: [String], example: ['TWE'], description: 'Leeg: alle regio’s.' })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(100, { message: 'mag ten hoogste 100 regio’s hebben' })
  @ArrayUnique(GEEN_DUBBEL)
  @Matches(/^[A-Z]{2,12}$/, { each: true, message: 'moet codes van regio’s hebben' })
  regios?: string[];

  @ApiPropertyOptional({ type: [String], example: ['energie'], description: 'Leeg: alle thema’s.' })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(50, { message: 'mag ten hoogste 50 thema’s hebben' })
  @ArrayUnique(GEEN_DUBBEL)
  @Matches(/^[a-z0-9-]{1,40}$/, { each: true, message: 'moet codes van thema’s hebben' })
  themas?: string[];

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Kaderwet EZK- en LNV-subsidies, artikel 3' })
  @Transform(trim)
  @IsString(TEKST)
  @Length(3, 300, { message: 'moet 3 tot 300 tekens lang zijn' })
  rechtsgrond!: string;

  @ApiProperty({ description: 'Of de hulp telt als de-minimissteun aan de ondernemer.' })
  @IsBoolean({ message: 'moet ja (true) of nee (false) zijn' })
  isDeMinimis!: boolean;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'A16',
    description: 'Nummer van de specifieke uitkering in de SiSa-bijlage; leeg: geen verantwoording via SiSa.',
  })
  @IsOptional()
  @Matches(/^[A-Z]\d{1,3}[A-Z]?$/, {
    message: 'moet een letter met een nummer zijn, zoals A16 of E27B',
  })
  sisaCode?: string | null;

  @ApiProperty({ format: 'date', description: 'De eerste dag.' }) @IsDatum() van!: string;
  @ApiProperty({ format: 'date', description: 'De laatste dag.' }) @IsDatum() tot!: string;

  @ApiProperty({ type: [FinancierDto], description: 'Ook uw eigen organisatie, die penvoerder is.' })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'moet ten minste één financier hebben' })
  @ArrayMaxSize(50, { message: 'mag ten hoogste 50 financiers hebben' })
  @ValidateNested({ each: true })
  @Type(() => FinancierDto)
  financiers!: FinancierDto[];

  @ApiProperty({ type: [ProgrammajaarDto], description: 'Elk kalenderjaar van de looptijd.' })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'moet ten minste één jaar hebben' })
  @ArrayMaxSize(21, { message: 'mag ten hoogste 21 jaren hebben' })
  @ValidateNested({ each: true })
  @Type(() => ProgrammajaarDto)
  jaren!: ProgrammajaarDto[];
}

export class ProgrammaVersieDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u zag.' })
  @IsInt(GEHEEL)
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class ProgrammaWijzigingDto extends NieuwProgrammaDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u wijzigt.' })
  @IsInt(GEHEEL)
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class NieuweVerhogingDto extends ProgrammaVersieDto {
  @ApiProperty({ type: 'integer', description: 'Een jaar van het programma.' })
  @IsInt(GEHEEL)
  jaar!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_CENTEN, description: 'Wat erbij komt.' })
  @IsInt(GEHEEL)
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(MAX_CENTEN, { message: 'is te groot' })
  bedragInCenten!: number;

  @ApiProperty({ minLength: 3, maxLength: 500 })
  @Transform(trim)
  @IsString(TEKST)
  @Length(3, 500, { message: 'moet 3 tot 500 tekens lang zijn' })
  reden!: string;
}
