// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { OVERZICHTKEUZES, type Overzichtkeuze } from './overzicht.rules.js';

export class OverzichtkeuzeDto {
  @ApiProperty({
    enum: OVERZICHTKEUZES,
    description: '`wekelijks`: op maandagochtend, als er iets nieuws is. `elke-vraag`: een mail per vraag.',
  })
  @IsIn(OVERZICHTKEUZES, { message: `moet een van deze zijn: ${OVERZICHTKEUZES.join(', ')}` })
  keuze!: Overzichtkeuze;
}

export class OverzichtkeuzeWeergave {
  @ApiProperty({ enum: OVERZICHTKEUZES }) keuze!: Overzichtkeuze;
}
