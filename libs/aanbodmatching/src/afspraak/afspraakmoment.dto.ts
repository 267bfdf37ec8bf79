// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDatum, IsMoment, PaginaQuery, PaginaWeergave } from '#libs/platform';
import { AFSPRAAKVORMEN, type Afspraakvorm } from './afspraakmoment.rules.js';

const UUID = { message: 'moet een id (uuid) zijn' };
const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class NieuwAfspraakmomentDto {
  @ApiProperty({ format: 'date-time' }) @IsMoment() begin!: string;
  @ApiProperty({ format: 'date-time', description: '10 minuten tot 8 uur na het begin.' })
  @IsMoment()
  eind!: string;

  @ApiProperty({ enum: AFSPRAAKVORMEN })
  @IsIn(AFSPRAAKVORMEN, { message: `moet een van deze zijn: ${AFSPRAAKVORMEN.join(', ')}` })
  vorm!: Afspraakvorm;

  @ApiPropertyOptional({ maxLength: 300, description: 'Bij een afspraak op locatie, en alleen dan.' })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'mag ten hoogste 300 tekens lang zijn' })
  plaats?: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'Bij een afspraak per video, en alleen dan.' })
  @IsOptional()
  @Matches(/^https:\/\/\S+$/, { message: 'moet een adres zijn dat met https:// begint' })
  @MaxLength(500, { message: 'mag ten hoogste 500 tekens lang zijn' })
  link?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 50, default: 1 })
  @IsOptional()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(50, { message: 'mag ten hoogste 50 zijn' })
  plaatsen?: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen voor dit aanbod; anders voor al uw aanbod.' })
  @IsOptional()
  @IsUUID('all', UUID)
  aanbodId?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Maak hetzelfde moment voor elke week tot en met deze datum; ten hoogste 100.',
  })
  @IsOptional()
  @IsDatum()
  reeksTot?: string;
}

/** Dates are Dutch dates, both included. */
export class AfspraakPeriodeQuery extends PaginaQuery {
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsDatum() van?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsDatum() tot?: string;
}

export class AfspraakmomentenQuery extends AfspraakPeriodeQuery {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all', UUID) aanbodId?: string;

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all', UUID) reeksId?: string;

  @ApiPropertyOptional({ enum: AFSPRAAKVORMEN })
  @IsOptional()
  @IsIn(AFSPRAAKVORMEN, { message: `moet een van deze zijn: ${AFSPRAAKVORMEN.join(', ')}` })
  vorm?: Afspraakvorm;

  @ApiPropertyOptional({ description: 'Alleen momenten met (of zonder) een vrije plaats.' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean({ message: 'moet true of false zijn' })
  vrij?: boolean;

  @ApiPropertyOptional({ description: 'Ook momenten die zijn vervallen.', default: false })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean({ message: 'moet true of false zijn' })
  vervallen?: boolean;
}

export class VrijeMomentenQuery extends AfspraakPeriodeQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Momenten van de aanbieder van deze toewijzing; anders die van de coördinator.',
  })
  @IsOptional()
  @IsUUID('all', UUID)
  toewijzingId?: string;
}

/** As its host sees it. */
export class AfspraakmomentWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organisatieId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'De coördinator die het gesprek voert.' })
  behandelaar!: string | null;
  @ApiProperty({ type: String, nullable: true }) regio!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) aanbodId!: string | null;
  @ApiProperty({ format: 'date-time' }) begin!: Date;
  @ApiProperty({ format: 'date-time' }) eind!: Date;
  @ApiProperty({ enum: AFSPRAAKVORMEN }) vorm!: Afspraakvorm;
  @ApiProperty({ type: String, nullable: true }) plaats!: string | null;
  @ApiProperty({ type: String, nullable: true }) link!: string | null;
  @ApiProperty({ type: 'integer' }) plaatsen!: number;
  @ApiProperty({ type: 'integer' }) bezet!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) reeksId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) vervallenOp!: Date | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class AfspraakmomentenPagina extends PaginaWeergave {
  @ApiProperty({ type: [AfspraakmomentWeergave] }) gegevens!: AfspraakmomentWeergave[];
}

/** As somebody who may take it sees it: the link follows with the appointment. */
export class VrijMomentWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) begin!: Date;
  @ApiProperty({ format: 'date-time' }) eind!: Date;
  @ApiProperty({ enum: AFSPRAAKVORMEN }) vorm!: Afspraakvorm;
  @ApiProperty({ type: String, nullable: true }) plaats!: string | null;
  @ApiProperty({ type: 'integer', description: 'Plaatsen die nog vrij zijn.' }) vrij!: number;
}

export class VrijeMomentenPagina extends PaginaWeergave {
  @ApiProperty({ type: [VrijMomentWeergave] }) gegevens!: VrijMomentWeergave[];
}
