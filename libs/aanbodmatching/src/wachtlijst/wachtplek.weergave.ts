// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';

/** Where somebody stands who waits for a place: number 3 of 7. */
export class WachtplekWeergave {
  @ApiProperty({ type: 'integer', example: 3 }) positie!: number;
  @ApiProperty({ type: 'integer', description: 'Hoeveel er wachten, u meegeteld.', example: 7 })
  wachtenden!: number;
}
