// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsObject, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import {
  ContactDto,
  NieuweHulpvraagDto,
  OndernemingDto,
  ToestemmingDto,
} from '../hulpvraag/hulpvraag.dto.js';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';

const OBJECT = { message: 'moet een object zijn' };

export class ConceptContactDto extends PartialType(ContactDto) {}

export class ConceptToestemmingDto extends PartialType(ToestemmingDto) {}

/** What is there of a hulpvraag so far. Anything may be left out; what is there must be right in itself. */
export class ConceptInhoudDto extends PartialType(
  OmitType(NieuweHulpvraagDto, ['contact', 'onderneming', 'toestemming'] as const),
) {
  @ApiPropertyOptional({ type: ConceptContactDto })
  @IsOptional()
  @IsObject(OBJECT)
  @ValidateNested()
  @Type(() => ConceptContactDto)
  contact?: ConceptContactDto;

  @ApiPropertyOptional({ type: OndernemingDto })
  @IsOptional()
  @IsObject(OBJECT)
  @ValidateNested()
  @Type(() => OndernemingDto)
  onderneming?: OndernemingDto;

  @ApiPropertyOptional({ type: ConceptToestemmingDto })
  @IsOptional()
  @IsObject(OBJECT)
  @ValidateNested()
  @Type(() => ConceptToestemmingDto)
  toestemming?: ConceptToestemmingDto;
}

class InhoudDto {
  @ApiProperty({ type: ConceptInhoudDto, description: 'Wat er tot nu toe is ingevuld.' })
  @IsObject(OBJECT)
  @ValidateNested()
  @Type(() => ConceptInhoudDto)
  inhoud!: ConceptInhoudDto;
}

export class NieuwConceptDto extends InhoudDto {
  @ApiProperty({
    format: 'email',
    maxLength: 254,
    description: 'Hierheen gaat de link om later verder te gaan.',
  })
  @IsEmail({}, { message: 'moet een geldig e-mailadres zijn' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email!: string;

  @ApiPropertyOptional({ enum: ['nl', 'en'], default: 'nl', description: 'Taal van de e-mail.' })
  @IsOptional()
  @IsIn(['nl', 'en'], { message: 'moet nl of en zijn' })
  taal?: 'nl' | 'en';
}

export class ConceptWijzigingDto extends IntersectionType(VersieDto, InhoudDto) {}

/** What is encrypted of a concept. */
export interface Bewaard {
  email: string;
  taal: 'nl' | 'en';
  inhoud: ConceptInhoudDto;
}

export class ConceptWeergave {
  @ApiProperty({ format: 'uuid', description: 'Ook het id van de hulpvraag die het wordt.' }) id!: string;
  @ApiProperty({ format: 'email' }) email!: string;
  @ApiProperty({ enum: ['nl', 'en'] }) taal!: 'nl' | 'en';
  @ApiProperty({ type: ConceptInhoudDto }) inhoud!: ConceptInhoudDto;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ format: 'date-time' }) gewijzigdOp!: Date;
  @ApiProperty({ format: 'date-time', description: 'Dertig dagen na de laatste wijziging.' })
  vervaltOp!: Date;
}

export class ConceptOntvangstWeergave {
  @ApiProperty({ format: 'uuid', description: 'Ook het id van de hulpvraag die het wordt.' }) id!: string;
  @ApiProperty({ description: 'Opent dit concept, in de header `Conceptsleutel`.' }) conceptsleutel!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ format: 'date-time', description: 'Dertig dagen na de laatste wijziging.' })
  vervaltOp!: Date;
}
