// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDatum, PaginaQuery } from '#libs/platform';
import { MIJLPALEN, type Mijlpaal } from '../prestatieafspraak/indicator.rules.js';
import {
  AFWIJSREDENEN,
  PRESTATIESTATUSSEN,
  type Afwijsreden,
  type Prestatiestatus,
} from './prestatie.rules.js';

const TEKST = { message: 'moet tekst zijn' };
const DRIE = /\S.*\S.*\S/s;
const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const een = (waarden: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${waarden.join(', ')}`,
});
const ID = { message: 'moet een id (uuid) zijn' };
const gegeven = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;
/** Words about a prestatie are kept for years. */
const ZONDER_NAMEN = 'Noem geen namen of andere gegevens van personen.';

export class NieuwePrestatieDto {
  @ApiProperty({ format: 'uuid', description: 'Waarvoor: een indicator van uw afspraak die u zelf meldt.' })
  @IsUUID('all', ID)
  indicatorId!: string;

  @ApiProperty({ example: 'TWE' })
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet de code van een regio zijn' })
  regio!: string;

  @ApiPropertyOptional({ description: 'Code. Nodig als het programma voor bepaalde thema’s is.' })
  @IsOptional()
  @Matches(/^[a-z-]{2,60}$/, { message: 'moet de code van een thema zijn' })
  thema?: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100_000 })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  @Max(100_000, { message: 'mag ten hoogste 100000 zijn' })
  aantal!: number;

  @ApiProperty({ format: 'date', description: 'De dag waarop het klaar was.' })
  @IsDatum()
  prestatiedatum!: string;

  @ApiProperty({ minLength: 3, maxLength: 2000, description: `Wat u deed. ${ZONDER_NAMEN}` })
  @IsString(TEKST)
  @Matches(DRIE, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(2000, hoogstens(2000))
  toelichting!: string;
}

export class PrestatieversieDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u zag.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  versie!: number;
}

export class PrestatiebesluitDto extends PrestatieversieDto {
  @ApiProperty({ enum: ['aanvaarden', 'afwijzen'] })
  @IsIn(['aanvaarden', 'afwijzen'], een(['aanvaarden', 'afwijzen']))
  besluit!: 'aanvaarden' | 'afwijzen';

  @ApiPropertyOptional({ enum: AFWIJSREDENEN, description: 'Nodig bij afwijzen.' })
  @ValidateIf(({ besluit, reden }: PrestatiebesluitDto) => besluit === 'afwijzen' || reden !== undefined)
  @IsIn(AFWIJSREDENEN, een(AFWIJSREDENEN))
  reden?: Afwijsreden;

  @ApiPropertyOptional({
    ...{ minLength: 3, maxLength: 1000 },
    description: `Nodig bij afwijzen; de aanbieder leest het. ${ZONDER_NAMEN}`,
  })
  @ValidateIf(
    ({ besluit, toelichting }: PrestatiebesluitDto) => besluit === 'afwijzen' || toelichting !== undefined,
  )
  @IsString(TEKST)
  @Matches(DRIE, { message: 'moet ten minste 3 tekens hebben' })
  @MaxLength(1000, hoogstens(1000))
  toelichting?: string;
}

export class ControlebevindingDto {
  @ApiProperty({ enum: ['goed', 'fout'] })
  @IsIn(['goed', 'fout'], een(['goed', 'fout']))
  uitkomst!: 'goed' | 'fout';

  @ApiProperty({ minLength: 10, maxLength: 1000, description: `Wat u bekeek en vond. ${ZONDER_NAMEN}` })
  @IsString(TEKST)
  @Matches(/(?:\S\s*){10}/, { message: 'moet ten minste 10 tekens hebben' })
  @MaxLength(1000, hoogstens(1000))
  bevinding!: string;
}

export class PrestatiesQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: PRESTATIESTATUSSEN })
  @ValidateIf(gegeven)
  @IsIn(PRESTATIESTATUSSEN, een(PRESTATIESTATUSSEN))
  status?: Prestatiestatus;

  @ApiPropertyOptional({ enum: MIJLPALEN })
  @ValidateIf(gegeven)
  @IsIn(MIJLPALEN, een(MIJLPALEN))
  mijlpaal?: Mijlpaal;

  @ApiPropertyOptional({ format: 'uuid' })
  @ValidateIf(gegeven)
  @IsUUID('all', ID)
  programmaId?: string;
}

export class PrestatiecontrolesQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: ['open', 'gedaan'], default: 'open' })
  @ValidateIf(gegeven)
  @IsIn(['open', 'gedaan'], een(['open', 'gedaan']))
  stand: 'open' | 'gedaan' = 'open';
}
