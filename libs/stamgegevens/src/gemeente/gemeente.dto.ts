// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';

export class GemeentenQuery extends PaginaQuery {
  @ApiPropertyOptional({
    description: 'Begin van de naam van een woonplaats of gemeente.',
    example: 'Zeddam',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  plaats?: string;

  @ApiPropertyOptional({ description: 'Alleen de gemeenten van deze regio.', example: 'TWE' })
  @IsOptional()
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet een regiocode in hoofdletters zijn' })
  regio?: string;
}

export class GemeenteWeergave {
  @ApiProperty({ description: 'Code van het CBS.', example: 'GM0153' })
  gemeentecode!: string;
  @ApiProperty({ example: 'Enschede' })
  naam!: string;
  @ApiProperty({ example: 'PV23' })
  provinciecode!: string;
  @ApiProperty({ example: 'CR12' })
  coropcode!: string;
  @ApiProperty({ description: 'Regio van de dienstverlening; LANDELIJK als er geen is.', example: 'TWE' })
  regio!: string;
  @ApiProperty({ type: 'integer', example: 161738 })
  inwoners!: number;
  @ApiProperty({ description: 'Datum waarop de indeling geldt.', format: 'date', example: '2026-01-01' })
  peildatum!: string;
}

export class GemeentenPagina extends PaginaWeergave {
  @ApiProperty({ type: [GemeenteWeergave] })
  gegevens!: GemeenteWeergave[];
}

export class ProvincieWeergave {
  @ApiProperty({ example: 'PV23' })
  provinciecode!: string;
  @ApiProperty({ example: 'Overijssel' })
  naam!: string;
}

export class ProvinciesPagina extends PaginaWeergave {
  @ApiProperty({ type: [ProvincieWeergave] })
  gegevens!: ProvincieWeergave[];
}

export class CoropGebiedWeergave {
  @ApiProperty({ example: 'CR12' })
  coropcode!: string;
  @ApiProperty({ example: 'Twente' })
  naam!: string;
  @ApiProperty({ example: 'PV23' })
  provinciecode!: string;
}

export class CoropGebiedenPagina extends PaginaWeergave {
  @ApiProperty({ type: [CoropGebiedWeergave] })
  gegevens!: CoropGebiedWeergave[];
}
