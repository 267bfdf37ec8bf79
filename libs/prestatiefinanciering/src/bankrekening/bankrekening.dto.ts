// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { CONTROLES, STANDEN, type Controle, type Stand } from './bankrekening.rules.js';

const TEKST = { message: 'moet tekst zijn' };
const INGEVULD = { message: 'moet ingevuld zijn' };
const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const UUID = { message: 'moet een id zijn' };

export class NieuweBankrekeningDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Alleen als financier: van welk programma. Als aanbieder is het uw eigen rekening.',
  })
  @IsOptional()
  @IsUUID(undefined, UUID)
  programmaId?: string;

  @ApiProperty({ maxLength: 50, example: 'NL91 ABNA 0417 1643 00', description: 'Spaties mogen.' })
  @IsString(TEKST)
  @MaxLength(50, hoogstens(50))
  iban!: string;

  @ApiProperty({ minLength: 1, maxLength: 70, description: 'Zoals de bank de rekening kent.' })
  @IsString(TEKST)
  @Matches(/\S/, INGEVULD)
  @MaxLength(70, hoogstens(70))
  tenaamstelling!: string;

  @ApiProperty({ minLength: 1, maxLength: 70 })
  @IsString(TEKST)
  @Matches(/\S/, INGEVULD)
  @MaxLength(70, hoogstens(70))
  straat!: string;

  @ApiProperty({ minLength: 1, maxLength: 16 })
  @IsString(TEKST)
  @Matches(/\S/, INGEVULD)
  @MaxLength(16, hoogstens(16))
  huisnummer!: string;

  @ApiProperty({ minLength: 1, maxLength: 16 })
  @IsString(TEKST)
  @Matches(/\S/, INGEVULD)
  @MaxLength(16, hoogstens(16))
  postcode!: string;

  @ApiProperty({ minLength: 1, maxLength: 35 })
  @IsString(TEKST)
  @Matches(/\S/, INGEVULD)
  @MaxLength(35, hoogstens(35))
  plaats!: string;

  @ApiProperty({ pattern: '^[A-Z]{2}$', example: 'NL', description: 'Landcode van twee letters.' })
  @Matches(/^[A-Z]{2}$/, { message: 'moet een landcode van twee hoofdletters zijn, zoals NL' })
  land!: string;
}

/** What is asked of a step: the version that was seen. */
export class BankrekeningVersieDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u zag.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  versie!: number;
}

export class BankrekeningBevestigingDto extends BankrekeningVersieDto {
  @ApiProperty({
    enum: CONTROLES,
    description:
      'Waarmee u het controleerde: u belde terug op een nummer uit het handelsregister, van de website of dat u al had, of u zag een bankafschrift.',
  })
  @IsIn(CONTROLES, { message: `moet een van deze zijn: ${CONTROLES.join(', ')}` })
  gecontroleerdMet!: Controle;
}

export class BankrekeningenQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: ['aanbieder', 'programma'], description: 'Waarvan; standaard alle.' })
  @IsOptional()
  @IsIn(['aanbieder', 'programma'], { message: 'moet aanbieder of programma zijn' })
  van?: 'aanbieder' | 'programma';
}

/** An account as lists show it: too little of its number to use it. */
export class BankrekeningWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) aanbiederId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) programmaId!: string | null;
  @ApiProperty({ description: 'Naam van de aanbieder of van het programma.' }) houder!: string;
  @ApiProperty({ example: 'NL •••• 4300', description: 'Land en laatste vier tekens van de IBAN.' })
  rekening!: string;

  @ApiProperty() tenaamstelling!: string;
  @ApiProperty({ enum: STANDEN }) stand!: Stand;
  @ApiProperty({ type: String, format: 'date-time' }) ingevoerdOp!: Date;
  @ApiProperty({ description: 'Of u het zelf invoerde; dan bevestigt een ander.' }) doorUzelf!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) bevestigdOp!: Date | null;
  @ApiProperty({ type: String, enum: CONTROLES, nullable: true }) gecontroleerdMet!: Controle | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Vanaf wanneer betalingen naar deze rekening gaan.',
  })
  geldigVanaf!: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true }) vervallenOp!: Date | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

/** The whole of it, for who compares it with what the holder says. */
export class BankrekeningDetail extends BankrekeningWeergave {
  @ApiProperty() iban!: string;
  @ApiProperty() straat!: string;
  @ApiProperty() huisnummer!: string;
  @ApiProperty() postcode!: string;
  @ApiProperty() plaats!: string;
  @ApiProperty() land!: string;
}

export class BankrekeningenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BankrekeningWeergave] }) gegevens!: BankrekeningWeergave[];
}
