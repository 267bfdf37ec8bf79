// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PRIJSEENHEDEN, PRIJSSOORTEN, type Prijseenheid, type Prijssoort } from '#libs/matching-engine';
import { Aantal, Dag } from './aanbod.decorators.js';
import { MAX_PRIJSTOELICHTING, MAX_WACHTTIJD } from './aanbod.rules.js';

/** An amount always has a unit; without one it is not known how much. */
export class PrijsInvoer {
  @ApiProperty({ enum: PRIJSSOORTEN })
  @IsIn(PRIJSSOORTEN, { message: `moet een van ${PRIJSSOORTEN.join(', ')} zijn` })
  soort!: Prijssoort;

  @Aantal('Wat de ondernemer zelf betaalt, in centen.')
  centen?: number | null;

  @ApiPropertyOptional({ enum: PRIJSEENHEDEN, nullable: true, description: 'Waarvoor dat bedrag is.' })
  @IsOptional()
  @IsIn(PRIJSEENHEDEN, { message: `moet een van ${PRIJSEENHEDEN.join(', ')} zijn` })
  eenheid?: Prijseenheid | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: MAX_PRIJSTOELICHTING })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_PRIJSTOELICHTING, {
    message: `mag ten hoogste ${MAX_PRIJSTOELICHTING} tekens lang zijn`,
  })
  toelichting?: string | null;
}

export class WachttijdInvoer {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: MAX_WACHTTIJD, description: '0 is direct.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  @Max(MAX_WACHTTIJD, { message: `mag ten hoogste ${MAX_WACHTTIJD} zijn` })
  dagen!: number;

  @Dag('Dag waarop dat gold; zonder deze is het vandaag.')
  op?: string | null;
}

/** What the firm pays itself, as the provider told it. */
export class PrijsWeergave {
  @ApiProperty({ enum: PRIJSSOORTEN })
  soort!: Prijssoort;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Bedrag in centen; null als het bedrag niet bekend is.',
    example: 7500,
  })
  centen!: number | null;
  @ApiProperty({ enum: PRIJSEENHEDEN, nullable: true, description: 'Waarvoor dat bedrag is.' })
  eenheid!: Prijseenheid | null;
  @ApiProperty({ type: String, nullable: true, example: 'Het eerste gesprek is gratis.' })
  toelichting!: string | null;
}

export class WachttijdWeergave {
  @ApiProperty({ type: 'integer', minimum: 0, description: '0 is direct.', example: 14 })
  dagen!: number;
  @ApiProperty({ type: String, format: 'date', description: 'Dag waarop de aanbieder dit zei.' })
  op!: string;
}
