// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import {
  GEHOLPEN,
  OPBRENGSTEN,
  UITKOMSTMOMENTEN,
  type Geholpen,
  type Opbrengst,
  type Uitkomstmoment,
} from './uitkomst.rules.js';

/** What one party told. */
export class UitkomstPartijWeergave {
  @ApiProperty({ description: '`false`: de regiocoördinator vertelde het namens deze partij.' })
  zelf!: boolean;
  @ApiProperty({ enum: GEHOLPEN }) geholpen!: Geholpen;
  @ApiProperty({ enum: OPBRENGSTEN, isArray: true, description: 'Leeg als het niet is verteld.' })
  opbrengsten!: Opbrengst[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Van de ondernemer.' }) bedragInCenten!:
    number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'Van de aanbieder.' }) uren!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Die van de ondernemer leest de aanbieder alleen als de ondernemer dat wil.',
  })
  toelichting!: string | null;
  @ApiProperty({ description: 'De aanbieder mag de toelichting en het bedrag van de ondernemer lezen.' })
  delenMetAanbieder!: boolean;
  @ApiProperty({ format: 'date-time' }) gemeldOp!: Date;
  @ApiProperty({ format: 'date-time' }) gewijzigdOp!: Date;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

/** Both side by side. */
export class UitkomstMomentWeergave {
  @ApiProperty({ enum: UITKOMSTMOMENTEN }) moment!: Uitkomstmoment;
  @ApiProperty({ type: UitkomstPartijWeergave, nullable: true }) aanbieder!: UitkomstPartijWeergave | null;
  @ApiProperty({ type: UitkomstPartijWeergave, nullable: true }) ondernemer!: UitkomstPartijWeergave | null;
  @ApiProperty({ description: 'De een zegt dat het hielp en de ander van niet.' }) verschil!: boolean;
}

export class UitkomstenWeergave {
  @ApiProperty({ format: 'uuid' }) toewijzingId!: string;
  @ApiProperty({ type: [UitkomstMomentWeergave], description: 'Leeg als nog niemand iets vertelde.' })
  momenten!: UitkomstMomentWeergave[];
}
