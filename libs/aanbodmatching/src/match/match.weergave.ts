// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PastNietWeergave } from '../afwijzing/afwijzing.weergave.js';

export class MatchWeergave {
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty({ type: 'integer', minimum: 1 }) rang!: number;
  @ApiProperty({ enum: ['ja', 'onbekend'], description: '`onbekend`: er ontbreekt nog een feit.' }) oordeel!:
    'ja' | 'onbekend';
  @ApiProperty({ type: [String], description: 'Waarom dit aanbod past, in gewone taal.' }) redenen!: string[];
  @ApiProperty() soort!: string;
  @ApiProperty() aanbieder!: string;
  @ApiProperty({ description: 'Verzonnen voorbeeldaanbod.' }) fictief!: boolean;
  @ApiProperty({
    type: PastNietWeergave,
    nullable: true,
    description: 'De ondernemer gaf aan dat dit niet past.',
  })
  pastNiet!: PastNietWeergave | null;
}
