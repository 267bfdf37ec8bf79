// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ROLLEN, type Rol } from '#libs/kernel';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { BesluitDto } from '../toewijzing/besluit.dto.js';
import { GEHOORD } from '../toewijzing/toewijzing.dto.js';
import {
  OVERDRACHT_STATUSSEN,
  TERUGGEEFREDENEN,
  type OverdrachtStatus,
} from '../verloop/overdracht-verloop.rules.js';

const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});

export class NieuweOverdrachtDto extends VersieDto {
  @ApiPropertyOptional({ example: 'MBR', description: 'Aan een andere regio: de code.' })
  @IsOptional()
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet de code van een regio zijn, zoals MBR' })
  regio?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Aan een partner: de id van de organisatie.' })
  @IsOptional()
  @IsUUID('all', { message: 'moet de id (uuid) van een organisatie zijn' })
  organisatieId?: string;

  @ApiProperty({
    maxLength: 2000,
    description: 'Voor de ontvanger: wat er al is gedaan, en waarom u overdraagt.',
  })
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  notitie!: string;

  @ApiPropertyOptional({
    enum: GEHOORD,
    description: 'Hoe de ondernemer u zei dat zijn vraag naar deze partner mag, als hij dat niet vooraf zei.',
  })
  @IsOptional()
  @IsIn(GEHOORD, een(GEHOORD))
  toestemming?: (typeof GEHOORD)[number];
}

export class TeruggaveDto extends BesluitDto {
  @ApiProperty({ enum: TERUGGEEFREDENEN })
  @IsIn(TERUGGEEFREDENEN, een(TERUGGEEFREDENEN))
  declare reden: string;
}

export const OVERDRACHTRICHTINGEN = ['in', 'uit'] as const;

export class OverdrachtenQuery extends PaginaQuery {
  @ApiPropertyOptional({
    enum: OVERDRACHTRICHTINGEN,
    default: 'in',
    description: '`in`: aan uw regio of organisatie; `uit`: door uw regio.',
  })
  @IsOptional()
  @IsIn(OVERDRACHTRICHTINGEN, een(OVERDRACHTRICHTINGEN))
  richting?: (typeof OVERDRACHTRICHTINGEN)[number];

  @ApiPropertyOptional({ enum: OVERDRACHT_STATUSSEN })
  @IsOptional()
  @IsIn(OVERDRACHT_STATUSSEN, een(OVERDRACHT_STATUSSEN))
  status?: OverdrachtStatus;
}

const WIE = 'Kenmerk van de coördinator of partner bij de aanmelddienst; alleen voor coördinatoren.';

export class OverdrachtWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) hulpvraagId!: string;
  @ApiProperty({ example: 'HV-2026-00001' }) kenmerk!: string;
  @ApiProperty() vanRegio!: string;
  @ApiProperty({ type: String, nullable: true }) naarRegio!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) naarOrganisatie!: string | null;
  @ApiProperty({ description: 'Naam van de ontvanger.' }) ontvanger!: string;
  @ApiProperty({ enum: OVERDRACHT_STATUSSEN }) status!: OverdrachtStatus;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) als de gegevens gewist zijn.' })
  notitie!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) toestemmingOp!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: WIE }) gevraagdDoor!: string | null;
  @ApiProperty({ format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ type: String, nullable: true, description: WIE }) besluitDoor!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) besluitOp!: Date | null;
  @ApiProperty({ type: String, nullable: true }) besluitReden!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) als de gegevens gewist zijn.' })
  besluitToelichting!: string | null;
}

export class OverdrachtenPagina extends PaginaWeergave {
  @ApiProperty({ type: [OverdrachtWeergave] }) gegevens!: OverdrachtWeergave[];
}

/** One hand-over with what the receiver needs to decide. */
export class OverdrachtMetHulpvraagWeergave extends OverdrachtWeergave {
  @ApiProperty({
    type: HulpvraagWeergave,
    nullable: true,
    description:
      'De hulpvraag, voor wie haar nu heeft en voor de ontvanger zolang de overdracht open is. Een partner ziet het contact pas na het aanvaarden.',
  })
  hulpvraag!: HulpvraagWeergave | null;
}

/** One act with a hulpvraag or with a toewijzing or overdracht of it. */
export class LogboekregelWeergave {
  @ApiProperty({ format: 'date-time' }) tijdstip!: Date;
  @ApiProperty({ description: 'In welke regio het gebeurde.' }) regio!: string;
  @ApiProperty({ enum: ROLLEN }) rol!: Rol;
  @ApiProperty({ description: 'Kenmerk van de gebruiker bij de aanmelddienst; geen naam.' }) subject!: string;
  @ApiProperty({ example: 'overdracht' }) soort!: string;
  @ApiProperty({ example: 'aanvaard' }) handeling!: string;
  @ApiProperty({ description: 'Id van het gegeven.' }) onderwerp!: string;
  @ApiProperty({ example: 'Overdracht aanvaard' }) omschrijving!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Niet passend' }) reden!: string | null;
}
