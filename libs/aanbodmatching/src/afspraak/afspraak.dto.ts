// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { PaginaWeergave } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { ContactWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import {
  AFSPRAAK_STATUSSEN,
  ANNULEERREDENEN,
  PARTIJEN,
  type AfspraakStatus,
  type Partij,
} from './afspraak.rules.js';
import { AfspraakPeriodeQuery } from './afspraakmoment.dto.js';
import { AFSPRAAKVORMEN, type Afspraakvorm } from './afspraakmoment.rules.js';

const UUID = { message: 'moet een id (uuid) zijn' };
const LANG = { message: 'mag ten hoogste 1000 tekens lang zijn' };

export class NieuweAfspraakDto {
  @ApiProperty({ format: 'uuid', description: 'Een vrij moment.' }) @IsUUID('all', UUID) momentId!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'De toewijzing waarover het gaat; leeg is een gesprek met de coördinator.',
  })
  @IsOptional()
  @IsUUID('all', UUID)
  toewijzingId?: string;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Voor wie u spreekt.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000, LANG)
  notitie?: string;
}

export class AfspraakVerplaatsingDto extends VersieDto {
  @ApiProperty({ format: 'uuid', description: 'Een vrij moment van dezelfde aanbieder of coördinator.' })
  @IsUUID('all', UUID)
  momentId!: string;
}

export class AfspraakAnnuleringDto extends VersieDto {
  @ApiProperty({ enum: ANNULEERREDENEN })
  @IsIn(ANNULEERREDENEN, { message: `moet een van deze zijn: ${ANNULEERREDENEN.join(', ')}` })
  reden!: (typeof ANNULEERREDENEN)[number];

  @ApiPropertyOptional({ maxLength: 1000, description: 'Verplicht bij de reden `anders`.' })
  @ValidateIf((dto: AfspraakAnnuleringDto) => dto.reden === 'anders' || dto.toelichting !== undefined)
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(1000, LANG)
  toelichting?: string;
}

const UITKOMSTEN = ['gehouden', 'niet-verschenen'] as const;

export class AfspraakAfrondingDto extends VersieDto {
  @ApiProperty({ enum: UITKOMSTEN })
  @IsIn(UITKOMSTEN, { message: `moet een van deze zijn: ${UITKOMSTEN.join(', ')}` })
  uitkomst!: (typeof UITKOMSTEN)[number];
}

export class AfsprakenQuery extends AfspraakPeriodeQuery {
  @ApiPropertyOptional({ enum: AFSPRAAK_STATUSSEN })
  @IsOptional()
  @IsIn(AFSPRAAK_STATUSSEN, { message: `moet een van deze zijn: ${AFSPRAAK_STATUSSEN.join(', ')}` })
  status?: AfspraakStatus;

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all', UUID) momentId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all', UUID) toewijzingId?: string;
}

/** To the host the name and how to reach somebody show only with consent. */
export class AfspraakWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) momentId!: string;
  @ApiProperty({ format: 'uuid' }) hulpvraagId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Kenmerk van de hulpvraag.' })
  kenmerk!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) toewijzingId!: string | null;
  @ApiProperty({ type: String, nullable: true }) aanbodTitel!: string | null;
  @ApiProperty({ type: String, nullable: true, description: '`null` bij een gesprek met de coördinator.' })
  aanbieder!: string | null;
  @ApiProperty() regio!: string;
  @ApiProperty({ enum: AFSPRAAK_STATUSSEN }) status!: AfspraakStatus;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ format: 'date-time' }) begin!: Date;
  @ApiProperty({ format: 'date-time' }) eind!: Date;
  @ApiProperty({ enum: AFSPRAAKVORMEN }) vorm!: Afspraakvorm;
  @ApiProperty({ type: String, nullable: true }) plaats!: string | null;
  @ApiProperty({ type: String, nullable: true }) link!: string | null;
  @ApiProperty({ type: String, nullable: true }) notitie!: string | null;
  @ApiProperty({ type: String, nullable: true }) annuleerreden!: string | null;
  @ApiProperty({ type: String, nullable: true }) annuleertoelichting!: string | null;
  @ApiProperty({ enum: PARTIJEN, nullable: true }) geannuleerdDoor!: Partij | null;
  @ApiProperty({ format: 'date-time' }) geboektOp!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'Alleen met toestemming van de ondernemer.' })
  ondernemingNaam!: string | null;
  @ApiProperty({
    type: ContactWeergave,
    nullable: true,
    description: 'Alleen met toestemming van de ondernemer.',
  })
  contact!: ContactWeergave | null;
}

export class AfsprakenPagina extends PaginaWeergave {
  @ApiProperty({ type: [AfspraakWeergave] }) gegevens!: AfspraakWeergave[];
}
