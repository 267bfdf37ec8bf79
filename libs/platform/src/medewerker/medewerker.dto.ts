// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
} from 'class-validator';
import { MEDEWERKERROLLEN, type Medewerkerrol } from '../config/aanmelden.js';
import { PaginaQuery, PaginaWeergave } from '../http/cursor.js';

const REGIO = /^[A-Z]{2,12}$/;
/** `actief`: let in at the last sign-in; `zonder-rol`: refused; `geblokkeerd`: kept out. */
export const STANDEN = ['actief', 'zonder-rol', 'geblokkeerd'] as const;
type Stand = (typeof STANDEN)[number];

export class MedewerkersQuery extends PaginaQuery {
  @ApiPropertyOptional({ maxLength: 200, description: 'Deel van de naam, het e-mailadres of het subject.' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 200, { message: 'moet 1 tot 200 tekens lang zijn' })
  zoek?: string;

  @ApiPropertyOptional({ enum: MEDEWERKERROLLEN })
  @IsOptional()
  @IsIn(MEDEWERKERROLLEN, { message: `mag alleen ${MEDEWERKERROLLEN.join(', ')} zijn` })
  rol?: Medewerkerrol;

  @ApiPropertyOptional({ example: 'TWE' })
  @IsOptional()
  @Matches(REGIO, { message: 'moet de code van een regio zijn' })
  regio?: string;

  @ApiPropertyOptional({ enum: STANDEN })
  @IsOptional()
  @IsIn(STANDEN, { message: `mag alleen ${STANDEN.join(', ')} zijn` })
  stand?: Stand;
}

/** A role to give: to an e-mail address that the provider must have checked, or to a subject. */
export class NieuweRoltoekenning {
  @ApiPropertyOptional({
    format: 'email',
    description:
      'Van wie zich nog moet aanmelden. Geldt alleen als de aanmelddienst het adres heeft gecontroleerd.',
  })
  @IsOptional()
  @IsEmail({}, { message: 'moet een e-mailadres zijn, zoals naam@example.nl' })
  @Length(3, 254, { message: 'moet 3 tot 254 tekens lang zijn' })
  email?: string;

  @ApiPropertyOptional({ maxLength: 300, description: 'Van wie zich al eens aanmeldde.' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 300, { message: 'moet 1 tot 300 tekens lang zijn' })
  subject?: string;

  @ApiProperty({ enum: MEDEWERKERROLLEN })
  @IsIn(MEDEWERKERROLLEN, { message: `mag alleen ${MEDEWERKERROLLEN.join(', ')} zijn` })
  rol!: Medewerkerrol;

  @ApiPropertyOptional({ example: 'TWE', description: 'Verplicht bij een coördinator, en alleen daar.' })
  @IsOptional()
  @Matches(REGIO, { message: 'moet de code van een regio zijn' })
  regio?: string;

  @ApiPropertyOptional({ default: false, description: 'Alleen bij een coördinator.' })
  @IsOptional()
  @IsBoolean({ message: 'moet ja (true) of nee (false) zijn' })
  hoofdcoordinator?: boolean;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Verplicht bij een financier, en alleen daar. Een aanbieder kan het niet zijn.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'moet de id van een organisatie zijn' })
  organisatieId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'De laatste dag.' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    message: 'moet een datum zijn, zoals 2026-12-31',
  })
  tot?: string;
}

export class Blokkade {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u wijzigt.' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;

  @ApiProperty({ minLength: 1, maxLength: 1000 })
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 1000, { message: 'moet 1 tot 1000 tekens lang zijn' })
  reden!: string;
}

export class Deblokkade {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u wijzigt.' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class RoltoekenningWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg tot iemand zich met dit adres aanmeldde.' })
  subject!: string | null;
  @ApiProperty({ enum: MEDEWERKERROLLEN }) rol!: Medewerkerrol;
  @ApiProperty({ type: String, nullable: true }) regio!: string | null;
  @ApiProperty() hoofdcoordinator!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Van een financier.' })
  organisatieId!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'De laatste dag.' })
  tot!: string | null;
  @ApiProperty() gegevenDoor!: string;
  @ApiProperty({ format: 'date-time' }) gegevenOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) ingetrokkenOp!: Date | null;
}

export class RoltoekenningenPagina extends PaginaWeergave {
  @ApiProperty({ type: [RoltoekenningWeergave] }) gegevens!: RoltoekenningWeergave[];
}

export class MedewerkerWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Zo heet de persoon in auditregels.' }) subject!: string;
  @ApiProperty({ description: 'Adres van de aanmelddienst.' }) uitgever!: string;
  @ApiProperty({ type: String, nullable: true }) naam!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ enum: STANDEN }) stand!: Stand;
  @ApiProperty({ enum: MEDEWERKERROLLEN, nullable: true, description: 'Bij de laatste aanmelding.' })
  rol!: Medewerkerrol | null;
  @ApiProperty({ type: String, nullable: true }) regio!: string | null;
  @ApiProperty() hoofdcoordinator!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Van een financier.' })
  organisatieId!: string | null;
  @ApiProperty({
    enum: ['aanspraak', 'toekenning'],
    nullable: true,
    description: 'Waar de rol vandaan kwam: van de aanmelddienst, of hier gegeven.',
  })
  herkomst!: 'aanspraak' | 'toekenning' | null;
  @ApiProperty({ format: 'date-time' }) eerstOp!: Date;
  @ApiProperty({ format: 'date-time' }) laatstOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) geblokkeerdOp!: Date | null;
  @ApiProperty({ type: String, nullable: true }) geblokkeerdDoor!: string | null;
  @ApiProperty({ type: String, nullable: true }) blokkadeReden!: string | null;
  @ApiProperty({ description: 'Of u dit zelf bent.' }) ik!: boolean;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class MedewerkersPagina extends PaginaWeergave {
  @ApiProperty({ type: [MedewerkerWeergave] }) gegevens!: MedewerkerWeergave[];
}

export class SessieVanMedewerker {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: MEDEWERKERROLLEN }) rol!: Medewerkerrol;
  @ApiProperty({ type: String, nullable: true }) regio!: string | null;
  @ApiProperty({ format: 'date-time' }) begonnenOp!: Date;
  @ApiProperty({ format: 'date-time' }) gebruiktOp!: Date;
  @ApiProperty({ format: 'date-time' }) vervaltOp!: Date;
}

export class MedewerkerDetail extends MedewerkerWeergave {
  @ApiProperty({ type: [SessieVanMedewerker] }) sessies!: SessieVanMedewerker[];
  @ApiProperty({ type: [RoltoekenningWeergave], description: 'De nieuwste eerst.' })
  toekenningen!: RoltoekenningWeergave[];
}
