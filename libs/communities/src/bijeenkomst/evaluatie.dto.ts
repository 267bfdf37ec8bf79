// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SCORES, type Score } from './evaluatie.rules.js';

export class EvaluatieDto {
  @ApiProperty({ enum: SCORES, description: 'Had u er wat aan?' })
  @IsIn(SCORES, { message: `moet een van deze zijn: ${SCORES.join(', ')}` })
  score!: Score;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Wat neemt u mee of wat kan beter?' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(1000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  tekst?: string;
}

/** The two questions to one who was there, with what he answered. */
export class MijnEvaluatieWeergave {
  @ApiProperty({ format: 'uuid' }) bijeenkomstId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty() communityNaam!: string;
  @ApiProperty({ type: String, format: 'date-time' }) begin!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'Tot wanneer u kunt antwoorden en wijzigen.',
  })
  tot!: Date;
  @ApiProperty({ enum: SCORES, type: String, nullable: true, description: 'null: nog niet beantwoord.' })
  score!: Score | null;
  @ApiProperty({ type: String, nullable: true }) tekst!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Waarom antwoorden nu niet kan; leeg (`null`) als het kan.',
  })
  reden!: string | null;
}

export class ScoretellingWeergave {
  @ApiProperty({ enum: SCORES }) score!: Score;
  @ApiProperty({ type: 'integer' }) aantal!: number;
}

/** What those who were there thought of it, for who keeps the community; without names. */
export class EvaluatiesWeergave {
  @ApiProperty({ description: 'Of er genoeg antwoorden zijn om te tonen: vijf of meer.' }) genoeg!: boolean;
  @ApiProperty({ type: [ScoretellingWeergave], description: 'Leeg als er te weinig zijn.' })
  scores!: ScoretellingWeergave[];
  @ApiProperty({ type: [String], description: 'In een volgorde die niets zegt.' }) teksten!: string[];
}
