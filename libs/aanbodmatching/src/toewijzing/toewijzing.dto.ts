// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { ContactWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { WachtplekWeergave } from '../wachtlijst/wachtplek.weergave.js';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { TOEWIJZING_STATUSSEN, type ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

export const VORMEN = ['toewijzen', 'voorstellen'] as const;
/** How a coordinator heard that the entrepreneur consents. */
export const GEHOORD = ['telefoon', 'loket'] as const;

const LANG = { message: 'mag ten hoogste 2000 tekens lang zijn' };

export class NieuweToewijzingDto extends VersieDto {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 10 })
  @IsArray()
  @ArrayMinSize(1, { message: 'moet ten minste 1 aanbod hebben' })
  @ArrayMaxSize(10, { message: 'mag ten hoogste 10 aanbiedingen hebben' })
  @ArrayUnique()
  @IsUUID('all', { each: true, message: 'moet bestaan uit id’s (uuid) van aanbod' })
  aanbodIds!: string[];

  @ApiPropertyOptional({ maxLength: 2000, description: 'Voor de aanbieder.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, LANG)
  notitie?: string;

  @ApiPropertyOptional({
    maxLength: 2000,
    description: 'Verplicht als het eerste aanbod van de lijst er niet bij is.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000, LANG)
  redenAfwijking?: string;

  @ApiPropertyOptional({
    enum: VORMEN,
    default: 'toewijzen',
    description: '`voorstellen`: de ondernemer kiest zelf; er wordt nog geen plaats bezet.',
  })
  @IsOptional()
  @IsIn(VORMEN, { message: `moet een van deze zijn: ${VORMEN.join(', ')}` })
  vorm?: (typeof VORMEN)[number];

  @ApiPropertyOptional({
    description:
      'Zet achteraan op de wachtlijst wat vol is of waarvoor anderen al wachten, in plaats van te weigeren.',
  })
  @IsOptional()
  @IsBoolean({ message: 'moet true of false zijn' })
  wachtlijst?: boolean;

  @ApiPropertyOptional({
    enum: GEHOORD,
    description:
      'Hoe de ondernemer u zei dat zijn vraag naar deze aanbieders mag. Anders vragen wij het hem per mail.',
  })
  @IsOptional()
  @IsIn(GEHOORD, { message: `moet een van deze zijn: ${GEHOORD.join(', ')}` })
  toestemming?: (typeof GEHOORD)[number];
}

export class OngedaanDto extends VersieDto {
  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000, LANG)
  reden?: string;
}

export class ToewijzingenQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: TOEWIJZING_STATUSSEN })
  @IsOptional()
  @IsIn(TOEWIJZING_STATUSSEN, { message: `moet een van deze zijn: ${TOEWIJZING_STATUSSEN.join(', ')}` })
  status?: ToewijzingStatus;
}

/** Until consent a provider sees theme, sector, size and region; with consent also the text and the contact. */
export class ToewijzingWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) hulpvraagId!: string;
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() aanbodTitel!: string;
  @ApiProperty({ description: 'Verzonnen voorbeeldaanbod.' }) fictief!: boolean;
  @ApiProperty({ enum: TOEWIJZING_STATUSSEN }) status!: ToewijzingStatus;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty() regio!: string;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Eerste twee cijfers van de SBI-code.' })
  sbiAfdeling!: string | null;
  @ApiProperty({ type: String, nullable: true }) grootteklasse!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) voor een machine.' }) notitie!:
    string | null;
  @ApiProperty({ format: 'date-time' }) toegewezenOp!: Date;
  @ApiProperty({
    format: 'date-time',
    description: 'Tot dan kan de coördinator de toewijzing ongedaan maken.',
  })
  ongedaanTot!: Date;
  @ApiProperty({ type: String, nullable: true }) besluitReden!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) voor een machine.' })
  besluitToelichting!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Sinds wanneer de ondernemer toestemming gaf.',
  })
  toestemmingOp!: Date | null;
  @ApiProperty({ format: 'date-time', description: 'Sinds wanneer het in deze status is.' })
  aanZetSinds!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Tot wanneer wie aan zet is de tijd heeft.',
  })
  uiterlijkOp!: Date | null;
  @ApiProperty({
    type: WachtplekWeergave,
    nullable: true,
    description: 'Alleen op de wachtlijst: het nummer, en hoeveel er wachten.',
  })
  wachtplek!: WachtplekWeergave | null;
  @ApiProperty({ type: String, nullable: true, description: 'Alleen met toestemming van de ondernemer.' })
  tekst!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Alleen met toestemming van de ondernemer.' })
  ondernemingNaam!: string | null;
  @ApiProperty({
    type: ContactWeergave,
    nullable: true,
    description: 'Alleen met toestemming van de ondernemer.',
  })
  contact!: ContactWeergave | null;
}

export class ToewijzingenPagina extends PaginaWeergave {
  @ApiProperty({ type: [ToewijzingWeergave] }) gegevens!: ToewijzingWeergave[];
}
