// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsDatum, PaginaQuery, PaginaWeergave } from '#libs/platform';
import { REGELINGEN, type Regeling } from '../ruimte/regeling.rules.js';
import { STEUN_STATUSSEN, type SteunStatus } from './steun.entity.js';
import { INSTRUMENTEN, type AanZet, type Instrument } from './steun.rules.js';

const HOOGSTENS = 100_000_000_000;
const een = (woorden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${woorden.join(', ')}`,
});

export class SteunversieDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u zag.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  versie!: number;
}

export class SteunverleningDto extends SteunversieDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: HOOGSTENS, description: 'In centen.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet meer dan 0 zijn' })
  @Max(HOOGSTENS, { message: 'is te veel' })
  bedragInCenten!: number;

  @ApiProperty({ format: 'date', description: 'De dag waarop de onderneming er recht op kreeg.' })
  @IsDatum()
  datum!: string;

  @ApiProperty({ enum: INSTRUMENTEN, description: '`dienst`: hulp onder de prijs, zoals advies.' })
  @IsIn(INSTRUMENTEN, een(INSTRUMENTEN))
  instrument!: Instrument;

  @ApiProperty({
    ...{ minLength: 2, maxLength: 200, example: 'Gemeente Voorbeeldstad' },
    description: 'De instantie die de steun verleent.',
  })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S.*\S/s, { message: 'moet ten minste 2 tekens hebben' })
  @MaxLength(200, { message: 'mag ten hoogste 200 tekens lang zijn' })
  verlener!: string;
}

export class SteunQuery extends PaginaQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  toewijzingId?: string;

  @ApiPropertyOptional({ enum: STEUN_STATUSSEN })
  @IsOptional()
  @IsIn(STEUN_STATUSSEN, een(STEUN_STATUSSEN))
  status?: SteunStatus;
}

/** Without the firm: who gives the aid hears of it with the toewijzing. */
export class SteunWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) toewijzingId!: string;
  @ApiProperty({ enum: STEUN_STATUSSEN }) status!: SteunStatus;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: 'integer' }) bedragInCenten!: number;
  @ApiProperty({ format: 'date', description: 'Van het reserveren; daarna van het verlenen.' })
  datum!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Wanneer de aanbieder de hulp aannam; daarvoor wordt niets verleend.',
  })
  aangenomenOp!: Date | null;
  @ApiProperty({ enum: REGELINGEN }) regeling!: Regeling;
  @ApiProperty({ type: String, nullable: true }) verlener!: string | null;
  @ApiProperty({ enum: INSTRUMENTEN, nullable: true }) instrument!: Instrument | null;
  @ApiProperty({ enum: ['aanbieder', 'coordinator', 'niemand'] }) aanZet!: AanZet;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'In het centrale register.' })
  geregistreerdOp!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Wanneer verleende steun in het register moet staan.',
  })
  registrerenVoor!: string | null;
}

export class SteunPagina extends PaginaWeergave {
  @ApiProperty({ type: [SteunWeergave] }) gegevens!: SteunWeergave[];
}
