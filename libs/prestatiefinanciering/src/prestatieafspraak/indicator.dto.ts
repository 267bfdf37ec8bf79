// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  BEWIJSCODES,
  BONUSGROEPEN,
  MIJLPALEN,
  type Bewijscode,
  type Bonusgroep,
  type Mijlpaal,
} from './indicator.rules.js';

export const HOOGSTE_TARIEF = 1_000_000_000;
export const HOOGSTE_AANTAL = 100_000;
export const TEKST = { message: 'moet tekst zijn' };
export const GEHEEL = { message: 'moet een heel getal zijn' };
export const DRIE = { message: 'moet ten minste 3 tekens hebben' };
export const hoogstens = (n: number): { message: string } => ({
  message: `mag ten hoogste ${n} tekens lang zijn`,
});
export const van = (n: number): { message: string } => ({ message: `moet ten minste ${n} zijn` });
export const tot = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} zijn` });
export const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;
const een = (van_: readonly string[]): { message: string; each?: true } => ({
  message: `moet een van deze zijn: ${van_.join(', ')}`,
});

/** What of an indicator decides about money. */
export class RekenindicatorDto {
  @ApiProperty({ example: 'GESPREK', pattern: '^[A-Z][A-Z0-9-]{0,11}$' })
  @Matches(/^[A-Z][A-Z0-9-]{0,11}$/, {
    message: 'moet een code zijn van hoogstens 12 hoofdletters, cijfers en streepjes',
  })
  code!: string;

  @ApiProperty({ example: 'ondernemer geholpen', description: 'Eén resultaat, in het enkelvoud.' })
  @IsString(TEKST)
  @Matches(/\S.*\S/s, { message: 'moet ten minste 2 tekens hebben' })
  @MaxLength(60, hoogstens(60))
  eenheid!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: HOOGSTE_TARIEF,
    description: 'Per resultaat, in centen.',
  })
  @IsInt(GEHEEL)
  @Min(1, { message: 'moet meer dan 0 zijn' })
  @Max(HOOGSTE_TARIEF, { message: 'is te veel' })
  tariefInCenten!: number;

  @ApiPropertyOptional({
    ...{ type: 'integer', nullable: true, minimum: 1, maximum: HOOGSTE_AANTAL },
    description: 'Voor meer resultaten wordt niet betaald; leeg: zover het plafond reikt.',
  })
  @ValidateIf(ingevuld)
  @IsInt(GEHEEL)
  @Min(1, van(1))
  @Max(HOOGSTE_AANTAL, tot(HOOGSTE_AANTAL))
  hoogstensAantal?: number | null;

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0, maximum: HOOGSTE_AANTAL, default: 0 },
    description: 'Met minder resultaten wordt er niets voor betaald.',
  })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(0, van(0))
  @Max(HOOGSTE_AANTAL, tot(HOOGSTE_AANTAL))
  minstensAantal?: number;

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0, maximum: HOOGSTE_TARIEF, default: 0 },
    description: 'In centen boven op het tarief, voor een resultaat bij een van de groepen.',
  })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(0, van(0))
  @Max(HOOGSTE_TARIEF, { message: 'is te veel' })
  bonusInCenten?: number;
}

export class IndicatorDto extends RekenindicatorDto {
  @ApiProperty({ minLength: 3, maxLength: 120 })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(120, hoogstens(120))
  naam!: string;

  @ApiProperty({
    minLength: 3,
    maxLength: 1000,
    description: 'Wanneer het een resultaat is, en wanneer niet.',
  })
  @IsString(TEKST)
  @Matches(/\S.*\S.*\S/s, DRIE)
  @MaxLength(1000, hoogstens(1000))
  definitie!: string;

  @ApiProperty({ enum: MIJLPALEN, description: 'Door welke stap het resultaat ontstaat.' })
  @IsIn(MIJLPALEN, een(MIJLPALEN))
  mijlpaal!: Mijlpaal;

  @ApiProperty({ enum: BEWIJSCODES, isArray: true, minItems: 1, description: 'Wat er moet zijn; alles.' })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'kies ten minste één bewijs' })
  @ArrayUnique({ message: 'mag niets twee keer hebben' })
  @IsIn(BEWIJSCODES, { each: true, ...een(BEWIJSCODES) })
  bewijs!: Bewijscode[];

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0, maximum: 730, default: 0 },
    description: 'Zoveel dagen na de stap mag het bewijs nog komen.',
  })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(0, van(0))
  @Max(730, tot(730))
  vensterDagen?: number;

  @ApiPropertyOptional({ enum: BONUSGROEPEN, isArray: true, description: 'Voor wie de bonus is.' })
  @IsOptional()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayUnique({ message: 'mag niets twee keer hebben' })
  @ArrayMaxSize(BONUSGROEPEN.length)
  @IsIn(BONUSGROEPEN, { each: true, ...een(BONUSGROEPEN) })
  bonusGroepen?: Bonusgroep[];
}
