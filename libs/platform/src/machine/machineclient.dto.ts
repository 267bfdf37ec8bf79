// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { SCOPES, type Scope } from '#libs/kernel';
import { PaginaWeergave } from '../http/cursor.js';

/** A JWK Set (RFC 7517 5). What the keys must be is told by `assessSleutels`. */
export class Sleutelset {
  @ApiProperty({
    type: 'array',
    minItems: 1,
    maxItems: 10,
    items: { type: 'object' },
    description: 'Openbare sleutels (JWK) met een eigen `kid`: RSA van ten minste 2048 bits, of P-256.',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  keys!: unknown[];
}

/** Where the keys are: here, or at an address of the client's own. Exactly one of the two. */
export class Sleutelbron {
  @ApiPropertyOptional({ type: Sleutelset, description: 'De sleutels zelf, of anders `jwksUrl`.' })
  @IsOptional()
  @ValidateNested({ message: 'moet een object zijn' })
  @Type(() => Sleutelset)
  jwks?: Sleutelset;

  @ApiPropertyOptional({
    format: 'uri',
    description:
      'Adres (https) waar de client zijn sleutels bekendmaakt. De machine moet door ons zijn toegestaan.',
  })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 2000, { message: 'moet 1 tot 2000 tekens lang zijn' })
  jwksUrl?: string;
}

export class NieuweMachineclient extends Sleutelbron {
  @ApiProperty({ minLength: 1, maxLength: 200, example: 'CRM Regio Twente' })
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 200, { message: 'moet 1 tot 200 tekens lang zijn' })
  naam!: string;

  @ApiProperty({ minLength: 1, maxLength: 200, description: 'Van wie het systeem is.' })
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 200, { message: 'moet 1 tot 200 tekens lang zijn' })
  organisatie!: string;

  @ApiProperty({ enum: SCOPES, isArray: true, minItems: 1 })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet ten minste één scope hebben' })
  @ArrayMaxSize(SCOPES.length, { message: 'heeft te veel scopes' })
  @ArrayUnique({ message: 'mag geen dubbele waarden hebben' })
  @IsIn(SCOPES, { each: true, message: `mag alleen ${SCOPES.join(', ')} hebben` })
  scopes!: Scope[];

  @ApiPropertyOptional({
    example: 'TWE',
    description: 'Code van de enige regio waarvan de client rijen ziet. Verplicht bij `hulpvragen:lezen`.',
  })
  @IsOptional()
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet de code van een regio zijn' })
  regio?: string;
}

export class Sleutelwissel extends Sleutelbron {
  @ApiPropertyOptional({
    type: [String],
    minItems: 1,
    maxItems: 10,
    description:
      'De `kid` van sleutels van nu die ook blijven gelden, naast die van `jwks` of zonder nieuwe.',
  })
  @IsOptional()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet ten minste één kid hebben' })
  @ArrayMaxSize(10, { message: 'mag ten hoogste 10 sleutels hebben' })
  @ArrayUnique({ message: 'mag geen dubbele waarden hebben' })
  @IsString({ each: true, message: 'moet de kid van een sleutel zijn' })
  @Length(1, 200, { each: true, message: 'moet de kid van een sleutel zijn' })
  behoud?: string[];

  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u wijzigt.' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class MachineIntrekking {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u wijzigt.' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;

  @ApiProperty({ minLength: 1, maxLength: 1000 })
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 1000, { message: 'moet 1 tot 1000 tekens lang zijn' })
  reden!: string;
}

export class MachineOpschorting extends MachineIntrekking {}

export class MachineHervatting {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u wijzigt.' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class SleutelWeergave {
  @ApiProperty() kid!: string;
  @ApiProperty({ enum: ['RSA', 'EC'] }) soort!: string;
  @ApiProperty({ format: 'date-time' }) toegevoegdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) ingetrokkenOp!: Date | null;
}

export class MachineclientWeergave {
  @ApiProperty({ format: 'uuid', description: 'De `client_id` waarmee het systeem een token vraagt.' })
  id!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty() naam!: string;
  @ApiProperty() organisatie!: string;
  @ApiProperty({ enum: SCOPES, isArray: true }) scopes!: Scope[];
  @ApiProperty({ type: String, nullable: true }) regio!: string | null;
  @ApiProperty({ type: String, nullable: true }) jwksUrl!: string | null;
  @ApiProperty({ type: [SleutelWeergave] }) sleutels!: SleutelWeergave[];
  @ApiProperty({ enum: ['actief', 'opgeschort', 'ingetrokken'] })
  status!: 'actief' | 'opgeschort' | 'ingetrokken';
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Waarom de client is opgeschort of ingetrokken.',
  })
  reden!: string | null;
  @ApiProperty({ format: 'date-time' }) geregistreerdOp!: Date;
  @ApiProperty({ format: 'date-time' }) gewijzigdOp!: Date;
}

export class MachineclientsPagina extends PaginaWeergave {
  @ApiProperty({ type: [MachineclientWeergave] }) gegevens!: MachineclientWeergave[];
}
