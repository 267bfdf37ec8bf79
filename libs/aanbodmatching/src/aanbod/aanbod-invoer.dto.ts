// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmptyObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PERIODES, type Periode } from '#libs/kernel';
import { SOORTEN, type Soort } from '#libs/matching-engine';
import { PrijsInvoer, WachttijdInvoer } from './aanbod-prijs.dto.js';
import { Aantal, Dag, MAX_AANTAL, Teksten } from './aanbod.decorators.js';
import { MAX_ADVISEUR } from './aanbod.rules.js';

export class CapaciteitWijziging {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Aantal plaatsen.' })
  @IsInt({ message: 'moet een heel getal zijn' })
  @Min(0, { message: 'moet ten minste 0 zijn' })
  @Max(MAX_AANTAL, { message: 'is te groot' })
  totaal!: number;

  @ApiPropertyOptional({
    enum: PERIODES,
    nullable: true,
    description: 'Zoveel plaatsen per kalenderperiode; null is voorgoed. Weglaten laat het zoals het is.',
  })
  @IsOptional()
  @IsIn(PERIODES, { message: `moet een van ${PERIODES.join(', ')} zijn` })
  periode?: Periode | null;
}

/** The places that are taken count once, at the beginning; afterwards assignments move them. */
export class NieuweCapaciteit extends CapaciteitWijziging {
  @Aantal('Plaatsen die al bezet zijn.')
  bezet?: number;
}

export class OpenstellingInvoer {
  @Dag('Eerste dag waarop men zich kan aanmelden.')
  van?: string | null;
  @Dag('Laatste dag waarop men zich kan aanmelden.')
  tot?: string | null;
}

class Voorwaarden {
  @Teksten('NL, PV25, CR13, GM0153 of REGIO:TWE; één ervan is genoeg.')
  gebied?: string[];
  @Teksten('Begin van SBI-codes die mogen; leeg is alle.')
  sbi?: string[];
  @Teksten('Begin van SBI-codes die niet mogen.')
  sbiUitgesloten?: string[];
  @Aantal('Ten minste zoveel werkzame personen.')
  minWerkzamePersonen?: number | null;
  @Aantal('Ten hoogste zoveel werkzame personen.')
  maxWerkzamePersonen?: number | null;
  @Teksten('Rechtsvormen die mogen; leeg is alle.')
  rechtsvormen?: string[];
  @Aantal('Het bedrijf bestaat ten minste zoveel maanden.')
  minLeeftijdMaanden?: number | null;
  @Aantal('Het bedrijf bestaat ten hoogste zoveel maanden.')
  maxLeeftijdMaanden?: number | null;
  @Aantal('Omzet ten minste, in hele euro’s.', Number.MAX_SAFE_INTEGER)
  minOmzet?: number | null;
  @Aantal('Omzet ten hoogste, in hele euro’s.', Number.MAX_SAFE_INTEGER)
  maxOmzet?: number | null;
  @Aantal('Staatssteun die dit aanbod telt, in hele euro’s.', Number.MAX_SAFE_INTEGER)
  deMinimisBedrag?: number | null;

  @ApiPropertyOptional({ type: OpenstellingInvoer, nullable: true, description: 'null is altijd open.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OpenstellingInvoer)
  openstelling?: OpenstellingInvoer | null;
}

export class NieuweVoorwaarden extends Voorwaarden {
  @ApiPropertyOptional({ type: NieuweCapaciteit, nullable: true, description: 'null is onbeperkt.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NieuweCapaciteit)
  capaciteit?: NieuweCapaciteit | null;
}

export class VoorwaardenWijziging extends Voorwaarden {
  @ApiPropertyOptional({ type: CapaciteitWijziging, nullable: true, description: 'null is onbeperkt.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CapaciteitWijziging)
  capaciteit?: CapaciteitWijziging | null;
}

class Kenmerken {
  @ApiProperty({ maxLength: 300 })
  @IsString()
  @Length(1, 300, { message: 'moet 1 tot 300 tekens lang zijn' })
  titel!: string;

  @ApiProperty({ enum: SOORTEN })
  @IsIn(SOORTEN, { message: `moet een van ${SOORTEN.join(', ')} zijn` })
  soort!: Soort;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Eén zin.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000, { message: 'mag ten hoogste 1000 tekens lang zijn' })
  samenvatting?: string;

  @ApiPropertyOptional({ maxLength: 20000, description: 'Wat het aanbod doet en voor wie.' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: 'mag ten hoogste 20000 tekens lang zijn' })
  omschrijving?: string;

  @Teksten('Codes van thema’s.')
  themas?: string[];

  @Teksten('Woorden waarmee ondernemers hierom vragen.')
  woordenVanOndernemers?: string[];

  @ApiPropertyOptional({
    type: PrijsInvoer,
    nullable: true,
    description: 'Wat de ondernemer zelf betaalt; null is nog niet bekend.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PrijsInvoer)
  prijs?: PrijsInvoer | null;

  @ApiPropertyOptional({ type: WachttijdInvoer, nullable: true, description: 'null is nog niet bekend.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => WachttijdInvoer)
  wachttijd?: WachttijdInvoer | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: MAX_ADVISEUR,
    description: 'Team of functie die helpt; geen naam van een persoon. Iedereen leest dit.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_ADVISEUR, { message: `mag ten hoogste ${MAX_ADVISEUR} tekens lang zijn` })
  adviseur?: string | null;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Organisatie die het aanbod doet; een aanbieder laat dit weg.',
  })
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

export class NieuwAanbod extends Kenmerken {
  @ApiPropertyOptional({ maxLength: 100, description: 'Eigen code; zonder code maken wij er een.' })
  @IsOptional()
  @IsString()
  @Length(1, 100, { message: 'moet 1 tot 100 tekens lang zijn' })
  code?: string;

  @ApiProperty({ type: NieuweVoorwaarden, description: 'Ten minste een gebied.' })
  @IsNotEmptyObject({}, { message: 'moet ten minste een gebied hebben' })
  @ValidateNested()
  @Type(() => NieuweVoorwaarden)
  voorwaarden!: NieuweVoorwaarden;
}

/** Only what changes; a condition that is null falls away. */
export class AanbodWijziging extends PartialType(Kenmerken) {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Versie die u wijzigt.' })
  @IsInt()
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;

  @ApiPropertyOptional({ type: VoorwaardenWijziging })
  @IsOptional()
  @ValidateNested()
  @Type(() => VoorwaardenWijziging)
  voorwaarden?: VoorwaardenWijziging;
}

/** Body of a publication, pause or closing. */
export class StatusWijziging {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Versie waarvan u de status wijzigt.' })
  @IsInt()
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}
