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
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { PaginaWeergave } from '#libs/platform';
import type { Werkgebied } from '../kring/deelnemer.js';
import { KRINGTALEN, WERKGEBIEDEN } from './kringaanmelding.rules.js';

const LIJST = { message: 'moet een lijst zijn' };
const GEHEEL = { message: 'moet een geheel getal zijn' };
const uniek = { message: 'mag niets twee keer noemen' };
const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} hebben` });
const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;

/** What is left out is looked up by the KVK-nummer, as far as the trade register knows it. */
export class KringaanmeldingDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Bij wijzigen: de versie die u las.' })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie?: number;

  @ApiPropertyOptional({
    type: [String],
    maxItems: 5,
    example: ['1071'],
    description: 'De hoofdactiviteit eerst.',
  })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(5, hoogstens(5))
  @ArrayUnique(uniek)
  @IsString({ each: true, message: 'moet een lijst van SBI-codes zijn' })
  @MaxLength(10, { each: true, message: 'moet een lijst van SBI-codes zijn' })
  sbi?: string[];

  @ApiPropertyOptional({ maxLength: 100, description: 'Plaats of gemeente waar de onderneming is.' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  plaats?: string;

  @ApiPropertyOptional({ example: 'GM0153', description: 'Gaat voor de plaats.' })
  @IsOptional()
  @Matches(/^GM\d{4}$/, { message: 'moet een gemeentecode zijn, zoals GM0153' })
  gemeentecode?: string;

  @ApiProperty({ enum: WERKGEBIEDEN, description: 'Waar de klanten zitten.' })
  @IsIn(WERKGEBIEDEN, { message: 'kies waar uw klanten zitten: plaatselijk, regionaal of landelijk' })
  werkgebied!: Werkgebied;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    example: 2015,
    description: 'Jaar waarin zij begon.',
  })
  @ValidateIf(ingevuld)
  @IsInt({ message: 'moet een jaar zijn, zoals 2015' })
  @Min(1800, { message: 'moet een jaar zijn, zoals 2015' })
  @Max(2200, { message: 'moet een jaar zijn, zoals 2015' })
  begonnenIn?: number | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 0 })
  @ValidateIf(ingevuld)
  @IsInt(GEHEEL)
  @Min(0, { message: 'mag niet minder dan 0 zijn' })
  @Max(1_000_000, { message: 'mag ten hoogste 1000000 zijn' })
  werkzamePersonen?: number | null;

  @ApiProperty({ type: [String], enum: KRINGTALEN, description: 'Waarin u kunt meepraten.' })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'kies ten minste één taal' })
  @ArrayUnique(uniek)
  @IsIn(KRINGTALEN, { each: true, ...een(KRINGTALEN) })
  talen!: string[];

  @ApiPropertyOptional({
    type: [String],
    maxItems: 10,
    description: "Codes van thema's waarover u wilt praten.",
  })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(10, hoogstens(10))
  @ArrayUnique(uniek)
  @IsString({ each: true, message: "moet een lijst van thema's zijn" })
  themas?: string[];

  @ApiPropertyOptional({
    ...{ type: [String], maxItems: 20 },
    description: 'Ids van leden met wie u liever niet in een kring zit. Niemand anders ziet dit.',
  })
  @IsOptional()
  @IsArray(LIJST)
  @ArrayMaxSize(20, hoogstens(20))
  @ArrayUnique(uniek)
  @IsUUID('all', { each: true, message: 'moet een lijst van ids zijn' })
  nietMet?: string[];
}

export class KringactiviteitWeergave {
  @ApiProperty() code!: string;
  @ApiProperty() titel!: string;
}

/** For himself alone. */
export class KringaanmeldingWeergave {
  @ApiProperty({ type: [KringactiviteitWeergave] }) sbi!: KringactiviteitWeergave[];
  @ApiProperty() gemeentecode!: string;
  @ApiProperty({ description: 'Naam van de gemeente.' }) gemeente!: string;
  @ApiProperty({ enum: WERKGEBIEDEN }) werkgebied!: Werkgebied;
  @ApiProperty({ type: 'integer', nullable: true }) begonnenIn!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) werkzamePersonen!: number | null;
  @ApiProperty({ type: [String] }) talen!: string[];
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ type: [String] }) nietMet!: string[];
  @ApiProperty({ type: 'integer', description: 'Hoe vaak er geen kring voor u was.' }) wachtrondes!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom er nog geen kring is, als code.' })
  wachtreden!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Hetzelfde in een zin.' })
  wachtuitleg!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) aangemeldOp!: Date;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

/** In a kring, or asked to take a place in one. */
export class MijnKringWeergave {
  @ApiProperty({ format: 'uuid' }) kringId!: string;
  @ApiProperty({ type: 'integer' }) nummer!: number;
  @ApiProperty({ format: 'uuid' }) kringlidId!: string;
  @ApiProperty({ enum: ['uitgenodigd', 'lid'] }) status!: 'uitgenodigd' | 'lid';
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class KringstandWeergave {
  @ApiProperty({ type: KringaanmeldingWeergave, nullable: true, description: 'null: u zei nog geen ja.' })
  aanmelding!: KringaanmeldingWeergave | null;
  @ApiProperty({ type: MijnKringWeergave, nullable: true }) kring!: MijnKringWeergave | null;
}

export const DEELNEMERSTANDEN = ['wacht', 'uitgenodigd', 'lid'] as const;

/** Who said yes, as who keeps the community sees him: nothing of what he said. */
export class KringdeelnemerWeergave {
  @ApiProperty({ format: 'uuid' }) lidmaatschapId!: string;
  @ApiProperty({ type: String, nullable: true }) weergavenaam!: string | null;
  @ApiProperty({ enum: DEELNEMERSTANDEN }) stand!: (typeof DEELNEMERSTANDEN)[number];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Nummer van zijn kring.' }) kring!:
    number | null;
  @ApiProperty({ type: 'integer' }) wachtrondes!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom de laatste ronde niets vond, als code.' })
  wachtreden!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) aangemeldOp!: Date;
}

export class KringdeelnemersPagina extends PaginaWeergave {
  @ApiProperty({ type: [KringdeelnemerWeergave] }) gegevens!: KringdeelnemerWeergave[];
}
