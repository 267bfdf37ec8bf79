// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class NieuweKvkOpvraging {
  @ApiProperty({ description: 'KVK-nummer: 8 cijfers.', example: '69599084' })
  @IsString()
  @MaxLength(20, { message: 'moet uit 8 cijfers bestaan' })
  kvkNummer!: string;
}

/** What the trade register says; null = not known there. */
export class KvkOnderneming {
  @ApiProperty({ example: '69599084' })
  kvkNummer!: string;
  @ApiProperty({ example: 'Test EMZ Dagobert' })
  naam!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'SBI-code van de hoofdactiviteit.',
    example: '1011',
  })
  sbi!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2008' })
  sbiVersie!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Hoofdactiviteit in de woorden van de KVK.' })
  sbiOmschrijving!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, example: 1 })
  werkzamePersonen!: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'eenmanszaak' })
  rechtsvorm!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', example: '2017-01-08' })
  oprichtingsdatum!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Amsterdam' })
  plaats!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'GM0363' })
  gemeentecode!: string | null;
}

export class KvkOpvraging {
  @ApiProperty({ description: 'false als de KVK nu niet te bereiken is: vul de gegevens dan zelf in.' })
  beschikbaar!: boolean;
  @ApiPropertyOptional({ type: KvkOnderneming })
  onderneming?: KvkOnderneming;
}
