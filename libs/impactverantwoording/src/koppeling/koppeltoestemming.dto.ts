// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, Min } from 'class-validator';

export class KoppeltoestemmingDto {
  @ApiProperty({ description: '`true`: ja, koppelen mag. `false`: nee, of niet meer.' })
  @IsBoolean({ message: 'moet waar of onwaar zijn' })
  akkoord!: boolean;

  @ApiProperty({ type: 'integer', description: 'Versie van de tekst die u zag.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  tekstversie!: number;
}

/** Whether one's data may be linked, and the words about it. */
export class KoppeltoestemmingWeergave {
  @ApiProperty({
    description: 'Zonder KVK-nummer valt er niets te koppelen: dan vragen wij het niet.',
  })
  vraagbaar!: boolean;
  @ApiProperty({ type: 'integer', description: 'Versie van deze tekst.' }) tekstversie!: number;
  @ApiProperty({ description: 'Waar het om gaat, in het Nederlands.' }) tekst!: string;
  @ApiProperty({ description: 'Waar het om gaat, in het Engels.' }) tekstEngels!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Sinds wanneer het mag; leeg (`null`): het mag niet.',
  })
  gegevenOp!: Date | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Versie van de tekst waarmee u akkoord ging.',
  })
  gegevenVersie!: number | null;
}
