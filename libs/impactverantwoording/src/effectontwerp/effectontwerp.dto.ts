// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { MEESTE_PERIODEN, PERIODE } from '../effect/kalender.rules.js';
import { KENMERKEN, OPZETTEN, type Kenmerk, type Opzet } from '../effect/ontwerp.rules.js';

const CODE = /^[a-z][a-z0-9-]{1,39}$/;
/** What is left open is told by the rules of the design, together with all else that is wrong with it. */
const CODE_OF_LEEG = /^([a-z][a-z0-9-]{1,39})?$/;
const CODE_FOUT = { message: 'moet een code zijn: kleine letters, cijfers en streepjes' };
const HEEL = { message: 'moet een geheel getal zijn' };
const GETAL = { message: 'moet een getal zijn' };
const TEKST = { message: 'moet tekst zijn' };
const LANG = { message: 'mag ten hoogste 80 tekens lang zijn' };
const minstens = (grens: number): { message: string } => ({
  message: `moet ten minste ${String(grens)} zijn`,
});
const hoogstens = (grens: number): { message: string } => ({
  message: `mag ten hoogste ${String(grens)} zijn`,
});
const MEESTE = 1_000_000;
const VEEL = 1_000_000_000_000;

/** What is agreed about one theme before anybody sees an outcome. */
export class NieuwEffectontwerpDto {
  @ApiProperty({ example: 'digitalisering' }) @Matches(CODE_OF_LEEG, CODE_FOUT) thema!: string;
  @ApiProperty({ example: 'omzet-maand', description: 'Code van de indicator die wordt vergeleken.' })
  @Matches(CODE_OF_LEEG, CODE_FOUT)
  indicator!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Code van een indicator die de hulp niet kan veranderen, als proef op de som.',
  })
  @IsOptional()
  @Matches(CODE, CODE_FOUT)
  schijnuitkomst?: string | null;

  @ApiProperty({ example: 'de omzet', description: 'In woorden, achter: het effect op.' })
  @IsString(TEKST)
  @MaxLength(80, LANG)
  uitkomst!: string;

  @ApiProperty({ example: 'euro', description: 'Bedragen tellen in euro’s, aandelen in procentpunten.' })
  @IsString(TEKST)
  @MaxLength(80, LANG)
  eenheid!: string;

  @ApiProperty({ enum: OPZETTEN })
  @IsIn(['', ...OPZETTEN], { message: `moet een van deze zijn: ${OPZETTEN.join(', ')}` })
  opzet!: Opzet;

  @ApiProperty({ type: 'integer', description: 'Metingen van voor de hulp die tellen.' })
  @IsInt(HEEL)
  periodenVoor!: number;

  @ApiProperty({ type: 'integer', description: 'Metingen van na de hulp die tellen.' })
  @IsInt(HEEL)
  periodenNa!: number;

  @ApiPropertyOptional({
    type: [String],
    nullable: true,
    example: ['2026', '2027'],
    description:
      'Jaren of kwartalen waarvan bestanden van anderen vertellen, eerst die van vooraf; alleen en altijd bij bedrijven-buiten.',
  })
  @IsOptional()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE_PERIODEN, hoogstens(MEESTE_PERIODEN))
  @Matches(PERIODE, { each: true, message: 'moet een jaar of kwartaal zijn, zoals 2026 of 2026-K1' })
  perioden?: string[] | null;

  @ApiProperty({
    type: 'integer',
    description: 'Dagen na het begin van de hulp waarop de uitkomst bekend is.',
  })
  @IsInt(HEEL)
  @Max(3653, hoogstens(3653))
  wachtdagen!: number;

  @ApiProperty({ enum: KENMERKEN, isArray: true, description: 'Waarop bedrijven worden gekoppeld.' })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(KENMERKEN.length, hoogstens(KENMERKEN.length))
  @IsIn(KENMERKEN, { each: true, message: `kies uit: ${KENMERKEN.join(', ')}` })
  kenmerken!: Kenmerk[];

  @ApiProperty({ type: 'integer' }) @IsInt(HEEL) @Max(MEESTE, hoogstens(MEESTE)) minimumBehandeld!: number;
  @ApiProperty({ type: 'integer' }) @IsInt(HEEL) @Max(MEESTE, hoogstens(MEESTE)) minimumVergelijking!: number;
  @ApiProperty({ type: 'integer' }) @IsInt(HEEL) @Max(MEESTE, hoogstens(MEESTE)) minimumClusters!: number;
  @ApiProperty({ description: 'Kleinste effect dat te zien moet zijn, in de eenheid van de uitkomst.' })
  @IsNumber({}, GETAL)
  @Max(VEEL, hoogstens(VEEL))
  minimumEffect!: number;
}

export class EffectontwerpWeergave extends NieuwEffectontwerpDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'SHA-256 over het ontwerp, zoals het is vastgelegd.' }) hash!: string;
  @ApiProperty({ description: 'Of het ontwerp nog hetzelfde is als toen.' }) klopt!: boolean;
  @ApiProperty({ description: 'Waaruit alles volgt wat met toeval wordt getrokken.' }) zaad!: string;
  @ApiProperty({ format: 'date-time' }) vastgelegdOp!: string;
  @ApiProperty({ description: 'Wie het vastlegde, zoals anderen hem kennen.' }) vastgelegdDoor!: string;
}

export class EffectontwerpenWeergave {
  @ApiProperty({ type: [EffectontwerpWeergave] }) gegevens!: EffectontwerpWeergave[];
}

/** What a design will be able to tell: beforehand, by what is known of the outcome. */
export class EffectvoorspellingDto {
  @ApiProperty({ type: 'integer' }) @IsInt(HEEL) @Max(MEESTE, hoogstens(MEESTE)) behandeld!: number;
  @ApiProperty({ type: 'integer' }) @IsInt(HEEL) @Max(MEESTE, hoogstens(MEESTE)) vergelijking!: number;
  @ApiProperty({ description: 'Standaardafwijking van de uitkomst tussen bedrijven.' })
  @IsNumber({}, GETAL)
  @Max(VEEL, hoogstens(VEEL))
  spreiding!: number;

  @ApiPropertyOptional({ default: 0.5, description: 'Samenhang van een bedrijf met zichzelf in de tijd.' })
  @IsOptional()
  @IsNumber({}, GETAL)
  samenhang?: number;

  @ApiProperty({ type: 'integer' })
  @IsInt(HEEL)
  @Min(0, minstens(0))
  @Max(100, hoogstens(100))
  periodenVoor!: number;
  @ApiProperty({ type: 'integer' })
  @IsInt(HEEL)
  @Min(1, minstens(1))
  @Max(100, hoogstens(100))
  periodenNa!: number;
  @ApiPropertyOptional({ default: 1, description: 'Bedrijven per cluster, gemiddeld.' })
  @IsOptional()
  @IsNumber({}, GETAL)
  @Max(MEESTE, hoogstens(MEESTE))
  clustergrootte?: number;

  @ApiPropertyOptional({
    default: 0,
    description: 'Spreiding van de grootte van clusters, gedeeld door hun gemiddelde.',
  })
  @IsOptional()
  @IsNumber({}, GETAL)
  @Max(100, hoogstens(100))
  clustervariatie?: number;

  @ApiPropertyOptional({ default: 0, description: 'Deel van de spreiding dat tussen clusters ligt.' })
  @IsOptional()
  @IsNumber({}, GETAL)
  clustersamenhang?: number;

  @ApiPropertyOptional({ default: 0.05 }) @IsOptional() @IsNumber({}, GETAL) alfa?: number;
  @ApiPropertyOptional({ default: 0.8 }) @IsOptional() @IsNumber({}, GETAL) macht?: number;
  @ApiPropertyOptional({ description: 'Effect waarvan u wilt weten hoe vaak het te zien zal zijn.' })
  @IsOptional()
  @IsNumber({}, GETAL)
  @Max(VEEL, hoogstens(VEEL))
  effect?: number;
}

export class EffectvoorspellingWeergave {
  @ApiProperty({ description: 'Kleinste effect dat met deze macht te zien is.' }) minimumEffect!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Kans om het gevraagde effect te zien.' })
  macht!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Bedrijven met hulp die daarvoor nodig zijn; null als niemand het vroeg of het er te veel zijn.',
  })
  nodigBehandeld!: number | null;
}
