// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PaginaWeergave } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { KRINGREGELS } from '../kring/kringveld.rules.js';
import { WACHTREDENEN, type Wachtreden } from '../kring/wachtreden.rules.js';
import { KRINGRONDE_STATUSSEN, type KringrondeStatus } from './kringronde.entity.js';

const GEHEEL = { message: 'moet een geheel getal zijn' };
const tenMinste = (n: number): { message: string } => ({ message: `moet ten minste ${n} zijn` });
const tenHoogste = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} zijn` });

export class NieuweKringrondeDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 3, maximum: 20, default: KRINGREGELS.minst })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(3, tenMinste(3))
  @Max(20, tenHoogste(20))
  minst?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 3, maximum: 20, default: KRINGREGELS.meest })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(3, tenMinste(3))
  @Max(20, tenHoogste(20))
  meest?: number;

  @ApiPropertyOptional({
    ...{ type: 'integer', minimum: 1, maximum: 400, default: KRINGREGELS.maxKm },
    description: 'Kilometers tussen twee leden, hemelsbreed.',
  })
  @IsOptional()
  @IsInt(GEHEEL)
  @Min(1, tenMinste(1))
  @Max(400, tenHoogste(400))
  maxKm?: number;
}

export class KringrondeVerwerpenDto extends CommunityVersieDto {
  @ApiProperty({ maxLength: 1000, description: 'Waarom dit voorstel niet doorgaat.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(1000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  reden!: string;
}

export class KringrondeWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) communityId!: string;
  @ApiProperty({ enum: KRINGRONDE_STATUSSEN }) status!: KringrondeStatus;
  @ApiProperty({ type: 'integer' }) minst!: number;
  @ApiProperty({ type: 'integer' }) meest!: number;
  @ApiProperty({ type: 'integer' }) maxKm!: number;
  @ApiProperty({ type: 'integer', description: 'Met dezelfde lijst geeft hetzelfde zaad dezelfde kringen.' })
  zaad!: number;
  @ApiProperty({ type: 'integer', nullable: true }) deelnemers!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) kringen!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) wachtenden!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom zij is weggegooid.' })
  reden!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) gevormdOp!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) beslotenOp!: Date | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class KringrondenPagina extends PaginaWeergave {
  @ApiProperty({ type: [KringrondeWeergave] }) gegevens!: KringrondeWeergave[];
}

export class VoorgesteldLidWeergave {
  @ApiProperty({ format: 'uuid' }) lidmaatschapId!: string;
  @ApiProperty({ type: String, nullable: true }) weergavenaam!: string | null;
  @ApiProperty({ description: 'Zou er nieuw bij komen.' }) nieuw!: boolean;
}

export class KringdelenWeergave {
  @ApiProperty() nabijheid!: number;
  @ApiProperty() ervaring!: number;
  @ApiProperty() sector!: number;
  @ApiProperty() thema!: number;
  @ApiProperty() taal!: number;
}

export class VoorgesteldeKringWeergave {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Van een kring die er al is.' })
  nummer!: number | null;
  @ApiProperty({ type: [VoorgesteldLidWeergave] }) leden!: VoorgesteldLidWeergave[];
  @ApiProperty({ description: '0 tot en met 1.' }) score!: number;
  @ApiProperty({ type: KringdelenWeergave, description: 'Waaruit de score bestaat; elk 0 tot en met 1.' })
  delen!: KringdelenWeergave;
  @ApiProperty({ type: Number, nullable: true, description: 'Tussen wie het verst van elkaar zitten.' })
  km!: number | null;
  @ApiProperty({ type: [String] }) uitleg!: string[];
}

export class WachtendeWeergave {
  @ApiProperty({ format: 'uuid' }) lidmaatschapId!: string;
  @ApiProperty({ type: String, nullable: true }) weergavenaam!: string | null;
  @ApiProperty({ enum: WACHTREDENEN }) reden!: Wachtreden;
  @ApiProperty({ description: 'Zoals hij het zelf leest.' }) uitleg!: string;
}

export class KringvoorstelWeergave {
  @ApiProperty({ type: [VoorgesteldeKringWeergave] }) kringen!: VoorgesteldeKringWeergave[];
  @ApiProperty({ type: [WachtendeWeergave] }) wachtlijst!: WachtendeWeergave[];
}

export class KringrondeMetVoorstelWeergave extends KringrondeWeergave {
  @ApiProperty({
    type: KringvoorstelWeergave,
    nullable: true,
    description: 'Zolang er niet over is beslist.',
  })
  voorstel!: KringvoorstelWeergave | null;
}
