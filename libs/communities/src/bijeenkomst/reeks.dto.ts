// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min, ValidateIf } from 'class-validator';
import { NieuweBijeenkomstDto } from './bijeenkomst.dto.js';
import { MAX_REEKS, RITMES, type Ritme } from './reeks.rules.js';

const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;

export class NieuweBijeenkomstenreeksDto extends NieuweBijeenkomstDto {
  @ApiProperty({
    enum: RITMES,
    description:
      'Elke week, elke twee weken, elke maand op dezelfde dag (anders de laatste), of op dezelfde weekdag.',
  })
  @IsIn(RITMES, { message: `moet een van deze zijn: ${RITMES.join(', ')}` })
  ritme!: Ritme;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'De laatste dag waarop er een kan zijn. Vul dit in, of een aantal.',
  })
  @ValidateIf(ingevuld)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'moet een datum zijn (jjjj-mm-dd)' })
  tot?: string | null;

  @ApiPropertyOptional({
    type: 'integer',
    nullable: true,
    minimum: 2,
    maximum: MAX_REEKS,
    description: 'Hoeveel in totaal.',
  })
  @ValidateIf(ingevuld)
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(2, { message: 'moet ten minste 2 zijn' })
  @Max(MAX_REEKS, { message: `mag ten hoogste ${MAX_REEKS} zijn` })
  aantal?: number | null;
}

export class ReeksdeelWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) begin!: Date;
}

export class BijeenkomstenreeksWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: RITMES }) ritme!: Ritme;
  @ApiProperty({ type: [ReeksdeelWeergave], description: 'De bijeenkomsten, de eerste eerst.' })
  bijeenkomsten!: ReeksdeelWeergave[];
}
