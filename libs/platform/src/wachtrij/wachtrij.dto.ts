// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { PaginaWeergave } from '../http/cursor.js';

/** What a worker saw in the queue itself, which may be PostgreSQL or Redis. */
export class WachtrijmetingWeergave {
  @ApiProperty({ format: 'date-time', description: 'Wanneer een verwerker dit zag.' }) gemetenOp!: Date;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Hoe oud de meting is.' })
  gemetenSeconden!: number;
  @ApiProperty({ type: 'integer', minimum: 0 }) wachtend!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Wacht op een later moment.' })
  uitgesteld!: number;
  @ApiProperty({ type: 'integer', minimum: 0 }) bezig!: number;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description:
      'Taken die na al hun pogingen misgingen; na een week weg. Wat nog openstaat, is een aflevering.',
  })
  mislukteTaken!: number;
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, description: 'Hoe lang de eerste al wacht.' })
  oudsteSeconden!: number | null;
}

/** What the database says of it, and that counts: a queue may be lost, this not. */
export class AfleveringenWeergave {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Nog te verwerken.' }) open!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Misgegaan; wordt vanzelf herhaald.' })
  mislukt!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Na alle pogingen opgegeven.' })
  opgegeven!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    description: 'Hoe lang de eerste al openstaat.',
  })
  oudsteSeconden!: number | null;
}

export class WachtrijWeergave {
  @ApiProperty({ example: 'aanbodmatching-mail' }) naam!: string;
  @ApiProperty({
    type: WachtrijmetingWeergave,
    nullable: true,
    description: 'Leeg als geen verwerker er nog naar keek.',
  })
  meting!: WachtrijmetingWeergave | null;
  @ApiProperty({ type: AfleveringenWeergave }) afleveringen!: AfleveringenWeergave;
}

export class UitgaandWeergave {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Gebeurtenissen die nog naar geen wachtrij gingen.',
  })
  aantal!: number;
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0 }) oudsteSeconden!: number | null;
}

export class WachtrijenPagina extends PaginaWeergave {
  @ApiProperty({ type: [WachtrijWeergave] }) gegevens!: WachtrijWeergave[];
  @ApiProperty({ type: UitgaandWeergave }) uitgaand!: UitgaandWeergave;
  @ApiProperty({ enum: ['postgresql', 'redis'], description: 'Waar de wachtrijen staan.' })
  opslag!: 'postgresql' | 'redis';
}

export class FoutWeergave {
  @ApiProperty({ type: String, nullable: true, example: 'verbinding' }) code!: string | null;
  @ApiProperty({ description: 'In gewone taal, zonder gegevens van wie dan ook.' }) omschrijving!: string;
}

/** A delivery that failed: what happened, to which record, and why it could not be worked through. */
export class MislukteAfleveringWeergave {
  @ApiProperty({ format: 'uuid' }) eventId!: string;
  @ApiProperty({ example: 'hulpvraag-ingediend', description: 'Wat er gebeurde.' }) type!: string;
  @ApiProperty({ description: 'Id van het gegeven waar het over gaat.' }) onderwerp!: string;
  @ApiProperty({ type: String, nullable: true, example: 'TWE' }) regio!: string | null;
  @ApiProperty({ format: 'date-time', description: 'Wanneer het gebeurde.' }) sinds!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Wanneer het het laatst misging.',
  })
  misluktOp!: Date | null;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Hoe vaak het naar de wachtrij ging.' })
  pogingen!: number;
  @ApiProperty({ description: 'Opgegeven: het wordt niet meer vanzelf herhaald.' }) opgegeven!: boolean;
  @ApiProperty({ type: FoutWeergave }) fout!: FoutWeergave;
}

export class MislukteAfleveringenPagina extends PaginaWeergave {
  @ApiProperty({ type: [MislukteAfleveringWeergave] }) gegevens!: MislukteAfleveringWeergave[];
}

export class OpnieuwDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Zonder id: alles wat in deze wachtrij misging.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'moet een id zijn' })
  eventId?: string;
}

export class OpnieuwWeergave {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Gaat opnieuw naar de wachtrij.' })
  opnieuw!: number;
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Staat nu nog als mislukt.' }) over!: number;
}
