// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SNEDEN, type Snede } from './doorrekening.rules.js';
import { GEHEEL, HOOGSTE_AANTAL, RekenindicatorDto, tot, van } from './indicator.dto.js';
import { AfspraakjaarDto } from './prestatieafspraak.dto.js';

const LIJST = { message: 'moet een lijst zijn' };
const UUID = { message: 'moet een id (uuid) zijn' };
const GETAL = { type: 'integer' } as const;
const CENTEN = { type: 'integer', description: 'In centen.' } as const;

export class VerwachtingDto {
  @ApiProperty()
  @Matches(/^[A-Z][A-Z0-9-]{0,11}$/, { message: 'moet de code van een indicator zijn' })
  code!: string;

  @ApiProperty(GETAL) @IsInt(GEHEEL) @Min(2020, van(2020)) @Max(2100, tot(2100)) jaar!: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: HOOGSTE_AANTAL })
  @IsInt(GEHEEL)
  @Min(0, van(0))
  @Max(HOOGSTE_AANTAL, tot(HOOGSTE_AANTAL))
  aantal!: number;

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0, maximum: 100, default: 0 },
    description: 'Welk deel van de resultaten bij een bonusgroep is, in hele procenten.',
  })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(0, van(0))
  @Max(100, tot(100))
  bonusProcent?: number;
}

/** Nothing is kept of it. */
export class DoorrekenvraagDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Voor de ruimte die er in het programma is.' })
  @IsOptional()
  @IsUUID('all', UUID)
  programmaId?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Van wie al geld vastligt: een nieuwe versie legt alleen het verschil vast.',
  })
  @IsOptional()
  @IsUUID('all', UUID)
  afspraakId?: string;

  @ApiProperty({ type: [AfspraakjaarDto] })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'moet ten minste één jaar hebben' })
  @ArrayMaxSize(20, { message: 'mag ten hoogste 20 jaren hebben' })
  @ValidateNested({ each: true })
  @Type(() => AfspraakjaarDto)
  jaren!: AfspraakjaarDto[];

  @ApiProperty({ type: [RekenindicatorDto] })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'moet ten minste één indicator hebben' })
  @ArrayMaxSize(30, { message: 'mag ten hoogste 30 indicatoren hebben' })
  @ValidateNested({ each: true })
  @Type(() => RekenindicatorDto)
  indicatoren!: RekenindicatorDto[];

  @ApiProperty({ type: [VerwachtingDto], description: 'Per indicator en jaar; wat ontbreekt is 0.' })
  @IsArray(LIJST)
  @ArrayMaxSize(600, { message: 'mag ten hoogste 600 regels hebben' })
  @ValidateNested({ each: true })
  @Type(() => VerwachtingDto)
  verwacht!: VerwachtingDto[];
}

export class DoorrekenregelWeergave {
  @ApiProperty() code!: string;
  @ApiProperty(GETAL) jaar!: number;
  @ApiProperty(GETAL) aantal!: number;
  @ApiProperty({ ...GETAL, description: 'Waarvoor wordt betaald, na hoogstens en minstens.' }) telt!: number;
  @ApiProperty(GETAL) bonusAantal!: number;
  @ApiProperty({ ...GETAL, description: 'In centen, voor het plafond van het jaar.' })
  gevraagdInCenten!: number;
  @ApiProperty(CENTEN) bedragInCenten!: number;
}
export class DoorrekenindicatorWeergave {
  @ApiProperty() code!: string;
  @ApiProperty(GETAL) aantal!: number;
  @ApiProperty(GETAL) telt!: number;
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({
    ...GETAL,
    nullable: true,
    description: 'Kosten per resultaat in centen; null: er telt niets.',
  })
  perResultaat!: number | null;
}
export class DoorrekenjaarWeergave {
  @ApiProperty(GETAL) jaar!: number;
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty(CENTEN) plafondInCenten!: number;
  @ApiProperty({ ...GETAL, description: 'Van het plafond, in centen.' }) overInCenten!: number;
  @ApiProperty({
    ...{ type: 'integer', nullable: true },
    description:
      'Wat in het programma vrij blijft als het plafond vastligt, in centen; onder 0: te kort. null: niet bekend.',
  })
  ruimteInCenten!: number | null;
}
export class DoorrekensnedeWeergave {
  @ApiProperty({ enum: SNEDEN }) soort!: Snede;
  @ApiProperty({ type: String, nullable: true }) code!: string | null;
  @ApiProperty({ ...GETAL, nullable: true }) jaar!: number | null;
  @ApiProperty({ ...GETAL, description: 'Resultaten zonder betaling, of centen boven het plafond.' })
  teVeel!: number;
}
export class DoorrekeningWeergave {
  @ApiProperty({ type: [DoorrekenregelWeergave] }) regels!: DoorrekenregelWeergave[];
  @ApiProperty({ type: [DoorrekenindicatorWeergave] }) perIndicator!: DoorrekenindicatorWeergave[];
  @ApiProperty({ type: [DoorrekenjaarWeergave] }) perJaar!: DoorrekenjaarWeergave[];
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({ type: [DoorrekensnedeWeergave], description: 'Waar een grens knelt.' })
  sneden!: DoorrekensnedeWeergave[];
  @ApiProperty({ description: 'Hoe er is afgerond.' }) afronding!: string;
}
