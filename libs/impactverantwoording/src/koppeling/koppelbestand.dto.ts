// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { IsDatum, PaginaWeergave } from '#libs/platform';
import {
  KOPPELREDENEN,
  KOPPELSOORTEN,
  KOPPELSTATUSSEN,
  type Koppelreden,
  type Koppelsoort,
  type Koppelstatus,
} from './koppelbestand.rules.js';

const DOEL = [10, 500] as const;

export class NieuwKoppelbestandDto {
  @ApiProperty({
    minLength: DOEL[0],
    maxLength: DOEL[1],
    description: 'Welk onderzoek hiervoor nodig is, zonder namen. Dit blijft in het register staan.',
  })
  @IsString({ message: 'moet tekst zijn' })
  @Length(...DOEL, { message: `moet ${String(DOEL[0])} tot ${String(DOEL[1])} tekens lang zijn` })
  doel!: string;

  @ApiProperty({ example: '2025-01-01', description: 'Eerste dag waarop om hulp werd gevraagd.' })
  @IsDatum()
  van!: string;

  @ApiProperty({ example: '2025-12-31', description: 'Laatste dag, die meetelt.' })
  @IsDatum()
  tot!: string;
}

export class KoppelafnameWeergave {
  @ApiProperty({ enum: KOPPELSOORTEN }) soort!: Koppelsoort;
  @ApiProperty({ description: 'Wie het ophaalde, zoals anderen hem kennen.' }) door!: string;
  @ApiProperty({ description: 'Of u dat was.' }) doorMij!: boolean;
  @ApiProperty({ format: 'date-time' }) op!: Date;
}

const AANTAL = { type: 'integer', nullable: true } as const;
const HASH = { type: String, nullable: true, pattern: '^[0-9a-f]{64}$' } as const;

/** One line of the register. */
export class KoppelbestandWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() doel!: string;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ format: 'date' }) tot!: string;
  @ApiProperty({
    enum: KOPPELSTATUSSEN,
    description: '`vervallen`: de bestanden zijn weg; wat hier staat blijft.',
  })
  status!: Koppelstatus;
  @ApiProperty({ type: 'integer', description: 'Hoe ver het maken is, van 100.' }) voortgang!: number;
  @ApiProperty({ enum: KOPPELREDENEN, nullable: true, description: 'Waarom het verviel of mislukte.' })
  reden!: Koppelreden | null;
  @ApiProperty({ description: 'Wie het liet maken, zoals anderen hem kennen.' })
  gevraagdDoor!: string;
  @ApiProperty({ format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) klaarOp!: Date | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Tot wanneer het is op te halen.',
  })
  vervaltOp!: Date | null;
  @ApiProperty({ ...AANTAL, description: 'Bedrijven die toestemming gaven.' }) bedrijven!: number | null;
  @ApiProperty(AANTAL) trajecten!: number | null;
  @ApiProperty(AANTAL) antwoorden!: number | null;
  @ApiProperty({ ...HASH, description: 'SHA-256 van het sleutelbestand.' }) sleutelSha256!: string | null;
  @ApiProperty({ ...HASH, description: 'SHA-256 van het inhoudsbestand.' }) inhoudSha256!: string | null;
  @ApiProperty({ type: [KoppelafnameWeergave], description: 'Wie welk bestand ophaalde.' })
  afnames!: KoppelafnameWeergave[];
}

export class KoppelbestandenPagina extends PaginaWeergave {
  @ApiProperty({ type: [KoppelbestandWeergave] }) gegevens!: KoppelbestandWeergave[];
}
