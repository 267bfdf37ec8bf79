// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, IntersectionType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { PaginaQuery } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { BijlagenDto } from '../postbijlage/bijlage.dto.js';

const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const TEKST = { message: 'moet tekst zijn' };
const THEMA = { message: 'moet de code van een thema zijn, zoals energie' };
const THEMACODE = /^[a-z0-9-]{1,40}$/;
const NOEMEN = 'Een lid noemt u met `@[id]`: het id van het lidmaatschap, hoogstens tien keer.';

export class NieuwAntwoordDto extends BijlagenDto {
  @ApiProperty({ maxLength: 4000, description: NOEMEN })
  @IsString(TEKST)
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(4000, hoogstens(4000))
  tekst!: string;
}

export class AntwoordWijzigingDto extends IntersectionType(CommunityVersieDto, NieuwAntwoordDto) {}

export class NieuwGesprekDto extends NieuwAntwoordDto {
  @ApiProperty({ minLength: 5, maxLength: 150, description: 'De vraag in een zin.' })
  @IsString(TEKST)
  @Matches(/(\S\s*){5}/, { message: 'moet ten minste 5 tekens hebben' })
  @MaxLength(150, hoogstens(150))
  titel!: string;

  @ApiPropertyOptional({ type: [String], maxItems: 3, description: 'Codes van thema’s.' })
  @IsOptional()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(3, { message: 'mag ten hoogste 3 thema’s hebben' })
  @Matches(THEMACODE, { ...THEMA, each: true })
  themas?: string[];
}

/** What is left out stays as it is. */
export class GesprekWijzigingDto extends IntersectionType(CommunityVersieDto, PartialType(NieuwGesprekDto)) {}

export class AanvaardingDto extends CommunityVersieDto {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'null: toch geen antwoord op de vraag.',
  })
  @ValidateIf((_dto, waarde) => waarde !== null)
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  antwoordId!: string | null;
}

export class SluitingDto extends CommunityVersieDto {
  @ApiProperty({ description: 'false: weer openen.' })
  @IsBoolean({ message: 'moet true of false zijn' })
  gesloten!: boolean;
}

export class VolgenDto {
  @ApiProperty()
  @IsBoolean({ message: 'moet true of false zijn' })
  volgt!: boolean;
}

export const GESPREKFILTERS = ['alle', 'zonder-antwoord', 'gevolgd'] as const;

export class GesprekkenQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: GESPREKFILTERS, default: 'alle' })
  @IsOptional()
  @IsIn(GESPREKFILTERS, een(GESPREKFILTERS))
  welke?: (typeof GESPREKFILTERS)[number];

  @ApiPropertyOptional({ example: 'energie' })
  @IsOptional()
  @Matches(THEMACODE, THEMA)
  thema?: string;
}

export class GesprekzoekDto extends PaginaQuery {
  @ApiProperty({ minLength: 2, maxLength: 1000, description: 'In eigen woorden; ook een hele vraag mag.' })
  @IsString(TEKST)
  @MinLength(2, { message: 'moet ten minste 2 tekens hebben' })
  @MaxLength(1000, hoogstens(1000))
  tekst!: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Alleen wat er veel op lijkt, ten hoogste drie: is deze vraag al eens gesteld?',
  })
  @IsOptional()
  @IsBoolean({ message: 'moet true of false zijn' })
  gelijke?: boolean;
}
