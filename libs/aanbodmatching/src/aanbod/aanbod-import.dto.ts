// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

const JA_NEE = ['true', 'false'] as const;
const BEGIN = ['concept', 'gepubliceerd'] as const;

export class ImportQuery {
  @ApiPropertyOptional({
    enum: JA_NEE,
    default: 'false',
    description: 'true: bij één fout komt er niets in.',
  })
  @IsOptional()
  @IsIn(JA_NEE, { message: 'moet true of false zijn' })
  allesOfNiets: (typeof JA_NEE)[number] = 'false';

  @ApiPropertyOptional({
    enum: BEGIN,
    default: 'gepubliceerd',
    description: 'Status van aanbod dat er nog niet is.',
  })
  @IsOptional()
  @IsIn(BEGIN, { message: 'moet concept of gepubliceerd zijn' })
  status: (typeof BEGIN)[number] = 'gepubliceerd';
}

export class ImportFout {
  @ApiProperty({
    type: 'integer',
    description: 'Regel in het bestand; bij JSON het hoeveelste aanbod.',
    example: 7,
  })
  regel!: number;
  @ApiProperty({
    description: 'Kolom of veld; leeg als het om de hele regel gaat.',
    example: 'voorwaarden.gebied',
  })
  veld!: string;
  @ApiProperty({ description: 'Wat er mis is.', example: 'gebied PV99 bestaat niet' })
  melding!: string;
}

/** What became of each row. */
export class Importverslag {
  @ApiProperty({ type: 'integer' })
  toegevoegd!: number;
  @ApiProperty({ type: 'integer' })
  gewijzigd!: number;
  @ApiProperty({ type: 'integer' })
  ongewijzigd!: number;
  @ApiProperty({ type: 'integer', description: 'Alle fouten samen.' })
  aantalFouten!: number;
  @ApiProperty({ type: [ImportFout], description: 'De eerste 1.000 fouten, op regel.' })
  fouten!: ImportFout[];
}
