// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PaginaWeergave } from '#libs/platform';
import { TALEN, type Taal } from '../lidmaatschap/lidmaatschap.dto.js';

export class LiduitnodigingDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail({}, { message: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email!: string;

  @ApiPropertyOptional({ enum: TALEN, default: 'nl', description: 'In welke taal de uitnodiging is.' })
  @IsOptional()
  @IsIn(TALEN, { message: `moet een van deze zijn: ${TALEN.join(', ')}` })
  taal?: Taal;
}

export class UitnodigingAanvaardingDto {
  @ApiProperty({ description: 'Uit de link in de uitnodiging.', maxLength: 100 })
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  sleutel!: string;

  @ApiProperty({ maxLength: 100, description: 'Onder welke naam andere leden u zien.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  weergavenaam!: string;
}

export class LiduitnodigingWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ enum: TALEN }) taal!: Taal;
  @ApiProperty({ type: String, format: 'date-time' }) uitgenodigdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) vervaltOp!: Date;
}

export class LiduitnodigingenPagina extends PaginaWeergave {
  @ApiProperty({ type: [LiduitnodigingWeergave] }) gegevens!: LiduitnodigingWeergave[];
}
