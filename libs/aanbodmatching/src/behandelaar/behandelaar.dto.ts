// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDatum, PaginaQuery, PaginaWeergave } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';

const JA_NEE = { message: 'moet true of false zijn' };

export class RegistratieDto {
  @ApiProperty({ maxLength: 200, example: 'Tijn Wolters' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(200, { message: 'mag ten hoogste 200 tekens lang zijn' })
  naam!: string;

  @ApiProperty({ format: 'email', maxLength: 254, example: 't.wolters@example.nl' })
  @IsEmail({}, { message: 'moet een geldig e-mailadres zijn' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email!: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'De versie die u las; de eerste keer is er nog geen.',
  })
  @IsOptional()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie?: number;
}

/** The whole absence: what is left out or null is none. */
export class AfwezigheidDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Eerste dag; null: aanwezig.',
  })
  @IsOptional()
  @IsDatum()
  van?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Laatste dag; null: niemand weet het nog.',
  })
  @IsOptional()
  @IsDatum()
  tot?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Wie de hulpvragen dan overneemt: de `id` van een behandelaar van dezelfde regio.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'moet een id zijn' })
  vervanger?: string | null;
}

export class EigenAfwezigheidDto extends AfwezigheidDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'De versie die u las; is die verouderd, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

/** What is left out stays as it is. */
export class BehandelaarWijzigingDto extends VersieDto {
  @ApiPropertyOptional({ description: 'Wie niet actief is, krijgt geen hulpvragen.' })
  @IsOptional()
  @IsBoolean(JA_NEE)
  actief?: boolean;

  @ApiPropertyOptional({
    description: 'Geldt tot deze persoon zelf iets doet: dan telt weer wat de aanmelddienst zegt.',
  })
  @IsOptional()
  @IsBoolean(JA_NEE)
  hoofdcoordinator?: boolean;

  @ApiPropertyOptional({ type: AfwezigheidDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => AfwezigheidDto)
  afwezigheid?: AfwezigheidDto;
}

export class BehandelaarsQuery extends PaginaQuery {
  @ApiPropertyOptional({ example: 'TWE', description: 'Voor een beheerder: alleen deze regio.' })
  @IsOptional()
  @Matches(/^[A-Z0-9]{2,20}$/, { message: 'moet de code van een regio zijn' })
  regio?: string;
}

export class VervangerWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
}

export class BehandelaarWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    description: 'Kenmerk bij de aanmelddienst; zo staat deze persoon in het logboek en bij notities.',
  })
  subject!: string;
  @ApiProperty({ example: 'TWE' }) regio!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty() hoofdcoordinator!: boolean;
  @ApiProperty() actief!: boolean;
  @ApiProperty({ description: 'Of deze persoon vandaag werkt.' }) aanwezig!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) afwezigVan!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) afwezigTot!: string | null;
  @ApiProperty({ type: VervangerWeergave, nullable: true }) vervanger!: VervangerWeergave | null;
  @ApiProperty({ description: 'Of u dit bent.' }) ik!: boolean;
  @ApiProperty({ type: 'integer', description: 'Stuur deze mee als u iets wijzigt.' }) versie!: number;
}

export class BehandelaarsPagina extends PaginaWeergave {
  @ApiProperty({ type: [BehandelaarWeergave] }) gegevens!: BehandelaarWeergave[];
}
