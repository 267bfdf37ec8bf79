// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';

/** What every request that makes something of a report may carry. */
export const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens).',
};

const NAAM = [3, 120] as const;
const ZIN = [10, 1000] as const;
const lengte = ([van, tot]: readonly [number, number]): { message: string } => ({
  message: `moet ${String(van)} tot ${String(tot)} tekens lang zijn`,
});
const KWARTAAL = /^20\d\d-K[1-4]$/;
const EEN_KWARTAAL = { message: 'moet een kwartaal zijn, zoals 2026-K1' };
const HOOGSTENS_EEN = {
  message: 'mag er hooguit één hebben: van een keuze is het totaal uit andere rapporten af te leiden',
};
const TEKST = { message: 'moet tekst zijn' };

export class NieuweRapportdefinitieDto {
  @ApiProperty({ minLength: NAAM[0], maxLength: NAAM[1], example: 'Impact 2026' })
  @IsString(TEKST)
  @Length(...NAAM, lengte(NAAM))
  naam!: string;

  @ApiProperty({ example: '2026-K1', description: 'Het eerste kwartaal waarin om hulp werd gevraagd.' })
  @Matches(KWARTAAL, EEN_KWARTAAL)
  vanKwartaal!: string;

  @ApiProperty({ example: '2026-K4', description: 'Het laatste kwartaal, dat meetelt.' })
  @Matches(KWARTAAL, EEN_KWARTAAL)
  totKwartaal!: string;

  @ApiProperty({
    type: [String],
    maxItems: 1,
    example: [],
    description: 'Code van één regio; leeg: alle regio’s.',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(1, HOOGSTENS_EEN)
  @IsString({ each: true, message: 'moet uit codes bestaan' })
  regios!: string[];

  @ApiProperty({
    type: [String],
    maxItems: 1,
    example: [],
    description: 'Code van één thema; leeg: alle thema’s.',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(1, HOOGSTENS_EEN)
  @IsString({ each: true, message: 'moet uit codes bestaan' })
  themas!: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'Alleen wat uit dit programma wordt betaald.' })
  @IsOptional()
  @IsUUID('all', { message: 'moet een id zijn' })
  programmaId?: string;
}

export class NieuweRapporteditieDto {
  @ApiPropertyOptional({
    minLength: ZIN[0],
    maxLength: ZIN[1],
    description: 'Waarom er nog een editie komt, zonder namen; nodig vanaf de tweede. Iedereen leest dit.',
  })
  @IsOptional()
  @IsString(TEKST)
  @Length(...ZIN, lengte(ZIN))
  waarom?: string;
}

export class RapportcorrectieDto {
  @ApiProperty({
    minLength: ZIN[0],
    maxLength: ZIN[1],
    description: 'Waarom de verzegelde editie niet klopt, zonder namen. Iedereen leest dit.',
  })
  @IsString(TEKST)
  @Length(...ZIN, lengte(ZIN))
  waarom!: string;
}

export class RapportkeuringDto {
  @ApiProperty({ description: 'Of u akkoord gaat.' })
  @IsBoolean({ message: 'moet waar of onwaar zijn' })
  akkoord!: boolean;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'Hash van de inhoud die u zag.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'moet een hash zijn van 64 tekens' })
  sha256!: string;

  @ApiPropertyOptional({
    minLength: ZIN[0],
    maxLength: ZIN[1],
    description: 'Waarom niet, zonder namen; nodig als u niet akkoord gaat.',
  })
  @IsOptional()
  @IsString(TEKST)
  @Length(...ZIN, lengte(ZIN))
  reden?: string;
}

export class RapportverzegelingDto {
  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'Hash van de inhoud die u verzegelt.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'moet een hash zijn van 64 tekens' })
  sha256!: string;
}
