// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDatum, PaginaWeergave } from '#libs/platform';
import { REGELINGEN, type Regeling } from '../ruimte/regeling.rules.js';
import type { Ruimteoordeel } from '../ruimte/ruimte.rules.js';

const HOOGSTENS = 100_000_000_000;
const een = `moet een van deze zijn: ${REGELINGEN.join(', ')}`;

/** One grant of somebody else. */
export class VerklaardeSteunDto {
  @ApiProperty({ format: 'date', description: 'De dag waarop de steun is toegekend; niet in de toekomst.' })
  @IsDatum()
  datum!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: HOOGSTENS, description: 'In centen.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(1, { message: 'moet meer dan 0 zijn' })
  @Max(HOOGSTENS, { message: 'is te veel' })
  bedragInCenten!: number;

  @ApiPropertyOptional({
    enum: REGELINGEN,
    default: 'algemeen',
    description: 'Onder welke verordening; dat staat in de brief waarin de steun is toegekend.',
  })
  @IsOptional()
  @IsIn(REGELINGEN, { message: een })
  regeling?: Regeling;
}

export class NieuweSteunverklaringDto {
  @ApiProperty({
    type: [VerklaardeSteunDto],
    maxItems: 100,
    description:
      'Alle de-minimissteun van de laatste drie jaar die anderen aan uw onderneming gaven; leeg als er geen was. Wat via Schakel is verleend is al bekend.',
  })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(100, { message: 'mag ten hoogste 100 regels hebben' })
  @ValidateNested({ each: true })
  @Type(() => VerklaardeSteunDto)
  steun!: VerklaardeSteunDto[];

  @ApiProperty({ enum: [true], description: 'Dat dit alles is en klopt.' })
  @Equals(true, { message: 'is nodig: verklaar dat dit alles is en klopt' })
  naarWaarheid!: boolean;
}

export class VerklaardeSteunWeergave {
  @ApiProperty({ format: 'date' }) datum!: string;
  @ApiProperty({ type: 'integer' }) bedragInCenten!: number;
  @ApiProperty({ enum: REGELINGEN }) regeling!: Regeling;
}

export class SteunverklaringWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) datum!: string;
  @ApiProperty({ type: [VerklaardeSteunWeergave] }) steun!: VerklaardeSteunWeergave[];
}

export class SteunverklaringenPagina extends PaginaWeergave {
  @ApiProperty({ type: [SteunverklaringWeergave] }) gegevens!: SteunverklaringWeergave[];
}

export class SteunruimteQuery {
  @ApiPropertyOptional({ format: 'date', description: 'Standaard vandaag.' })
  @IsOptional()
  @IsDatum()
  peildatum?: string;
}

/** The room of one undertaking on one day, in words and figures. */
export class SteunruimteWeergave {
  @ApiProperty({ format: 'date' }) peildatum!: string;
  @ApiProperty({
    enum: ['ruimte', 'vol', 'onbekend'],
    description: '`onbekend`: er ontbreekt een geldige verklaring.',
  })
  oordeel!: Ruimteoordeel;
  @ApiProperty({ enum: REGELINGEN, description: 'Welke verordening geldt, naar de hoofdactiviteit.' })
  regeling!: Regeling;
  @ApiProperty({ type: 'integer', description: 'Voor zover bekend.' }) ruimteInCenten!: number;
  @ApiProperty({ type: 'integer' }) plafondInCenten!: number;
  @ApiProperty({ type: [String], description: 'Hetzelfde in woorden, met het artikel.' }) zinnen!: string[];
}

/** Of one's own firm: what takes up room, from when and until when. */
export class SteunpostWeergave {
  @ApiProperty({ enum: ['verklaard', 'gereserveerd', 'verleend'] })
  soort!: 'verklaard' | 'gereserveerd' | 'verleend';

  @ApiProperty({ format: 'date' }) datum!: string;
  @ApiProperty({ type: 'integer' }) bedragInCenten!: number;
  @ApiProperty({ enum: REGELINGEN }) regeling!: Regeling;
  @ApiProperty({
    ...{ type: String, format: 'date', nullable: true },
    description: 'De laatste dag waarop het meetelt; `null`: zolang het gereserveerd is.',
  })
  teltTotEnMet!: string | null;
}

export class EigenSteunruimteWeergave extends SteunruimteWeergave {
  @ApiProperty({ type: [SteunpostWeergave], description: 'Wat van uw onderneming nu meetelt, oudste eerst.' })
  posten!: SteunpostWeergave[];

  @ApiProperty({ type: 'integer', description: 'Wat de ondernemingen waarmee u een geheel vormt al kregen.' })
  vanAnderenInCenten!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true }) verklaardOp!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) verklaringGeldigTotEnMet!: string | null;
}

/** In the body: a KVK-nummer does not belong in an address. */
export class SteunruimteZoekDto extends SteunruimteQuery {
  @ApiProperty({ pattern: '^[0-9]{8}$' })
  @Matches(/^\d{8}$/, { message: 'moet een KVK-nummer van 8 cijfers zijn' })
  kvkNummer!: string;
}

export class GevondenSteunruimteWeergave extends SteunruimteWeergave {
  @ApiProperty({ type: [String], description: 'KVK-nummers die op die dag samen één onderneming zijn.' })
  leden!: string[];
}
