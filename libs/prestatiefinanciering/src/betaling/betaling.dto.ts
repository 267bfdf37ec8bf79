// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { IsDatum, PaginaQuery, PaginaWeergave } from '#libs/platform';
import {
  BATCHSTATUSSEN,
  ONBEKEND_WAT,
  OPDRACHTSTATUSSEN,
  type Batchstatus,
  type OnbekendWat,
  type Opdrachtstatus,
} from './betaling.entity.js';
import { BUITEN, type Buiten } from './voorstel.rules.js';

const CENTEN = { type: 'integer', description: 'In centen.' } as const;
const MOMENT = { type: String, format: 'date-time', nullable: true } as const;
const UITVOER = 'Op welke dag de bank betaalt; standaard de eerste werkdag na vandaag.';

export class ProgrammaVraag extends PaginaQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen van dit programma.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'moet een id zijn' })
  programmaId?: string;
}

export class NieuweBetaalbatchDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'moet een id zijn' })
  programmaId!: string;

  @ApiPropertyOptional({ format: 'date', description: UITVOER })
  @IsOptional()
  @IsDatum()
  uitvoerdatum?: string;
}

export class BetaalbatchVersieDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u zag.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  versie!: number;
}

export class BetaalbatchVrijgaveDto extends BetaalbatchVersieDto {
  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'De hash van het bestand dat u zag.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'moet de hash van het bestand zijn' })
  bestandHash!: string;
}

export class OnbekendAfhandelingDto {
  @ApiProperty({ minLength: 3, maxLength: 500, description: 'Wat u uitzocht en deed, zonder namen.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S.*\S.*\S/s, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(500, { message: 'mag ten hoogste 500 tekens lang zijn' })
  toelichting!: string;
}

/** Something that can be paid now. */
export class BetaalbaarWeergave {
  @ApiProperty({ format: 'uuid' }) declaratieId!: string;
  @ApiProperty() nummer!: string;
  @ApiProperty({ description: 'Naam van de aanbieder of code van de regio.' }) aan!: string;
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Land en laatste vier tekens.' })
  rekening!: string | null;

  @ApiProperty({ type: String, enum: BUITEN, nullable: true, description: 'Waarom het wacht.' })
  reden!: Buiten | null;

  @ApiProperty({ ...MOMENT, description: 'Vanaf wanneer het betaald kan worden, als dat bekend is.' })
  vanaf!: Date | null;
}

export class BetaalvoorstelWeergave {
  @ApiProperty({ description: 'Of er een bevestigde rekening is om van te betalen.' })
  heeftProgrammarekening!: boolean;

  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({ type: [BetaalbaarWeergave] }) binnen!: BetaalbaarWeergave[];
  @ApiProperty({ type: [BetaalbaarWeergave] }) buiten!: BetaalbaarWeergave[];
}

export const MAG_VRIJGEVEN = ['ja', 'zelf-vrijgegeven', 'goedkeurder', 'niet-meer'] as const;
export type MagVrijgeven = (typeof MAG_VRIJGEVEN)[number];

export class BetaalbatchWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() nummer!: string;
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty({ enum: BATCHSTATUSSEN }) status!: Batchstatus;
  @ApiProperty({ type: 'integer' }) aantal!: number;
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({ format: 'date' }) uitvoerdatum!: string;
  @ApiProperty({ description: 'SHA-256 van het bestand; de vrijgave geldt voor dit bestand alleen.' })
  bestandHash!: string;

  @ApiProperty({ type: String, format: 'date-time' }) opgesteldOp!: Date;
  @ApiProperty(MOMENT) vrijgegevenOp!: Date | null;
  @ApiProperty(MOMENT) tweedeOp!: Date | null;
  @ApiProperty(MOMENT) ingetrokkenOp!: Date | null;
  @ApiProperty({ enum: MAG_VRIJGEVEN, description: 'Of u deze batch mag vrijgeven, of waarom niet.' })
  magVrijgeven!: MagVrijgeven;

  @ApiProperty({ type: 'integer' }) aantalBetaald!: number;
  @ApiProperty({ type: 'integer' }) aantalGeweigerd!: number;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class BetaalbatchesPagina extends PaginaWeergave {
  @ApiProperty({ type: [BetaalbatchWeergave] }) gegevens!: BetaalbatchWeergave[];
}

export class BetaalopdrachtWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) declaratieId!: string;
  @ApiProperty({ description: 'Van de declaratie.' }) nummer!: string;
  @ApiProperty() aan!: string;
  @ApiProperty() rekening!: string;
  @ApiProperty({ description: 'Zo noemt de bank deze opdracht (EndToEndId).' }) verwijzing!: string;
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({ enum: OPDRACHTSTATUSSEN }) status!: Opdrachtstatus;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom de bank weigerde, in gewone taal.' })
  reden!: string | null;

  @ApiProperty(MOMENT) afgehandeldOp!: Date | null;
}

export class BetaalopdrachtenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BetaalopdrachtWeergave] }) gegevens!: BetaalopdrachtWeergave[];
}

export class BankberichtWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['pain.002', 'camt.053'] }) soort!: 'pain.002' | 'camt.053';
  @ApiProperty({ description: 'Of dit bestand al eerder was ingelezen; dan veranderde er niets.' })
  alIngelezen!: boolean;

  @ApiProperty({ type: 'integer' }) aantalBetaald!: number;
  @ApiProperty({ type: 'integer' }) aantalGeweigerd!: number;
  @ApiProperty({ type: 'integer' }) aantalOnbekend!: number;
  @ApiProperty({ type: String, format: 'date-time' }) ingelezenOp!: Date;
}

export class OnbekendeVerwijzingWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() verwijzing!: string;
  @ApiProperty({ enum: ONBEKEND_WAT }) wat!: OnbekendWat;
  @ApiProperty({ enum: ['betaald', 'geweigerd', 'teruggestort'] })
  uitkomst!: 'betaald' | 'geweigerd' | 'teruggestort';

  @ApiProperty({ ...CENTEN, nullable: true }) bedragInCenten!: number | null;
  @ApiProperty({ type: String, nullable: true }) reden!: string | null;
  @ApiProperty({ type: String, nullable: true }) toelichting!: string | null;
  @ApiProperty(MOMENT) afgehandeldOp!: Date | null;
}

export class OnbekendeVerwijzingenPagina extends PaginaWeergave {
  @ApiProperty({ type: [OnbekendeVerwijzingWeergave] }) gegevens!: OnbekendeVerwijzingWeergave[];
}
