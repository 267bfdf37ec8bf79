// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import {
  BESLUITEN,
  BEZWAARUITKOMSTEN,
  MODERATIEREDENEN,
  type Besluituitkomst,
  type Bezwaaruitkomst,
  type Moderatiereden,
} from './moderatie.rules.js';

const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const NIET_LEEG = { message: 'mag niet leeg zijn' };
const TEKST = { message: 'moet tekst zijn' };
const ID = { message: 'moet een uuid zijn' };

/** About which post of a gesprek it is. */
class Berichtplek {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Weggelaten of null: de vraag zelf.',
  })
  @IsOptional()
  @IsUUID(undefined, ID)
  antwoordId?: string | null;
}

export class NieuweGespreksmeldingDto extends Berichtplek {
  @ApiProperty({ enum: MODERATIEREDENEN })
  @IsIn(MODERATIEREDENEN, een(MODERATIEREDENEN))
  reden!: Moderatiereden;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Alleen wie erover beslist leest dit.' })
  @IsOptional()
  @IsString(TEKST)
  @MaxLength(1000, hoogstens(1000))
  toelichting?: string;
}

export class NieuwModeratiebesluitDto extends Berichtplek {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Hoeveel besluiten u over dit bericht zag; is er intussen een bij, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  versie!: number;

  @ApiProperty({ enum: BESLUITEN })
  @IsIn(BESLUITEN, een(BESLUITEN))
  uitkomst!: Besluituitkomst;

  @ApiPropertyOptional({ enum: MODERATIEREDENEN, description: 'Verplicht bij verbergen.' })
  @IsOptional()
  @IsIn(MODERATIEREDENEN, een(MODERATIEREDENEN))
  reden?: Moderatiereden;

  @ApiProperty({
    maxLength: 1000,
    description: 'Bij verbergen: een zin aan de schrijver. Anders: waarom het blijft staan, voor wie meldde.',
  })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(1000, hoogstens(1000))
  uitleg!: string;
}

export class NieuwBezwaarDto {
  @ApiProperty({ maxLength: 2000, description: 'Waarom u het er niet mee eens bent, in uw eigen woorden.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(2000, hoogstens(2000))
  tekst!: string;
}

export class BezwaarbehandelingDto {
  @ApiProperty({ enum: BEZWAARUITKOMSTEN })
  @IsIn(BEZWAARUITKOMSTEN, een(BEZWAARUITKOMSTEN))
  uitkomst!: Bezwaaruitkomst;

  @ApiProperty({ maxLength: 1000, description: 'Een zin aan de schrijver.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(1000, hoogstens(1000))
  uitleg!: string;
}

export class ModeratieQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen van deze community.' })
  @IsOptional()
  @IsUUID(undefined, ID)
  communityId?: string;
}
