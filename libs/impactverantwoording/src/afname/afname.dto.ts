// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { RapportverschilWeergave } from '../rapport/rapport.weergave.js';

const toWaarheid = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
const toGetal = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;

/** Which sealed editions. */
export class ImpactrapportenQuery extends PaginaQuery {
  @ApiPropertyOptional({ description: 'Edities van dit rapport.' })
  @IsOptional()
  @IsUUID('all', { message: 'moet een id zijn' })
  definitieId?: string;

  @ApiPropertyOptional({ example: 'TWE', description: 'Rapporten die alleen over deze regio gaan.' })
  @IsOptional()
  @Matches(/^[A-Z0-9-]{2,20}$/, { message: 'moet een code van een regio zijn' })
  regio?: string;

  @ApiPropertyOptional({ example: 'energie', description: 'Rapporten die alleen over dit thema gaan.' })
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,39}$/, { message: 'moet een code van een thema zijn' })
  thema?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Alleen edities waar geen latere van is.' })
  @IsOptional()
  @Transform(toWaarheid)
  @IsBoolean({ message: 'moet true of false zijn' })
  laatste?: boolean;
}

/** From where on the feed of changes is read. */
export class ImpactrapportwijzigingenQuery {
  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 0, default: 0 },
    description: 'Het laatste `wijzigingsnummer` dat u al hebt; 0 voor alles.',
  })
  @IsOptional()
  @Transform(toGetal)
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'mag niet onder 0 zijn' })
  @Max(Number.MAX_SAFE_INTEGER, { message: 'is te groot' })
  na: number = 0;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 100 })
  @IsOptional()
  @Transform(toGetal)
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(200, { message: 'mag ten hoogste 200 zijn' })
  aantal: number = 100;
}

/** A sealed edition without what it says. */
export class ImpactrapportWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Rapport waarvan dit een editie is.' }) definitieId!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ type: 'integer', description: 'Vanaf 1, per rapport.' }) editie!: number;
  @ApiProperty({ example: '2026-K1' }) vanKwartaal!: string;
  @ApiProperty({ example: '2026-K4' }) totKwartaal!: string;
  @ApiProperty({ type: [String], description: 'Leeg: alle regio’s.' }) regios!: string[];
  @ApiProperty({ type: [String], description: 'Leeg: alle thema’s.' }) themas!: string[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) programmaId!: string | null;
  @ApiProperty({ description: 'SHA-256 van de verzegelde JSON, hexadecimaal.' }) zegel!: string;
  @ApiProperty({ format: 'date-time' }) verzegeldOp!: string;
  @ApiProperty({ type: 'integer', description: 'Volgorde van verzegelen, zonder gaten.' })
  wijzigingsnummer!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom er een nieuwe editie kwam.' })
  waarom!: string | null;
  @ApiProperty({ type: RapportverschilWeergave, nullable: true, description: 'Met de editie ervoor.' })
  verschil!: RapportverschilWeergave | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Latere editie, als die er is.' })
  opgevolgdDoor!: string | null;
}

export class ImpactrapportenPagina extends PaginaWeergave {
  @ApiProperty({ type: [ImpactrapportWeergave] }) gegevens!: ImpactrapportWeergave[];
}

export class ImpactrapportwijzigingenWeergave {
  @ApiProperty({ type: [ImpactrapportWeergave], description: 'In volgorde van verzegelen.' })
  gegevens!: ImpactrapportWeergave[];
  @ApiProperty({ type: 'integer', description: 'Geef dit de volgende keer mee als `na`.' }) volgende!: number;
  @ApiProperty({ description: 'Er zijn er nu al meer.' }) meer!: boolean;
}
