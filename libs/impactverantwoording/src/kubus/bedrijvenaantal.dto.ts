// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';

export class BedrijvenaantalfoutWeergave {
  @ApiProperty({ type: 'integer', description: 'Regel van het bestand, vanaf 1.' }) regel!: number;
  @ApiProperty() veld!: string;
  @ApiProperty() melding!: string;
}

/** What came of a file: all of it was taken, or nothing, with every fault. */
export class Bedrijvenaantalverslag {
  @ApiProperty({ type: 'integer' }) ingelezen!: number;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Jaren waarvan nu dit bestand geldt.' })
  jaren!: number[];
  @ApiProperty({ type: [BedrijvenaantalfoutWeergave] }) fouten!: BedrijvenaantalfoutWeergave[];
}
