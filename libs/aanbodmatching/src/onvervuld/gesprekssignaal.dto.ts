// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

export class GesprekssignalenQuery {
  @ApiPropertyOptional({ example: 'TWE' })
  @IsOptional()
  @Matches(/^[A-Z0-9-]{2,20}$/, { message: 'moet een code van een regio zijn' })
  regio?: string;
}

export class GesprekssignaalWeergave {
  @ApiProperty() regio!: string;
  @ApiProperty() thema!: string;
  @ApiProperty({ format: 'date', description: 'De maandag tot waar is geteld.' }) peildatum!: string;
  @ApiProperty({ type: 'integer', minimum: 5, description: 'Nieuwe gesprekken in de vier weken daarvoor.' })
  gesprekken!: number;
  @ApiProperty({ type: 'integer', minimum: 3, description: 'Hoeveel ondernemers ze begonnen.' })
  vragers!: number;
  @ApiProperty({ type: 'integer', description: 'Gesprekken in de twaalf weken voor die vier.' })
  eerder!: number;
  @ApiProperty({ format: 'date', description: 'Sinds wanneer dit thema zo opvalt, zonder onderbreking.' })
  sinds!: string;
}

export class GesprekssignalenWeergave {
  @ApiProperty({ type: [GesprekssignaalWeergave] }) gegevens!: GesprekssignaalWeergave[];
}
