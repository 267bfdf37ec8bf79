// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { BESTANDSSOORTEN, SCANSTATUSSEN, type Bestandssoort, type Scanstatus } from '#libs/platform';
import { MEESTE_BIJ_POST } from './bijlage.rules.js';

/** What a question or answer takes along. */
export class BijlagenDto {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    maxItems: MEESTE_BIJ_POST,
    description:
      'Bestanden die u al toevoegde en die nog nergens bij horen. Zij komen bij wat er al bij hoort.',
  })
  @IsOptional()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE_BIJ_POST, { message: `mag ten hoogste ${MEESTE_BIJ_POST} bestanden hebben` })
  @ArrayUnique({ message: 'mag elk bestand maar één keer hebben' })
  @IsUUID('all', { each: true, message: 'moet uit id’s (uuid) bestaan' })
  bijlageIds?: string[];
}

export class PostbijlageWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) als het is gewist.' })
  naam!: string | null;
  @ApiProperty({ enum: BESTANDSSOORTEN }) soort!: Bestandssoort;
  @ApiProperty({ type: 'integer', description: 'Grootte van het bestand.' }) bytes!: number;
  @ApiProperty({
    enum: SCANSTATUSSEN,
    description:
      '`quarantaine`: nog niet op virussen onderzocht en voor niemand te openen; `besmet`: verwijderd, want er zat ' +
      'een virus in; `niet-gescand`: hier wordt niet op virussen onderzocht.',
  })
  status!: Scanstatus;
  @ApiProperty({ type: String, format: 'date-time' }) toegevoegdOp!: Date;
}
