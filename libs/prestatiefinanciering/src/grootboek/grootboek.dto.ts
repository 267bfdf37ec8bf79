// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PaginaQuery } from '#libs/platform';
import { BOEKINGSOORTEN, RUIMTEKEUZEN, type Boekingsoort, type Ruimtekeuze } from './boekingen.rules.js';
import { REKENINGSOORTEN, type Rekeningsoort } from './rekening.rules.js';

const JAAR = { type: 'integer', minimum: 2020, maximum: 2100 } as const;
const HEEL = { message: 'moet een jaar zijn, zoals 2026' };
const asGetal = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

export class GrootboekrekeningenQuery extends PaginaQuery {
  @ApiPropertyOptional({ ...JAAR, description: 'Alleen van dit jaar.' })
  @IsOptional()
  @Transform(asGetal)
  @IsInt(HEEL)
  @Min(2020, HEEL)
  @Max(2100, HEEL)
  jaar?: number;

  @ApiPropertyOptional({ enum: REKENINGSOORTEN })
  @IsOptional()
  @IsIn(REKENINGSOORTEN, { message: `moet een van ${REKENINGSOORTEN.join(', ')} zijn` })
  soort?: Rekeningsoort;
}

export class BoekingenQuery extends PaginaQuery {
  @ApiPropertyOptional({ ...JAAR, description: 'Alleen wat geld van dit jaar verplaatst.' })
  @IsOptional()
  @Transform(asGetal)
  @IsInt(HEEL)
  @Min(2020, HEEL)
  @Max(2100, HEEL)
  jaar?: number;

  @ApiPropertyOptional({ enum: BOEKINGSOORTEN })
  @IsOptional()
  @IsIn(BOEKINGSOORTEN, { message: `moet een van ${BOEKINGSOORTEN.join(', ')} zijn` })
  soort?: Boekingsoort;

  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen wat op deze rekening is geboekt.' })
  @IsOptional()
  @IsUUID('all', { message: 'moet een id zijn' })
  rekeningId?: string;
}

/** What an export is about: of these, all. */
export class BoekingenFilter extends PickType(BoekingenQuery, ['jaar', 'soort', 'rekeningId'] as const) {}

const RUIMTE = {
  enum: RUIMTEKEUZEN,
  description:
    'Waar geld heen gaat dat nergens voor is vastgelegd: mee naar het volgende jaar, of terug naar de financiers naar hun aandeel. Na het laatste jaar valt het altijd vrij.',
};

export class JaarafsluitingQuery {
  @ApiPropertyOptional({ ...RUIMTE, default: 'meenemen' })
  @IsOptional()
  @IsIn(RUIMTEKEUZEN, { message: `moet een van ${RUIMTEKEUZEN.join(', ')} zijn` })
  ruimte: Ruimtekeuze = 'meenemen';
}

export class JaarafsluitingDto {
  @ApiProperty(RUIMTE)
  @IsIn(RUIMTEKEUZEN, { message: `moet een van ${RUIMTEKEUZEN.join(', ')} zijn` })
  ruimte!: Ruimtekeuze;
}
