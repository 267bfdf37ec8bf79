// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { AFWIJSREDENEN, type Afwijsreden } from './afwijzing.rules.js';

/** What the entrepreneur said of an offer that was suggested to him. */
export class PastNietWeergave {
  @ApiProperty({ enum: AFWIJSREDENEN }) reden!: Afwijsreden;
  @ApiProperty({ type: String, nullable: true, description: 'In eigen woorden.' }) toelichting!:
    string | null;
  @ApiProperty({ format: 'date-time' }) op!: Date;
}
