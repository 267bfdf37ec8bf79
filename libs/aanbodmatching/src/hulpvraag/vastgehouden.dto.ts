// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { VersieDto } from './hulpvraag-wijziging.dto.js';

export class VastgehoudenWeergave {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 }) score!: number;
  @ApiProperty({ type: [String], description: 'Wat er opviel toen de hulpvraag binnenkwam.' })
  redenen!: string[];
  @ApiProperty({ description: 'Of de hulpvraag toen is vastgehouden.' }) vastgehouden!: boolean;
}

export const AFWIJSREDENEN = ['spam', 'geen-hulpvraag'] as const;

export class AfwijzingDto extends VersieDto {
  @ApiProperty({ enum: AFWIJSREDENEN })
  @IsIn(AFWIJSREDENEN, { message: `moet een van deze zijn: ${AFWIJSREDENEN.join(', ')}` })
  reden!: (typeof AFWIJSREDENEN)[number];
}
