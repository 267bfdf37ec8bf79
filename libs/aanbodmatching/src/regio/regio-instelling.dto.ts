// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Min, ValidateBy } from 'class-validator';
import { AANTAL_DAGEN, LAATSTE_DAG, isHerinnerDagen } from './herinnerdagen.rules.js';

const DAGEN = {
  type: 'integer',
  isArray: true,
  minItems: AANTAL_DAGEN,
  maxItems: AANTAL_DAGEN,
  example: [9, 21, 45],
} as const;

const IsHerinnerDagen = (): PropertyDecorator =>
  ValidateBy({
    name: 'isHerinnerDagen',
    validator: {
      validate: isHerinnerDagen,
      defaultMessage: () =>
        `moet drie hele dagen bevatten van 1 tot en met ${LAATSTE_DAG}, elk later dan de vorige, zoals 9, 21 en 45`,
    },
  });

/** Path of the settings of one region. */
export class RegioInstellingPad {
  @ApiProperty({ description: 'Code van de regio.', example: 'TWE' })
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet 2 tot 12 hoofdletters zijn' })
  regio!: string;
}

export class RegioInstellingDto {
  @ApiProperty({
    ...DAGEN,
    description:
      'Hoeveel dagen nadat iemand aan zet kwam, wij hem herinneren: drie keer, elk later dan de vorige.',
  })
  @IsHerinnerDagen()
  herinnerDagen!: number[];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description:
      'De versie die u las; laat haar weg zolang de regio nog niets instelde. Is zij verouderd, dan volgt 409.',
  })
  @IsOptional()
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie?: number;
}

export class RegioInstellingWeergave {
  @ApiProperty({ example: 'TWE' }) regio!: string;
  @ApiProperty(DAGEN) herinnerDagen!: readonly number[];
  @ApiProperty({ description: 'Of de regio dit zelf instelde. Anders is het wat gewoonlijk geldt.' })
  ingesteld!: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Stuur deze mee als u iets wijzigt; leeg (`null`) zolang de regio nog niets instelde.',
  })
  versie!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) gewijzigdOp!: Date | null;
}
