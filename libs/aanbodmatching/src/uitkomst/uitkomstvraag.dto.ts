// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { UITKOMSTMOMENTEN, type Uitkomstmoment } from './uitkomst.rules.js';

/** What the page of the two questions shows: nothing about a person. */
export class UitkomstvraagWeergave {
  @ApiProperty({ enum: ['nl', 'en'] }) taal!: 'nl' | 'en';
  @ApiProperty({ enum: UITKOMSTMOMENTEN }) moment!: Uitkomstmoment;
  @ApiProperty() aanbod!: string;
  @ApiProperty() aanbieder!: string;
  @ApiProperty({ description: 'Of de vragen bij dit moment al beantwoord zijn.' }) beantwoord!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Waarom antwoorden nu niet kan; leeg (`null`) als het kan.',
  })
  reden!: string | null;
}
