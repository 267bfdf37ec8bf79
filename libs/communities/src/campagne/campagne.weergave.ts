// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { CAMPAGNE_STATUSSEN, type CampagneStatus } from './campagne.rules.js';
import { UITKOMSTEN, type Uitkomst } from './effect.rules.js';

/** How many a segment reaches, before anything is drawn. */
export class CampagnebereikWeergave {
  @ApiProperty({ type: 'integer', description: 'Bedrijven; wie een mailadres deelt, telt als één.' })
  bedrijven!: number;
  @ApiProperty({ type: 'integer' }) adressen!: number;
  @ApiProperty({ type: 'integer' }) genodigd!: number;
  @ApiProperty({ type: 'integer' }) controle!: number;
  @ApiProperty({ type: 'integer', description: 'Adressen die geen mail meer willen: die doen niet mee.' })
  afgemeld!: number;
  @ApiProperty({ type: 'integer', description: 'Bedrijven in een meting die nog loopt: die doen niet mee.' })
  bezet!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Het kleinste verschil dat met 80% kans is te zien, als deel van 1.',
  })
  kleinsteVerschil!: number | null;
  @ApiProperty({ description: 'Hetzelfde in woorden.' }) vermogen!: string;
  @ApiProperty({ type: [String], description: 'Waarom het zo niet kan worden gepland.' })
  bezwaren!: string[];
}

/** One arm; a count of another region below five is `null`. */
export class ArmWeergave {
  @ApiProperty({ type: 'integer', nullable: true }) bedrijven!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Hoeveel er binnen het venster vroegen; leeg zolang de meting loopt.',
  })
  vroegen!: number | null;
}

export class VerschilWeergave {
  @ApiProperty({ description: 'Deel van 1.' }) verschil!: number;
  @ApiProperty({ description: 'Ondergrens van het 95%-interval.' }) laag!: number;
  @ApiProperty({ description: 'Bovengrens.' }) hoog!: number;
}

export class EffectWeergave {
  @ApiProperty({ type: ArmWeergave }) genodigd!: ArmWeergave;
  @ApiProperty({ type: ArmWeergave }) controle!: ArmWeergave;
  @ApiProperty({ enum: [...UITKOMSTEN, 'afgeschermd', 'gestopt'] })
  uitkomst!: Uitkomst | 'afgeschermd' | 'gestopt';
  @ApiProperty() woorden!: string;
  @ApiProperty({ type: VerschilWeergave, nullable: true }) verschil!: VerschilWeergave | null;
  @ApiProperty({ type: String, format: 'date-time' }) tot!: Date;
  @ApiProperty({ type: 'integer', nullable: true }) mails!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) verzonden!: number | null;
}

export class CampagneKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() regio!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ enum: CAMPAGNE_STATUSSEN }) status!: CampagneStatus;
  @ApiProperty({ type: String, nullable: true }) thema!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Naam van de community of titel van de bijeenkomst.',
  })
  over!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) geplandOp!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) verstuurdOp!: Date | null;
  @ApiProperty({ type: EffectWeergave, nullable: true, description: 'Zodra er is verstuurd.' })
  effect!: EffectWeergave | null;
}

export class CampagneWeergave extends CampagneKort {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) communityId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) bijeenkomstId!: string | null;
  @ApiProperty() titelNl!: string;
  @ApiProperty() tekstNl!: string;
  @ApiProperty() titelEn!: string;
  @ApiProperty() tekstEn!: string;
  @ApiProperty({ type: [String] }) secties!: string[];
  @ApiProperty({ type: [String] }) sbi!: string[];
  @ApiProperty({ type: [String] }) klassen!: string[];
  @ApiProperty({ type: [String] }) gemeenten!: string[];
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ type: 'integer' }) controleProcent!: number;
  @ApiProperty({ type: String, nullable: true }) controleReden!: string | null;
  @ApiProperty({ type: 'integer' }) vensterDagen!: number;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ description: 'Deze regio beheert haar.' }) eigen!: boolean;
}

export class CampagnesPagina extends PaginaWeergave {
  @ApiProperty({ type: [CampagneKort] }) gegevens!: CampagneKort[];
}

/** The mail as it goes to one mailbox. */
export class CampagneMailWeergave {
  @ApiProperty({ enum: ['nl', 'en'] }) taal!: string;
  @ApiProperty() onderwerp!: string;
  @ApiProperty({ description: 'Zoals het in een mailprogramma zonder opmaak staat.' }) tekst!: string;
}

export class CampagneVoorbeeldWeergave {
  @ApiProperty({ type: [CampagneMailWeergave] }) mails!: CampagneMailWeergave[];
}
