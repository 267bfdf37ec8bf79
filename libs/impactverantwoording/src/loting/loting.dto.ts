// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsMoment, PaginaQuery, PaginaWeergave } from '#libs/platform';

const TEKST = { message: 'moet tekst zijn' };
const LIJST = { message: 'moet een lijst zijn' };
const UUID = { message: 'moet een id zijn' };
const GEVULD = /\S/;
const LEEG = { message: 'mag niet leeg zijn' };
export const MEESTE_DEELNEMERS = 2000;

export class LotinglaagDto {
  @ApiProperty({ example: 'micro', description: 'Waarbinnen wordt geloot. Noem geen namen.' })
  @IsString(TEKST)
  @Matches(GEVULD, LEEG)
  @MaxLength(80, { message: 'mag ten hoogste 80 tekens lang zijn' })
  laag!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(MEESTE_DEELNEMERS, { message: `mag ten hoogste ${String(MEESTE_DEELNEMERS)} zijn` })
  plaatsen!: number;

  @ApiProperty({ type: 'string', format: 'uuid', isArray: true, description: 'Die op een plaats wachten.' })
  @IsArray(LIJST)
  @ArrayMinSize(1, LEEG)
  @ArrayMaxSize(MEESTE_DEELNEMERS, {
    message: `mag ten hoogste ${String(MEESTE_DEELNEMERS)} hulpvragen hebben`,
  })
  @IsUUID(undefined, { each: true, ...UUID })
  hulpvragen!: string[];
}

export class NieuweLotingDto {
  @ApiProperty({ example: 'digitalisering' })
  @Matches(/^[a-z][a-z0-9-]{1,39}$/, { message: 'moet een code zijn: kleine letters, cijfers en streepjes' })
  thema!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Van het aanbod waarvoor wordt geloot.' })
  @IsOptional()
  @IsUUID(undefined, UUID)
  aanbodId?: string;

  @ApiProperty({
    minLength: 10,
    maxLength: 300,
    example: 'De slotkoers van de AEX-index op 1 december 2026, met twee cijfers achter de komma',
    description:
      'Welke openbare waarde die nog niemand kent wordt gebruikt, zo precies dat er één antwoord is.',
  })
  @IsString(TEKST)
  @Matches(/\S.{8,}\S/s, { message: 'moet ten minste 10 tekens hebben' })
  @MaxLength(300, { message: 'mag ten hoogste 300 tekens lang zijn' })
  bron!: string;

  @ApiProperty({ format: 'date-time', description: 'Vanaf wanneer die waarde bekend kan zijn.' })
  @IsMoment()
  trekkenVanaf!: string;

  @ApiProperty({ type: [LotinglaagDto] })
  @IsArray(LIJST)
  @ArrayMinSize(1, LEEG)
  @ArrayMaxSize(50, { message: 'mag ten hoogste 50 lagen hebben' })
  @ValidateNested({ each: true })
  @Type(() => LotinglaagDto)
  lagen!: LotinglaagDto[];
}

export class LotingtrekkingDto {
  @ApiProperty({ example: '912,34', description: 'De openbare waarde, precies zoals zij is bekendgemaakt.' })
  @IsString(TEKST)
  @Matches(GEVULD, LEEG)
  @MaxLength(300, { message: 'mag ten hoogste 300 tekens lang zijn' })
  publiekeWaarde!: string;
}

export class LotingenQuery extends PaginaQuery {}

export class LotingKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() thema!: string;
  @ApiProperty() regio!: string;
  @ApiProperty({ format: 'date-time' }) aangekondigdOp!: string;
  @ApiProperty({ format: 'date-time' }) trekkenVanaf!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) getrokkenOp!: string | null;
}

export class LotingenPagina extends PaginaWeergave {
  @ApiProperty({ type: [LotingKort] }) gegevens!: LotingKort[];
}

export class LotinglaagWeergave {
  @ApiProperty() laag!: string;
  @ApiProperty({ type: 'integer' }) plaatsen!: number;
}

export class LotnummerWeergave {
  @ApiProperty({ format: 'uuid', description: 'Alleen van deze loting.' }) lotnummer!: string;
  @ApiProperty() laag!: string;
}

export class LotWeergave extends LotnummerWeergave {
  @ApiProperty({ description: 'HMAC-SHA-256 van laag en lotnummer onder het zaad; de laagste gaan voor.' })
  lot!: string;
  @ApiProperty() plaats!: boolean;
}

export class LotinguitslagWeergave {
  @ApiProperty({ format: 'date-time' }) getrokkenOp!: string;
  @ApiProperty({ description: 'Waarvan vooraf de SHA-256 bekend was.' }) geheim!: string;
  @ApiProperty() publiekeWaarde!: string;
  @ApiProperty({ description: 'SHA-256 over geheim, waarde, bron en lijst.' }) zaad!: string;
  @ApiProperty({ description: 'Of opnieuw trekken hetzelfde geeft.' }) klopt!: boolean;
  @ApiProperty({ type: [LotWeergave] }) volgorde!: LotWeergave[];
}

/** All that is needed to draw it again; of whom is not in it. */
export class LotingprotocolWeergave extends LotingKort {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) aanbodId!: string | null;
  @ApiProperty() bron!: string;
  @ApiProperty({ description: 'SHA-256 van het geheim.' }) inzet!: string;
  @ApiProperty({ description: 'SHA-256 van de lijst en de plaatsen.' }) lijst!: string;
  @ApiProperty({ type: [LotinglaagWeergave] }) lagen!: LotinglaagWeergave[];
  @ApiProperty({ type: [LotnummerWeergave] }) deelnemers!: LotnummerWeergave[];
  @ApiProperty({ type: LotinguitslagWeergave, nullable: true }) uitslag!: LotinguitslagWeergave | null;
  @ApiProperty({ description: 'Hoe u het narekent.' }) rekenwijze!: string;
}

export class LotingdeelnemerWeergave extends LotnummerWeergave {
  @ApiProperty({ format: 'uuid' }) hulpvraagId!: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null zolang er niet is getrokken.' })
  plaats!: boolean | null;
}

export class LotingdeelnemersWeergave {
  @ApiProperty({ type: [LotingdeelnemerWeergave] }) gegevens!: LotingdeelnemerWeergave[];
}
