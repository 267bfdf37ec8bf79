// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
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

export const INTREKREDENEN = ['geholpen', 'niet-meer-nodig', 'dubbel', 'anders'] as const;

export class IntrekkingDto extends VersieDto {
  @ApiProperty({ enum: INTREKREDENEN })
  @IsIn(INTREKREDENEN, { message: `moet een van deze zijn: ${INTREKREDENEN.join(', ')}` })
  reden!: (typeof INTREKREDENEN)[number];

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  toelichting?: string;
}
