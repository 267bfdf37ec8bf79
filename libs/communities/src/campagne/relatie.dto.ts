// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsOptional, Matches } from 'class-validator';

export const GRONDSLAGEN_LIJST = ['toestemming', 'publieke-taak', 'gerechtvaardigd-belang'] as const;
export const KLASSEN = ['micro', 'klein', 'middelgroot', 'groot'] as const;

export class RelatieFout {
  @ApiProperty({ type: 'integer', description: 'Regel in het bestand.', example: 7 }) regel!: number;
  @ApiProperty({ description: 'Kolom; leeg als het om de hele regel gaat.', example: 'email' }) veld!: string;
  @ApiProperty({ description: 'Wat er mis is.' }) melding!: string;
}

/** What became of a file: all of it came in, or with any fault nothing. */
export class Relatieverslag {
  @ApiProperty({ type: 'integer' }) toegevoegd!: number;
  @ApiProperty({ type: 'integer' }) gewijzigd!: number;
  @ApiProperty({ type: 'integer' }) ongewijzigd!: number;
  @ApiProperty({ type: 'integer', description: 'Staat in het bestand, maar wil geen mail meer.' })
  afgemeld!: number;
  @ApiProperty({ type: 'integer' }) aantalFouten!: number;
  @ApiProperty({ type: [RelatieFout], description: 'De eerste 1.000 fouten, op regel.' })
  fouten!: RelatieFout[];
}

export class Relatieaantal {
  @ApiProperty() code!: string;
  @ApiProperty({ type: 'integer' }) bedrijven!: number;
}

/** How many stand on the list: counts only. */
export class RelatieoverzichtWeergave {
  @ApiProperty({ type: 'integer' }) bedrijven!: number;
  @ApiProperty({ type: 'integer', description: 'Mailadressen.' }) adressen!: number;
  @ApiProperty({ type: 'integer' }) afgemeld!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) bijgewerktOp!: Date | null;
  @ApiProperty({ type: [Relatieaantal], description: 'Per sectie van de SBI, de grootste eerst.' })
  secties!: Relatieaantal[];
  @ApiProperty({ type: [Relatieaantal] }) klassen!: Relatieaantal[];
  @ApiProperty({ type: [Relatieaantal], description: 'Per gemeente, de grootste eerst.' })
  gemeenten!: Relatieaantal[];
}

/** One of both. */
export class RelatiezoekDto {
  @ApiPropertyOptional({ pattern: '^\\d{8}$' })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'moet 8 cijfers zijn' })
  kvkNummer?: string;

  @ApiPropertyOptional({ format: 'email' })
  @IsOptional()
  @IsEmail({}, { message: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl' })
  email?: string;
}

export class RelatieWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() kvkNummer!: string;
  @ApiProperty({ type: String, nullable: true }) naam!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty() sbi!: string;
  @ApiProperty({ enum: KLASSEN, nullable: true, type: String }) grootteklasse!: string | null;
  @ApiProperty() gemeentecode!: string;
  @ApiProperty() bron!: string;
  @ApiProperty({ enum: GRONDSLAGEN_LIJST }) grondslag!: string;
  @ApiProperty({ format: 'date' }) grondslagOp!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) afgemeldOp!: Date | null;
}

export class RelatiesWeergave {
  @ApiProperty({ type: [RelatieWeergave], description: 'Ten hoogste 50.' }) gegevens!: RelatieWeergave[];
}
