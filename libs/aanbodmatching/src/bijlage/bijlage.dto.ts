// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BESTANDSSOORTEN, SCANSTATUSSEN, type Bestandssoort, type Scanstatus } from '#libs/platform';
import { IsOptional, IsUUID } from 'class-validator';
import { PARTIJEN, type Partij } from '../gesprek/gesprek.rules.js';

/** Where a new file hangs at once; without either it waits for a message or note that names it. */
export class BijlageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Een eigen bericht waar de bijlage meteen bij hoort.' })
  @IsOptional()
  @IsUUID('all')
  berichtId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Een eigen notitie waar de bijlage meteen bij hoort.' })
  @IsOptional()
  @IsUUID('all')
  notitieId?: string;
}

export class BijlageWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) berichtId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) notitieId!: string | null;
  @ApiProperty({ enum: PARTIJEN, description: 'Van wie het is.' }) partij!: Partij;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) als het is gewist.' }) naam!:
    string | null;
  @ApiProperty({ enum: BESTANDSSOORTEN }) soort!: Bestandssoort;
  @ApiProperty({ type: 'integer', description: 'Grootte van het bestand.' }) bytes!: number;
  @ApiProperty({
    enum: SCANSTATUSSEN,
    description:
      '`quarantaine`: nog niet op virussen onderzocht en voor niemand te openen; `besmet`: voor niemand meer; ' +
      '`niet-gescand`: hier wordt niet op virussen onderzocht.',
  })
  status!: Scanstatus;
  @ApiProperty({ format: 'date-time' }) toegevoegdOp!: Date;
}
