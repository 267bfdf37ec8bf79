// SPDX-License-Identifier: EUPL-1.2
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { THEMAS } from '#libs/matching-engine';
import { PaginaQuery } from '#libs/platform';
import { HULPVRAAG_STATUSSEN, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import { HERKOMSTEN, type Herkomst } from './hulpvraag.rules.js';

const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters of the list of hulpvragen. */
export class HulpvragenQuery extends PaginaQuery {
  @ApiPropertyOptional({
    enum: HULPVRAAG_STATUSSEN,
    isArray: true,
    description: 'Een of meer, gescheiden door een komma.',
  })
  @IsOptional()
  @Transform(toList)
  @IsIn(HULPVRAAG_STATUSSEN, { each: true, message: `moet bestaan uit: ${HULPVRAAG_STATUSSEN.join(', ')}` })
  status?: HulpvraagStatus[];

  @ApiPropertyOptional({ enum: THEMAS })
  @IsOptional()
  @IsIn(THEMAS, { message: `moet een van deze zijn: ${THEMAS.join(', ')}` })
  thema?: string;

  @ApiPropertyOptional({ enum: HERKOMSTEN })
  @IsOptional()
  @IsIn(HERKOMSTEN, { message: `moet een van deze zijn: ${HERKOMSTEN.join(', ')}` })
  herkomst?: Herkomst;

  @ApiPropertyOptional({ example: 'GM0153' })
  @IsOptional()
  @Matches(/^GM\d{4}$/, { message: 'moet een gemeentecode zijn: GM en vier cijfers' })
  gemeentecode?: string;

  @ApiPropertyOptional({ example: 'HV-2026-00001' })
  @IsOptional()
  @Matches(/^HV-\d{4}-\d{5,}$/, { message: 'moet een kenmerk zijn, zoals HV-2026-00001' })
  kenmerk?: string;
}
