// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { SBI_VERSIES, type SbiVersie } from './sbi.rules.js';

export class SbiCodesQuery extends PaginaQuery {
  @ApiPropertyOptional({ description: 'Begin van de code, of woorden uit de titel.', example: 'brood' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  zoek?: string;

  @ApiPropertyOptional({ enum: SBI_VERSIES, description: 'Versie van de indeling.' })
  @IsOptional()
  @IsIn(SBI_VERSIES, { message: `moet ${SBI_VERSIES.join(' of ')} zijn` })
  versie?: SbiVersie;
}

export class SbiCodeWeergave {
  @ApiProperty({ example: '1071' })
  code!: string;
  @ApiProperty({ enum: SBI_VERSIES, example: '2008' })
  versie!: SbiVersie;
  @ApiProperty({
    description: 'Titel van het CBS.',
    example: 'Vervaardiging van brood en vers banketbakkerswerk',
  })
  titel!: string;
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 4,
    description: '0 sectie, 1 afdeling, 2 groep, 3 klasse, 4 subklasse.',
  })
  niveau!: number;
  @ApiProperty({ example: 'C' })
  sectie!: string;
  @ApiProperty({ description: 'Datum waarop de indeling geldt.', format: 'date', example: '2026-01-01' })
  peildatum!: string;
}

export class SbiCodesPagina extends PaginaWeergave {
  @ApiProperty({ type: [SbiCodeWeergave] })
  gegevens!: SbiCodeWeergave[];
}
