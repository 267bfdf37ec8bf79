// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsString, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDatum, PaginaQuery, PaginaWeergave } from '#libs/platform';

const KVK = { pattern: '^[0-9]{8}$' } as const;
const KVK_FOUT = { message: 'moet een KVK-nummer van 8 cijfers zijn' };
const TEKST = { message: 'moet tekst zijn' };
const DRIE = /\S.*\S.*\S/s;
const DRIE_FOUT = { message: 'moet ten minste 3 tekens hebben' };
const LANG = { message: 'mag ten hoogste 300 tekens lang zijn' };
const BEWIJS = {
  ...{ minLength: 3, maxLength: 300, example: 'uittreksel handelsregister van 3 maart 2026' },
  description: 'Waaruit het blijkt: welk stuk, van welke dag. Noem geen namen van personen.',
};
const TOT = 'De laatste dag; null: zonder einde, zoals na een fusie.';
const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;
const gegeven = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined;

export class NieuweVerbondenheidDto {
  @ApiProperty(KVK) @Matches(/^\d{8}$/, KVK_FOUT) kvkNummer!: string;
  @ApiProperty(KVK) @Matches(/^\d{8}$/, KVK_FOUT) anderKvkNummer!: string;
  @ApiProperty({ format: 'date', description: 'De eerste dag.' }) @IsDatum() van!: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: TOT })
  @ValidateIf(ingevuld)
  @IsDatum()
  tot?: string | null;

  @ApiProperty(BEWIJS)
  @IsString(TEKST)
  @Matches(DRIE, DRIE_FOUT)
  @MaxLength(300, LANG)
  bewijs!: string;
}

/** What is left out stays as it is. */
export class VerbondenheidWijzigingDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u zag.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet 1 of meer zijn' })
  versie!: number;

  @ApiPropertyOptional({ format: 'date' }) @ValidateIf(gegeven) @IsDatum() van?: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: TOT })
  @ValidateIf(ingevuld)
  @IsDatum()
  tot?: string | null;

  @ApiPropertyOptional(BEWIJS)
  @ValidateIf(gegeven)
  @IsString(TEKST)
  @Matches(DRIE, DRIE_FOUT)
  @MaxLength(300, LANG)
  bewijs?: string;
}

/** In the body: a KVK-nummer does not belong in an address. */
export class VerbondenheidZoekDto extends PaginaQuery {
  @ApiProperty(KVK) @Matches(/^\d{8}$/, KVK_FOUT) kvkNummer!: string;
}

export class VerbondenheidWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(KVK) kvkNummer!: string;
  @ApiProperty(KVK) anderKvkNummer!: string;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: TOT }) tot!: string | null;
  @ApiProperty() bewijs!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ description: 'Pseudoniem van wie het noteerde.' }) genoteerdDoor!: string;
  @ApiProperty({ type: String, format: 'date-time' }) genoteerdOp!: Date;
}

export class VerbondenhedenPagina extends PaginaWeergave {
  @ApiProperty({ type: [VerbondenheidWeergave] }) gegevens!: VerbondenheidWeergave[];
}
