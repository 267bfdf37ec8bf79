// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';

export class ExterneBronQuery {
  @ApiProperty({
    maxLength: 80,
    description: 'Hoe u deze bron noemt; dezelfde naam geeft een volgende versie.',
  })
  @Length(1, 80, { message: 'moet van 1 tot 80 tekens lang zijn' })
  naam!: string;
}

export class ExterneBronWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ enum: ['bedrijf', 'cel'] }) soort!: 'bedrijf' | 'cel';
  @ApiProperty({ description: 'Van het bestand zelf, in hex.' }) sha256!: string;
  @ApiProperty({ type: 'integer' }) regels!: number;
  @ApiProperty({ format: 'date-time' }) ingelezenOp!: Date;
}

export class ExterneBronnenWeergave {
  @ApiProperty({ type: [ExterneBronWeergave] }) bronnen!: ExterneBronWeergave[];
}

export class ExterneBronfoutWeergave {
  @ApiProperty({ type: 'integer', description: 'Regel van het bestand, vanaf 1.' }) regel!: number;
  @ApiProperty() veld!: string;
  @ApiProperty() melding!: string;
}

/** What came of a file: all of it was taken, or nothing, with every fault. */
export class ExterneBronverslag {
  @ApiProperty({ type: ExterneBronWeergave, nullable: true }) bron!: ExterneBronWeergave | null;
  @ApiProperty({ type: [ExterneBronfoutWeergave] }) fouten!: ExterneBronfoutWeergave[];
}
