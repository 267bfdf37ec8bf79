// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class AanwezigMeldenDto {
  @ApiProperty({ maxLength: 20, description: 'De code van het scherm; spaties en kleine letters mogen.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(20, { message: 'mag ten hoogste 20 tekens lang zijn' })
  code!: string;
}

/** For who keeps the community. */
export class AanwezigheidscodeWeergave {
  @ApiProperty({ type: String, nullable: true, description: 'Zes tekens; null als er geen code open is.' })
  code!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) vervaltOp!: Date | null;
  @ApiProperty({ type: 'integer', description: 'Hoeveel deelnemers als aanwezig zijn genoteerd.' })
  aanwezig!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Waarom er nu geen code kan zijn; null als het kan.',
  })
  reden!: string | null;
}
