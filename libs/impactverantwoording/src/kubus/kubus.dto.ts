// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { DIMENSIES, MATEN, PERIODES, type Dimensie, type Maat, type Periode } from './kubus.rules.js';

const GROOTTEKLASSEN = ['micro', 'klein', 'middelgroot', 'groot'] as const;
const een = (lijst: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${lijst.join(', ')}`,
});
const CODE = /^[a-z][a-z-]{1,39}$/;
const EEN_CODE = { message: 'moet een code zijn' };
const EEN_JAAR = { message: 'moet een jaar zijn van 2020 tot en met 2100' };

/** Which figures, of which calendar years, taken apart by what, and of what alone. */
export class KubusQuery {
  @ApiPropertyOptional({ enum: MATEN, default: 'trechter' })
  @IsOptional()
  @IsIn(MATEN, een(MATEN))
  maat: Maat = 'trechter';

  @ApiPropertyOptional({
    type: 'integer',
    example: 2026,
    description: 'Eerste jaar waarin werd gevraagd; standaard dit jaar.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt(EEN_JAAR)
  @Min(2020, EEN_JAAR)
  @Max(2100, EEN_JAAR)
  vanJaar?: number;

  @ApiPropertyOptional({ type: 'integer', example: 2026, description: 'Laatste jaar; standaard het eerste.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt(EEN_JAAR)
  @Min(2020, EEN_JAAR)
  @Max(2100, EEN_JAAR)
  totJaar?: number;

  @ApiPropertyOptional({ enum: PERIODES, default: 'jaar' })
  @IsOptional()
  @IsIn(PERIODES, een(PERIODES))
  periode: Periode = 'jaar';

  @ApiPropertyOptional({ enum: DIMENSIES, description: 'Waarnaar de cijfers worden ingedeeld.' })
  @IsOptional()
  @IsIn(DIMENSIES, een(DIMENSIES))
  per?: Dimensie;

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
  @IsIn(GROOTTEKLASSEN, een(GROOTTEKLASSEN))
  grootteklasse?: string;

  @ApiPropertyOptional({ example: 'energie', description: 'Het eerste thema van de vraag.' })
  @IsOptional()
  @Matches(CODE, EEN_CODE)
  thema?: string;

  @ApiPropertyOptional({ example: 'web' })
  @IsOptional()
  @Matches(CODE, EEN_CODE)
  herkomst?: string;

  @ApiPropertyOptional({ example: 'advies', description: 'Soort aanbod.' })
  @IsOptional()
  @Matches(CODE, EEN_CODE)
  soort?: string;

  @ApiPropertyOptional({ description: 'Programma dat ervoor betaalt.' })
  @IsOptional()
  @IsUUID('all', { message: 'moet een id zijn' })
  programma?: string;
}

/** One cell; `waarden` has the figures of what was asked, `null` where one is not told or there is none. */
export class KubuscelWeergave {
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`): alle groepen samen.' })
  groep!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`): alle perioden samen.' })
  periode!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number', nullable: true },
    description:
      'trechter: aantallen per stap, en onvervuld. doorlooptijd: hele dagen, per stap mediaan en p90. kosten: bedragen in ' +
      'centen en de inzet. bereik: bedrijven, hoeveel er zijn, en welk deel dat is.',
  })
  waarden!: Record<string, number | null>;
  @ApiProperty({ description: 'Er staat iets niet, omdat het er weinig zijn of het die zou verraden.' })
  afgeschermd!: boolean;
}

export class KubusWeergave {
  @ApiProperty({ enum: MATEN }) maat!: Maat;
  @ApiProperty({ enum: PERIODES }) periode!: Periode;
  @ApiProperty({ type: [KubuscelWeergave] }) cellen!: KubuscelWeergave[];
  @ApiProperty({ type: 'integer', description: 'Aantallen hieronder staan er niet.' }) drempel!: number;
}
