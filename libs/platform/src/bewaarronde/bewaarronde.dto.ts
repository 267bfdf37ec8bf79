// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '../http/cursor.js';

/** What a round did for one purpose of the register. */
export class BewaarUitkomst {
  @ApiProperty({ example: 'hulpvraag', description: 'Code van de verwerking.' }) code!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '24m',
    description: 'De termijn waarmee is gerekend.',
  })
  termijn!: string | null;
  @ApiProperty({ type: 'integer', description: 'Gegevens waarvan de termijn voorbij was.' })
  gevonden!: number;
  @ApiProperty({ type: 'integer' }) verwerkt!: number;
  @ApiProperty({ type: 'integer', description: 'Blijft staan tot de volgende ronde.' }) mislukt!: number;
}

export class BewaarrondeWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) datum!: string;
  @ApiProperty() begonnenOp!: Date;
  @ApiProperty({ type: Date, nullable: true, description: 'Leeg als de ronde werd afgebroken.' })
  afgerondOp!: Date | null;
  @ApiProperty({ type: [BewaarUitkomst] }) uitkomsten!: BewaarUitkomst[];
}

export class BewaarrondesPagina extends PaginaWeergave {
  @ApiProperty({ type: [BewaarrondeWeergave] }) gegevens!: BewaarrondeWeergave[];
}
