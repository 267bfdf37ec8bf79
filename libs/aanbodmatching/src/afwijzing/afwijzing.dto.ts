// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { AFWIJSREDENEN, type Afwijsreden } from './afwijzing.rules.js';

/** An offer that was only suggested does not fit: the version of the hulpvraag that was seen, and why. */
export class MatchafwijzingDto extends VersieDto {
  @ApiProperty({ enum: AFWIJSREDENEN })
  @IsIn(AFWIJSREDENEN, { message: `moet een van deze zijn: ${AFWIJSREDENEN.join(', ')}` })
  reden!: Afwijsreden;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Verplicht bij de reden `anders`.' })
  @ValidateIf((dto: MatchafwijzingDto) => dto.reden === 'anders' || dto.toelichting !== undefined)
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  toelichting?: string;
}
