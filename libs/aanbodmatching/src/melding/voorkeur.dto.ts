// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, ValidateNested } from 'class-validator';
import {
  MELDINGSGROEPEN,
  ONTVANGERSOORTEN,
  WIJZEN,
  type Meldingsgroep,
  type Ontvangersoort,
  type Wijze,
} from './meldingsoort.rules.js';

const GROEPEN = Object.keys(MELDINGSGROEPEN) as Meldingsgroep[];

export class Voorkeurkeuze {
  @ApiProperty({ enum: GROEPEN })
  @IsIn(GROEPEN, { message: `moet een van ${GROEPEN.join(', ')} zijn` })
  groep!: Meldingsgroep;

  @ApiProperty({ enum: WIJZEN, description: '`dagelijks`: één mail per dag, om acht uur, als er iets is.' })
  @IsIn(WIJZEN, { message: `moet een van ${WIJZEN.join(', ')} zijn` })
  wijze!: Wijze;
}

export class VoorkeurenDto {
  @ApiProperty({ type: [Voorkeurkeuze], description: 'Wat u weglaat, blijft zoals het is.' })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'moet ten minste één keuze hebben' })
  @ArrayMaxSize(20, { message: 'mag ten hoogste 20 keuzes hebben' })
  @ValidateNested({ each: true })
  @Type(() => Voorkeurkeuze)
  groepen!: Voorkeurkeuze[];
}

export class VoorkeurWeergave {
  @ApiProperty({ enum: GROEPEN }) groep!: Meldingsgroep;
  @ApiProperty({ enum: WIJZEN }) wijze!: Wijze;
  @ApiProperty({ enum: WIJZEN, isArray: true, description: 'Wat er te kiezen is.' })
  wijzen!: readonly Wijze[];
}

export class VoorkeurenWeergave {
  @ApiProperty({ enum: ONTVANGERSOORTEN, description: 'Als wie u deze mail krijgt.' }) voor!: Ontvangersoort;
  @ApiProperty({ type: [VoorkeurWeergave] }) groepen!: VoorkeurWeergave[];
}

export class AfmeldingWeergave {
  @ApiProperty({ enum: GROEPEN }) groep!: Meldingsgroep;
  @ApiProperty({ enum: ['niet'] }) wijze!: 'niet';
}
