// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { EINDREDENEN, INTREKREDENEN, type Eindreden } from '../verloop/hulpvraag-verloop.rules.js';
import { NieuweHulpvraagDto } from './hulpvraag.dto.js';

export class VersieDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'De versie die u las; is die verouderd, dan volgt 409.',
  })
  @IsInt()
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}

/** What may be corrected after sending; what is left out stays as it is, `onderneming` and `contact` are replaced whole. */
export class HulpvraagWijzigingDto extends IntersectionType(
  VersieDto,
  PartialType(
    PickType(NieuweHulpvraagDto, [
      'tekst',
      'themas',
      'taal',
      'contact',
      'onderneming',
      'toestemming',
    ] as const),
  ),
) {}

const isAnders = ({ reden, toelichting }: { reden: string; toelichting?: string }): boolean =>
  reden === 'anders' || toelichting !== undefined;
const TOELICHTING = { maxLength: 2000, description: 'Verplicht bij de reden `anders`.' };

export class IntrekkingDto extends VersieDto {
  @ApiProperty({ enum: INTREKREDENEN })
  @IsIn(INTREKREDENEN, { message: `moet een van deze zijn: ${INTREKREDENEN.join(', ')}` })
  reden!: (typeof INTREKREDENEN)[number];

  @ApiPropertyOptional(TOELICHTING)
  @ValidateIf(isAnders)
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  toelichting?: string;
}

export class AfrondingDto extends VersieDto {
  @ApiProperty({ enum: EINDREDENEN })
  @IsIn(EINDREDENEN, { message: `moet een van deze zijn: ${EINDREDENEN.join(', ')}` })
  reden!: Eindreden;

  @ApiPropertyOptional(TOELICHTING)
  @ValidateIf(isAnders)
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  toelichting?: string;
}
