// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';

export class ThemaWeergave {
  @ApiProperty({ example: 'energie' })
  code!: string;
  @ApiProperty({ example: 'Energie en verduurzaming' })
  naam!: string;
  @ApiProperty({ description: 'Naam in het Engels.', example: 'Energy and sustainability' })
  naamEngels!: string;
  @ApiProperty({ description: 'Waar dit thema over gaat, in één zin.' })
  omschrijving!: string;
}

export class ThemasPagina extends PaginaWeergave {
  @ApiProperty({ type: [ThemaWeergave] })
  gegevens!: ThemaWeergave[];
}
