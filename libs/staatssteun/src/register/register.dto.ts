// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { IsDatum, PaginaQuery, PaginaWeergave } from '#libs/platform';
import { REGELINGEN, type Regeling } from '../ruimte/regeling.rules.js';
import { INSTRUMENTEN, type Instrument } from '../steun/steun.rules.js';
import { REGISTERSTANDEN, type Registerstand } from './termijn.rules.js';

/** Which grants: those that have to be registered, those that are, or both. */
export const REGISTERLIJSTEN = ['te-registreren', 'geregistreerd', 'alle'] as const;
export type Registerlijst = (typeof REGISTERLIJSTEN)[number];

export class SteunregisterQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: REGISTERLIJSTEN, default: 'te-registreren' })
  @IsOptional()
  @IsIn(REGISTERLIJSTEN, { message: `moet een van deze zijn: ${REGISTERLIJSTEN.join(', ')}` })
  lijst?: Registerlijst;

  @ApiPropertyOptional({ format: 'date', description: 'Verleend op of na deze dag.' })
  @IsOptional()
  @IsDatum()
  van?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Verleend op of voor deze dag.' })
  @IsOptional()
  @IsDatum()
  tot?: string;
}

export class SteunregistratieDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'moet een id (uuid) zijn' }) steunId!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie van de steun die u registreerde.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  versie!: number;

  @ApiProperty({ format: 'date', description: 'De dag waarop het in het register kwam.' })
  @IsDatum()
  datum!: string;

  @ApiProperty({ minLength: 1, maxLength: 100, description: 'Het nummer in het register.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'ontbreekt' })
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  referentie!: string;
}

/** One grant as the central register asks it, and how long there is. */
export class SteunregisterregelWeergave {
  @ApiProperty({ format: 'uuid' }) steunId!: string;
  @ApiProperty({ format: 'uuid' }) toewijzingId!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ pattern: '^[0-9]{8}$' }) kvkNummer!: string;
  @ApiProperty({ type: 'integer' }) bedragInCenten!: number;
  @ApiProperty({ format: 'date' }) datum!: string;
  @ApiProperty() verlener!: string;
  @ApiProperty({ enum: INSTRUMENTEN }) instrument!: Instrument;
  @ApiProperty({ type: String, nullable: true, description: 'De klasse, zoals 10.71.' }) nace!: string | null;
  @ApiProperty({ enum: REGELINGEN }) regeling!: Regeling;
  @ApiProperty({ enum: REGISTERSTANDEN }) stand!: Registerstand;
  @ApiProperty({ format: 'date', description: 'De laatste dag waarop het op tijd is.' })
  registrerenVoor!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Werkdagen die er na vandaag nog zijn; onder 0: zoveel te laat. Leeg (`null`) als het er staat.',
  })
  werkdagenOver!: number | null;
  @ApiProperty({ description: 'Het stond er al, en is daarna verbeterd.' }) correctie!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) geregistreerdOp!: string | null;
  @ApiProperty({ type: String, nullable: true }) referentie!: string | null;
}

export class SteunregisterPagina extends PaginaWeergave {
  @ApiProperty({ type: [SteunregisterregelWeergave] }) gegevens!: SteunregisterregelWeergave[];
}

export class SteunregistertellingWeergave {
  @ApiProperty({ type: 'integer' }) teRegistreren!: number;
  @ApiProperty({ type: 'integer', description: 'Vijftien werkdagen zijn voorbij.' }) nadert!: number;
  @ApiProperty({ type: 'integer' }) teLaat!: number;
}

export class SteunregisterfoutWeergave {
  @ApiProperty({ type: 'integer' }) regel!: number;
  @ApiProperty() veld!: string;
  @ApiProperty() melding!: string;
}

/** What came of a file: everything, or with one fault nothing. */
export class Registratieverslag {
  @ApiProperty({ type: 'integer', description: 'Nu geregistreerd.' }) geregistreerd!: number;
  @ApiProperty({ type: 'integer', description: 'Stond al zo genoteerd.' }) ongewijzigd!: number;
  @ApiProperty({ type: 'integer', description: 'Zonder datum en referentie.' }) overgeslagen!: number;
  @ApiProperty({ type: [SteunregisterfoutWeergave] }) fouten!: SteunregisterfoutWeergave[];
}
