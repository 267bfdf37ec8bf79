// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PaginaQuery } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import {
  LIDMAATSCHAP_STATUSSEN,
  LIDROLLEN,
  type LidmaatschapStatus,
  type Lidrol,
} from './lidmaatschap.rules.js';

const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const NIET_LEEG = { message: 'mag niet leeg zijn' };
export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** The name by which other members know somebody: his own, that of his firm, or only a first name. */
export class NieuwLidDto {
  @ApiProperty({ maxLength: 100, description: 'Onder welke naam andere leden u zien.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  weergavenaam!: string;

  @ApiProperty({
    format: 'email',
    maxLength: 254,
    description: 'Voor berichten van de community; andere leden zien het niet.',
  })
  @IsEmail({}, { message: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email!: string;

  @ApiPropertyOptional({ enum: TALEN, default: 'nl', description: 'In welke taal u mail krijgt.' })
  @IsOptional()
  @IsIn(TALEN, een(TALEN))
  taal?: Taal;
}

export class WeergavenaamDto extends CommunityVersieDto {
  @ApiProperty({ maxLength: 100 })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(100, { message: 'mag ten hoogste 100 tekens lang zijn' })
  weergavenaam!: string;
}

export class LidrolDto extends CommunityVersieDto {
  @ApiProperty({ enum: LIDROLLEN })
  @IsIn(LIDROLLEN, een(LIDROLLEN))
  rol!: Lidrol;
}

export class LidredenDto extends CommunityVersieDto {
  @ApiProperty({ maxLength: 1000, description: 'Waarom; de ondernemer leest dit.' })
  @IsString({ message: 'moet tekst zijn' })
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(1000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  reden!: string;
}

export class LedenQuery extends PaginaQuery {
  @ApiPropertyOptional({
    enum: LIDMAATSCHAP_STATUSSEN,
    default: 'lid',
    description: 'Andere dan `lid` ziet alleen wie de community beheert.',
  })
  @IsOptional()
  @IsIn(LIDMAATSCHAP_STATUSSEN, een(LIDMAATSCHAP_STATUSSEN))
  status?: LidmaatschapStatus;
}
