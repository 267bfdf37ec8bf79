// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import {
  MELDINGSOORTEN,
  ONTVANGERSOORTEN,
  type Meldingsoort,
  type Ontvangersoort,
} from './meldingsoort.rules.js';

/** One mail that did not arrive: what it was, and of which hulpvraag; neither its words nor to whom. */
export class TeruggekomenMailWeergave {
  @ApiProperty({ format: 'uuid', description: 'Id van het mailbericht.' }) id!: string;
  @ApiProperty({ enum: Object.keys(MELDINGSOORTEN) }) soort!: Meldingsoort;
  @ApiProperty({ enum: ONTVANGERSOORTEN, description: 'Wat voor ontvanger het was; niet wie.' })
  ontvangerSoort!: Ontvangersoort;
  @ApiProperty({
    enum: ['geweigerd', 'teruggekomen'],
    description: 'Meteen geweigerd door de mailserver, of later teruggekomen.',
  })
  status!: 'geweigerd' | 'teruggekomen';
  @ApiProperty({ type: 'integer', nullable: true, description: 'Laatste antwoord van een mailserver.' })
  smtpCode!: number | null;
  @ApiProperty({ format: 'date-time', description: 'Wanneer bleek dat de mail niet aankwam.' }) op!: Date;
  @ApiProperty({ type: String, nullable: true, example: 'HV-2026-00001' }) kenmerk!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'TWE' }) regio!: string | null;
  @ApiProperty({ description: 'De ontvanger is op een andere manier bereikt.' }) afgehandeld!: boolean;
}

export class TeruggekomenMailPagina extends PaginaWeergave {
  @ApiProperty({ type: [TeruggekomenMailWeergave] }) gegevens!: TeruggekomenMailWeergave[];
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Over zoveel dagen.' }) dagen!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Zoveel mail kwam niet aan.' }) aantal!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Zoveel mail is in die tijd afgehandeld.' })
  verstuurd!: number;
}
