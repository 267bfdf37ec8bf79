// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { PaginaWeergave } from '../http/cursor.js';

export const VERZOEKSOORTEN = ['inzage', 'wissing'] as const;
export type Verzoeksoort = (typeof VERZOEKSOORTEN)[number];

/** By whoever proved whose data it is about. */
export class EigenGegevensverzoekDto {
  @ApiProperty({
    enum: VERZOEKSOORTEN,
    description: '`inzage`: krijg alles wat wordt bewaard. `wissing`: laat het voorgoed wissen.',
  })
  @IsIn(VERZOEKSOORTEN, { message: `moet een van deze zijn: ${VERZOEKSOORTEN.join(', ')}` })
  soort!: Verzoeksoort;
}

/** By who is signed in. An ondernemer names nobody: it is about his own onderneming. */
export class GegevensverzoekDto extends EigenGegevensverzoekDto {
  @ApiPropertyOptional({
    format: 'email',
    maxLength: 254,
    description: 'Alleen voor een coördinator: het adres waarmee is ingediend. Dit, of `kvkNummer`.',
  })
  @IsOptional()
  @IsEmail({}, { message: 'moet een geldig e-mailadres zijn' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email?: string;

  @ApiPropertyOptional({
    pattern: '^[0-9]{8}$',
    description: 'Alleen voor een coördinator: de onderneming. Dit, of `email`.',
  })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'moet een KVK-nummer van 8 cijfers zijn' })
  kvkNummer?: string;
}

/** A request as it is kept: of whom it was is a pseudonym, and of a firm not even that. */
export class GegevensverzoekWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: VERZOEKSOORTEN }) soort!: Verzoeksoort;
  @ApiProperty({
    enum: ['ontvangen', 'uitgevoerd'],
    description: 'Wissen gebeurt kort na het ontvangen, en dan helemaal of niet.',
  })
  status!: 'ontvangen' | 'uitgevoerd';
  @ApiProperty({ enum: ['indiener', 'ondernemer', 'coordinator'], description: 'Wie het vroeg.' })
  rol!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Alleen wat bij deze regio hoort.' })
  regio!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Pseudoniem van de persoon.' })
  betrokkeneId!: string | null;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Aantal gevonden gegevens, en na het wissen het aantal dat is gewist.',
  })
  aantal!: number;
  @ApiProperty() gevraagdOp!: Date;
  @ApiProperty({ type: Date, nullable: true }) uitgevoerdOp!: Date | null;
}

export class GegevensverzoekAntwoord extends GegevensverzoekWeergave {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'object' } },
    description: 'Bij inzage: alles wat wordt bewaard, per onderdeel. Bij wissing ontbreekt het.',
  })
  gegevens?: Record<string, object[]>;
}

export class GegevensverzoekenPagina extends PaginaWeergave {
  @ApiProperty({ type: [GegevensverzoekWeergave] }) gegevens!: GegevensverzoekWeergave[];
}
