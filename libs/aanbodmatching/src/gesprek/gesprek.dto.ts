// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { MAX_AANTAL } from '../bijlage/bijlage.rules.js';
import { BijlageWeergave } from '../bijlage/bijlage.dto.js';
import { PARTIJEN, type Partij } from './gesprek.rules.js';

/** Words with files. */
export class WoordenDto {
  @ApiProperty({ minLength: 1, maxLength: 5000 })
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(5000, { message: 'mag ten hoogste 5000 tekens lang zijn' })
  tekst!: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MAX_AANTAL,
    description: 'Bijlagen die u al hebt toegevoegd en die nog nergens bij horen.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_AANTAL, { message: `mag ten hoogste ${MAX_AANTAL} bijlagen hebben` })
  @ArrayUnique()
  @IsUUID('all', { each: true, message: 'moet bestaan uit id’s (uuid) van bijlagen' })
  bijlageIds?: string[];
}

export class NieuwBerichtDto extends WoordenDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Het gesprek met die aanbieder; zonder is het bericht tussen de ondernemer en de regio.',
  })
  @IsOptional()
  @IsUUID('all')
  toewijzingId?: string;
}

export class BerichtenQuery extends PaginaQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen het gesprek met die aanbieder.' })
  @IsOptional()
  @IsUUID('all')
  toewijzingId?: string;
}

export class GelezenDto {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Het nieuwste bericht dat u las; zonder zijn het ze alle.',
  })
  @IsOptional()
  @IsUUID('all')
  totEnMet?: string;
}

export class LeesmerkWeergave {
  @ApiProperty({ enum: PARTIJEN }) partij!: Partij;
  @ApiProperty({ format: 'date-time' }) gelezenOp!: Date;
}

/** One message as its reader sees it. */
export class BerichtWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) toewijzingId!: string | null;
  @ApiProperty({ enum: PARTIJEN, description: 'Van wie het is.' }) partij!: Partij;
  @ApiProperty({ type: String, nullable: true, description: 'Naam van de aanbieder van dit gesprek.' })
  aanbieder!: string | null;
  @ApiProperty({ description: 'U schreef het zelf.' }) vanMij!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Leeg (`null`) als het is ingetrokken of gewist.',
  })
  tekst!: string | null;
  @ApiProperty({ format: 'date-time' }) geplaatstOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) ingetrokkenOp!: Date | null;
  @ApiProperty({ type: [LeesmerkWeergave] }) gelezenDoor!: LeesmerkWeergave[];
  @ApiProperty({ type: [BijlageWeergave] }) bijlagen!: BijlageWeergave[];
}

export class OngelezenWeergave {
  @ApiProperty({ type: 'integer', description: 'Berichten van anderen die uw kant nog niet las.' })
  ongelezen!: number;
}

export class BerichtenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BerichtWeergave] }) gegevens!: BerichtWeergave[];
  @ApiProperty({ type: 'integer', description: 'Berichten van anderen die uw kant nog niet las.' })
  ongelezen!: number;
}

export class NotitieWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'U schreef het zelf.' }) vanMij!: boolean;
  @ApiProperty({ description: 'Wie het schreef, zoals de aanmelding hem noemt.' }) geschrevenDoor!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) als het is gewist.' }) tekst!:
    string | null;
  @ApiProperty({ format: 'date-time' }) geschrevenOp!: Date;
  @ApiProperty({ type: [BijlageWeergave] }) bijlagen!: BijlageWeergave[];
}

export class NotitiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [NotitieWeergave] }) gegevens!: NotitieWeergave[];
}
