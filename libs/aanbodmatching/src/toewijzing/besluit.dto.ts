// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import {
  BETWISTREDENEN,
  BEVESTIGREDENEN,
  STOPREDENEN,
  WEIGERREDENEN,
} from '../verloop/toewijzing-verloop.rules.js';
import { GEHOORD } from './toewijzing.dto.js';

/** A decision: the version that was seen, and in words why. With the reason `anders` the words are asked. */
export class BesluitDto extends VersieDto {
  @ApiPropertyOptional({ maxLength: 2000, description: 'Verplicht bij de reden `anders`.' })
  @ValidateIf(
    (dto: BesluitDto & { reden?: string }) => dto.reden === 'anders' || dto.toelichting !== undefined,
  )
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  toelichting?: string;

  /** Given by the kinds of decision below. */
  reden?: string;
}

const een = (redenen: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${redenen.join(', ')}`,
});

export class WeigeringDto extends BesluitDto {
  @ApiProperty({ enum: WEIGERREDENEN })
  @IsIn(WEIGERREDENEN, een(WEIGERREDENEN))
  declare reden: string;
}

export class StopDto extends BesluitDto {
  @ApiProperty({ enum: STOPREDENEN })
  @IsIn(STOPREDENEN, een(STOPREDENEN))
  declare reden: string;
}

export class BevestigingDto extends BesluitDto {
  @ApiProperty({ enum: BEVESTIGREDENEN })
  @IsIn(BEVESTIGREDENEN, een(BEVESTIGREDENEN))
  declare reden: string;
}

export class BetwistingDto extends BesluitDto {
  @ApiProperty({ enum: BETWISTREDENEN })
  @IsIn(BETWISTREDENEN, een(BETWISTREDENEN))
  declare reden: string;
}

export class ToestemmingGevenDto extends VersieDto {
  @ApiPropertyOptional({
    enum: GEHOORD,
    description: 'Verplicht voor een coördinator: hoe de ondernemer het zei.',
  })
  @IsOptional()
  @IsIn(GEHOORD, een(GEHOORD))
  hoe?: (typeof GEHOORD)[number];
}
