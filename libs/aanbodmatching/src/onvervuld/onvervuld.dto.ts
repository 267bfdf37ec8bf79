// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsIn, IsOptional, Matches } from 'class-validator';
import { REGELS, THEMAS } from '#libs/matching-engine';
import { PaginaQuery, PaginaWeergave } from '#libs/platform';
import { ONVERVULDREDENEN } from './onvervuld.rules.js';

const GROOTTEKLASSEN = ['micro', 'klein', 'middelgroot', 'groot'] as const;
/** By what the figures can be taken apart, in the order in which they are sorted. */
export const INDELINGEN = ['thema', 'regio', 'sectie', 'grootteklasse', 'reden'] as const;
export type Indeling = (typeof INDELINGEN)[number];

const MAAND = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;
const EEN_MAAND = { message: 'moet een maand zijn, zoals 2026-11' };
const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters of the register; whole months only. */
export class OnvervuldeVraagQuery extends PaginaQuery {
  @ApiPropertyOptional({ enum: THEMAS })
  @IsOptional()
  @IsIn(THEMAS, { message: `moet een van deze zijn: ${THEMAS.join(', ')}` })
  thema?: string;

  @ApiPropertyOptional({ example: 'TWE' })
  @IsOptional()
  @Matches(/^[A-Z0-9-]{2,20}$/, { message: 'moet een code van een regio zijn' })
  regio?: string;

  @ApiPropertyOptional({ description: 'Letter van de SBI-sectie.', example: 'G' })
  @IsOptional()
  @Matches(/^[A-V]$/, { message: 'moet een letter van een SBI-sectie zijn' })
  sectie?: string;

  @ApiPropertyOptional({ enum: GROOTTEKLASSEN })
  @IsOptional()
  @IsIn(GROOTTEKLASSEN, { message: `moet een van deze zijn: ${GROOTTEKLASSEN.join(', ')}` })
  grootteklasse?: string;

  @ApiPropertyOptional({ enum: ONVERVULDREDENEN })
  @IsOptional()
  @IsIn(ONVERVULDREDENEN, { message: `moet een van deze zijn: ${ONVERVULDREDENEN.join(', ')}` })
  reden?: string;

  @ApiPropertyOptional({ description: 'Eerste maand waarin werd gevraagd.', example: '2026-01' })
  @IsOptional()
  @Matches(MAAND, EEN_MAAND)
  van?: string;

  @ApiPropertyOptional({ description: 'Laatste maand waarin werd gevraagd.', example: '2026-11' })
  @IsOptional()
  @Matches(MAAND, EEN_MAAND)
  tot?: string;

  @ApiPropertyOptional({
    enum: INDELINGEN,
    isArray: true,
    description: 'Waarnaar de cijfers worden ingedeeld, gescheiden door een komma.',
  })
  @IsOptional()
  @Transform(toList)
  @ArrayUnique({ message: 'mag niets dubbel noemen' })
  @IsIn(INDELINGEN, { each: true, message: `moet bestaan uit: ${INDELINGEN.join(', ')}` })
  per: Indeling[] = ['thema', 'regio', 'sectie', 'grootteklasse'];
}

/** Hulpvragen, each counted once in a group; one with two themes is in the groups of both. */
export class OnvervuldTellingWeergave {
  @ApiProperty({ type: 'integer', description: 'Gevraagd en toen niet gevonden.' }) gevraagd!: number;
  @ApiProperty({ type: 'integer', description: 'Daarvan nog zonder hulp.' }) open!: number;
  @ApiProperty({ type: 'integer', description: 'Daarvan later toch geholpen.' }) alsnogVervuld!: number;
}

const NIET = 'Leeg (`null`) als het onbekend is, of als er niet naar is ingedeeld.';

export class GroepWeergave extends OnvervuldTellingWeergave {
  @ApiProperty({ type: String, nullable: true, description: NIET }) thema!: string | null;
  @ApiProperty({ type: String, nullable: true, description: NIET }) regio!: string | null;
  @ApiProperty({ type: String, nullable: true, description: NIET }) sectie!: string | null;
  @ApiProperty({ type: String, nullable: true, description: NIET }) grootteklasse!: string | null;
  @ApiProperty({ type: String, nullable: true, description: NIET }) reden!: string | null;
}

export class MaandWeergave extends OnvervuldTellingWeergave {
  @ApiProperty({ example: '2026-11' }) maand!: string;
}

/** A gap in groups that tell of nobody: at least five hulpvragen, rounded down to fives. */
export class KansWeergave {
  @ApiProperty() thema!: string;
  @ApiProperty() regio!: string;
  @ApiProperty({ type: 'integer', minimum: 5, description: 'Afgerond op vijftallen naar beneden.' })
  aantal!: number;
}

export class OnvervuldeVraagPagina extends PaginaWeergave {
  @ApiProperty({ type: [GroepWeergave] }) gegevens!: GroepWeergave[];
  @ApiProperty({
    type: OnvervuldTellingWeergave,
    description: 'Alle groepen samen, elke hulpvraag één keer.',
  })
  totaal!: OnvervuldTellingWeergave;
  @ApiProperty({
    type: [MaandWeergave],
    description: 'De twaalf maanden tot en met `tot`, of tot en met nu.',
  })
  trend!: MaandWeergave[];
  @ApiProperty({
    type: [KansWeergave],
    description: 'Voor een coördinator: wat in andere regio’s open staat, in groepen van ten minste vijf.',
  })
  elders!: KansWeergave[];
}

export class BijnaPassendWeergave {
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty({ enum: REGELS, description: 'De regel waarop het het vaakst als enige niet paste.' })
  regel!: string;
  @ApiProperty({ type: 'integer', minimum: 5, description: 'Hoe vaak, afgerond op vijftallen naar beneden.' })
  aantal!: number;
}

export class KansenWeergave {
  @ApiProperty({ type: [KansWeergave], description: 'Wat in twaalf maanden is gevraagd en niet gevonden.' })
  kansen!: KansWeergave[];
  @ApiProperty({ type: [BijnaPassendWeergave], description: 'Eigen aanbod dat daarbij bijna paste.' })
  bijnaPassend!: BijnaPassendWeergave[];
}
