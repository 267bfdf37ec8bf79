// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { METINGMOMENTEN, type Metingmoment } from '../meting/meting.rules.js';
import { EENHEDEN, type Eenheid } from '../rapport/inhoud.js';
import {
  BRONNEN,
  RICHTINGEN,
  SCHAKELS,
  type Indicatorbron,
  type Richting,
  type Schakelsoort,
} from './indicator.rules.js';

const een = (lijst: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${lijst.join(', ')}`,
});
const CODE = /^[a-z][a-z0-9-]{1,39}$/;
const lengte = (tot: number): { message: string } => ({ message: `moet van 1 tot ${tot} tekens lang zijn` });
const MAX_WAARDE = 1_000_000_000_000;

/** What an indicator says from now on; what was asked before keeps the version that it has. */
export class MeetindicatorDto {
  @ApiProperty({ type: 'integer', description: 'De versie die u wijzigt; 0 voor een nieuwe indicator.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(0, { message: 'mag niet onder 0 zijn' })
  versie!: number;

  @ApiProperty({ maxLength: 80 }) @Length(1, 80, lengte(80)) naam!: string;
  @ApiProperty({ maxLength: 500 }) @Length(1, 500, lengte(500)) definitie!: string;
  @ApiProperty({ maxLength: 200, description: 'Zoals de ondernemer hem leest.' })
  @Length(1, 200, lengte(200))
  vraag!: string;
  @ApiProperty({ maxLength: 200 }) @Length(1, 200, lengte(200)) vraagEngels!: string;
  @ApiProperty({ enum: EENHEDEN }) @IsIn(EENHEDEN, een(EENHEDEN)) eenheid!: Eenheid;
  @ApiProperty({ enum: RICHTINGEN, description: 'Wat beter is.' })
  @IsIn(RICHTINGEN, een(RICHTINGEN))
  richting!: Richting;
  @ApiProperty({ enum: BRONNEN }) @IsIn(BRONNEN, een(BRONNEN)) bron!: Indicatorbron;

  @ApiProperty({ type: [String], description: 'Codes; leeg: bij elk thema.' })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(40, { message: 'mag ten hoogste 40 thema’s hebben' })
  @ArrayUnique({ message: 'mag elk thema één keer hebben' })
  @Matches(CODE, { each: true, message: 'moet codes van thema’s hebben' })
  themas!: string[];

  @ApiProperty({ enum: METINGMOMENTEN, isArray: true })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayUnique({ message: 'mag elk moment één keer hebben' })
  @IsIn(METINGMOMENTEN, { each: true, ...een(METINGMOMENTEN) })
  momenten!: Metingmoment[];

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    description: 'Wat laag is wordt eerst gevraagd.',
  })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet van 1 tot 1000 zijn' })
  @Max(1000, { message: 'moet van 1 tot 1000 zijn' })
  volgorde!: number;

  @ApiProperty({ description: 'Hoogste antwoord, in de eenheid; bij een aandeel ten hoogste 1.' })
  @IsNumber({ maxDecimalPlaces: 4 }, { message: 'moet een getal zijn' })
  @Min(0.0001, { message: 'moet boven 0 zijn' })
  @Max(MAX_WAARDE, { message: 'is te hoog' })
  maximum!: number;
}

export class MeetindicatorWeergave {
  @ApiProperty() code!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty() naam!: string;
  @ApiProperty() definitie!: string;
  @ApiProperty() vraag!: string;
  @ApiProperty() vraagEngels!: string;
  @ApiProperty({ enum: EENHEDEN }) eenheid!: Eenheid;
  @ApiProperty({ enum: RICHTINGEN }) richting!: Richting;
  @ApiProperty({ enum: BRONNEN }) bron!: Indicatorbron;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ enum: METINGMOMENTEN, isArray: true }) momenten!: Metingmoment[];
  @ApiProperty({ type: 'integer' }) volgorde!: number;
  @ApiProperty() maximum!: number;
  @ApiProperty({ format: 'date-time' }) vastgesteldOp!: Date;
}

export class MeetindicatorenWeergave {
  @ApiProperty({ type: [MeetindicatorWeergave] }) indicatoren!: MeetindicatorWeergave[];
}

export class SchakelDto {
  @ApiProperty({ enum: SCHAKELS }) @IsIn(SCHAKELS, een(SCHAKELS)) soort!: Schakelsoort;
  @ApiProperty({ maxLength: 200 }) @Length(1, 200, lengte(200)) tekst!: string;
  @ApiProperty({ type: [String], description: 'Codes van indicatoren; verplicht bij output en outcome.' })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(20, { message: 'mag ten hoogste 20 indicatoren hebben' })
  @Matches(CODE, { each: true, message: 'moet codes van indicatoren hebben' })
  indicatoren!: string[];
}

export class VeranderaanpakDto {
  @ApiProperty({ type: 'integer', description: 'De versie die u wijzigt; 0 voor een nieuwe.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(0, { message: 'mag niet onder 0 zijn' })
  versie!: number;

  @ApiProperty({ type: [SchakelDto] })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(50, { message: 'mag ten hoogste 50 schakels hebben' })
  @ValidateNested({ each: true })
  @Type(() => SchakelDto)
  schakels!: SchakelDto[];

  @ApiProperty({ minLength: 5, maxLength: 300, description: 'Waarom deze versie er komt.' })
  @Length(5, 300, { message: 'moet van 5 tot 300 tekens lang zijn' })
  reden!: string;
}

export class VeranderaanpakWeergave {
  @ApiProperty() thema!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: [SchakelDto] }) schakels!: SchakelDto[];
  @ApiProperty({ description: 'Waarom deze versie er kwam.' }) reden!: string;
  @ApiProperty({ format: 'date-time' }) vastgesteldOp!: Date;
}
