// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { THEMAS } from '#libs/matching-engine';

export class ThemahintVraagDto {
  @ApiProperty({
    maxLength: 5000,
    description: 'De hulpvraag tot nu toe. Wordt gelezen en niet bewaard.',
    example: 'Mijn gasrekening is verdubbeld, wat kan ik doen?',
  })
  @IsString()
  @MaxLength(5000, { message: 'mag ten hoogste 5000 tekens lang zijn' })
  tekst!: string;

  @ApiPropertyOptional({ enum: ['nl', 'en'], default: 'nl', description: 'Taal van de namen.' })
  @IsOptional()
  @IsIn(['nl', 'en'], { message: 'moet nl of en zijn' })
  taal?: 'nl' | 'en';
}

export class ThemahintWeergave {
  @ApiProperty({ enum: THEMAS, example: 'energie' }) code!: string;
  @ApiProperty({ example: 'Energie en verduurzaming' }) naam!: string;
  @ApiProperty({
    type: [String],
    description: 'Woorden uit de tekst waaraan het thema is herkend, het duidelijkste eerst.',
    example: ['gasrekening'],
  })
  woorden!: string[];
}

export class ThemahintsWeergave {
  @ApiProperty({ type: [ThemahintWeergave], description: 'Het duidelijkste thema eerst; ten hoogste vijf.' })
  themas!: ThemahintWeergave[];
}
