// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { ROLLEN, type Rol } from '#libs/kernel';
import { PaginaQuery, PaginaWeergave } from '../http/cursor.js';

/** Filters of the audit log. */
export class AuditregelsQuery extends PaginaQuery {
  @ApiPropertyOptional({ example: 'hulpvraag', description: 'Soort gegeven.' })
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,39}$/, { message: 'moet een soort zijn, zoals hulpvraag' })
  soort?: string;

  @ApiPropertyOptional({ description: 'Id van het gegeven; van een regio de code.' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,40}$/, { message: 'moet een id of een regiocode zijn' })
  onderwerp?: string;
}

export class AuditWieWeergave {
  @ApiProperty({ enum: ROLLEN }) rol!: Rol;
  @ApiProperty({ description: 'Kenmerk van de gebruiker bij de aanmelddienst; geen naam.' }) subject!: string;
}

export class AuditregelWeergave {
  @ApiProperty({ example: 'TWE' }) regio!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Plaats in de keten van de regio.' })
  volgnummer!: number;
  @ApiProperty() tijdstip!: Date;
  @ApiProperty() wie!: AuditWieWeergave;
  @ApiProperty({ example: 'Hulpvraag ingetrokken' }) omschrijving!: string;
  @ApiProperty({ example: 'hulpvraag' }) soort!: string;
  @ApiProperty({ example: 'ingetrokken' }) handeling!: string;
  @ApiProperty({ description: 'Id van het gegeven; van een regio de code.' }) onderwerp!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Niet meer nodig' }) reden!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 van het gegeven zoals het was.' })
  voor!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'SHA-256 van het gegeven zoals het werd.' })
  na!: string | null;
}

export class AuditregelsPagina extends PaginaWeergave {
  @ApiProperty({ type: [AuditregelWeergave] }) gegevens!: AuditregelWeergave[];
}
