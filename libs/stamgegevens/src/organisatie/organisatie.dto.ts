// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, Length, Matches, MaxLength, Min } from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { ORGANISATIESOORTEN, type Organisatiesoort } from './organisatie.rules.js';

const SOORT_MELDING = `moet een van ${ORGANISATIESOORTEN.join(', ')} zijn`;

export class OrganisatiesQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: ORGANISATIESOORTEN })
  @IsOptional()
  @IsIn(ORGANISATIESOORTEN, { message: SOORT_MELDING })
  soort?: Organisatiesoort;

  @ApiPropertyOptional({ description: 'Deel van de naam.' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  zoek?: string;
}

export class NieuweOrganisatie {
  @ApiProperty({ description: 'Naam, met ten minste één letter of cijfer.', example: 'Provincie Gelderland' })
  @IsString()
  @Length(1, 200, { message: 'moet 1 tot 200 tekens lang zijn' })
  @Matches(/[\p{L}\p{N}]/u, { message: 'moet een letter of cijfer bevatten' })
  naam!: string;

  @ApiProperty({ enum: ORGANISATIESOORTEN })
  @IsIn(ORGANISATIESOORTEN, { message: SOORT_MELDING })
  soort!: Organisatiesoort;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    pattern: '^[0-9]{8}$',
    description:
      'Wie zich met dit KVK-nummer aanmeldt als aanbieder, handelt voor deze organisatie. Laat u het weg, dan blijft het zoals het is; null wist het.',
  })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'moet 8 cijfers zijn' })
  kvkNummer?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'email',
    maxLength: 254,
    description:
      'E-mailadres van het loket: daar gaat mail over toewijzingen heen. Laat u het weg, dan blijft het zoals het is; null wist het.',
  })
  @IsOptional()
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  @IsEmail({}, { message: 'moet een e-mailadres zijn' })
  email?: string | null;
}

export class OrganisatieInvoer extends NieuweOrganisatie {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Versie die u wijzigt.' })
  @IsInt()
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

/** What everybody may know of an organisation. */
export class OrganisatieWeergave {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'Provincie Gelderland' })
  naam!: string;
  @ApiProperty({ enum: ORGANISATIESOORTEN })
  soort!: Organisatiesoort;
}

/** What the beheerder needs to change it. */
export class OrganisatieBeheerWeergave extends OrganisatieWeergave {
  @ApiProperty({
    description: 'Code waarmee bestanden de organisatie vinden.',
    example: 'provincie-gelderland',
  })
  code!: string;
  @ApiProperty({ type: String, nullable: true })
  kvkNummer!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'E-mailadres van het loket.' })
  email!: string | null;
  @ApiProperty({ type: 'integer', description: 'Stuur deze mee als u de organisatie wijzigt.' })
  versie!: number;
  @ApiProperty({ description: 'Wie de organisatie het laatst wijzigde.' })
  gewijzigdDoor!: string;
  @ApiProperty({ format: 'date-time' })
  gewijzigdOp!: Date;
}

export class OrganisatiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [OrganisatieWeergave] })
  gegevens!: OrganisatieWeergave[];
}
