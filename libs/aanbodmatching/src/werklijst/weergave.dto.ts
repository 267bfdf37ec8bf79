// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Volgorde, WerklijstFilter } from './werklijst.query.js';
import { WieWeergave } from './werklijst.weergave.js';

/** Filter and order, as `GET /werklijst` takes them. */
export class WeergaveInhoud extends IntersectionType(WerklijstFilter, Volgorde) {}

export class NieuweWeergaveDto {
  @ApiProperty({ maxLength: 60, example: 'Mijn telefoontjes' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(60, { message: 'mag ten hoogste 60 tekens lang zijn' })
  naam!: string;

  @ApiProperty({ description: 'Of de collega’s van uw regio deze weergave ook zien.' })
  @IsBoolean({ message: 'moet true of false zijn' })
  gedeeld!: boolean;

  @ApiProperty({ type: WeergaveInhoud })
  @IsObject({ message: 'moet een filter zijn' })
  @ValidateNested()
  @Type(() => WeergaveInhoud)
  inhoud!: WeergaveInhoud;
}

export class WeergaveDto extends NieuweWeergaveDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'De versie die u las; is die verouderd, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

export class WeergaveWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty() gedeeld!: boolean;
  @ApiProperty({ type: WeergaveInhoud }) inhoud!: WeergaveInhoud;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ description: 'Of u haar hebt gemaakt; alleen dan kunt u haar wijzigen.' }) eigen!: boolean;
  @ApiPropertyOptional({ type: WieWeergave, nullable: true, description: 'Wie haar maakte.' })
  van!: WieWeergave | null;
}
