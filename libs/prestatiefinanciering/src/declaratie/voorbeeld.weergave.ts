// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PeriodeDto } from './declaratie.dto.js';
import { NIET_MEE, type NietMee } from './verzamelen.rules.js';

const CENTEN = { type: 'integer', format: 'int64', description: 'In centen.' } as const;

/** One prestatie, as it is declared. */
export class DeclarabeleWeergave {
  @ApiProperty({ format: 'uuid' }) prestatieId!: string;
  @ApiProperty() indicatorCode!: string;
  @ApiProperty({ description: 'Naam van de indicator.' }) indicator!: string;
  @ApiProperty({ format: 'date' }) prestatiedatum!: string;
  @ApiProperty({ type: 'integer' }) aantal!: number;
  @ApiProperty({ description: 'Code.' }) regio!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code.' }) thema!: string | null;
  @ApiProperty(CENTEN) bedragInCenten!: number;
}

export class NietDeclarabeleWeergave extends DeclarabeleWeergave {
  @ApiProperty({ enum: Object.keys(NIET_MEE) }) reden!: NietMee;
  @ApiProperty({ description: 'De reden in een zin.' }) melding!: string;
}

export class DeclaratieVoorbeeldWeergave extends PeriodeDto {
  @ApiProperty({ type: [DeclarabeleWeergave] }) mee!: DeclarabeleWeergave[];
  @ApiProperty({ type: [NietDeclarabeleWeergave] }) nietMee!: NietDeclarabeleWeergave[];
  @ApiProperty(CENTEN) totaalInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Plafond van de afspraak in dit jaar, in centen.' })
  jaarplafondInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Wat er na deze declaratie van het plafond overblijft, in centen.' })
  blijftOverInCenten!: number;
}
