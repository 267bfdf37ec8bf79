// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { BOEKINGSOORTEN, RUIMTEKEUZEN, type Boekingsoort, type Ruimtekeuze } from './boekingen.rules.js';
import { REKENINGSOORTEN, type Rekeningsoort } from './rekening.rules.js';

const CENTEN = { type: 'integer', format: 'int64' } as const;
const ID = { type: String, format: 'uuid', nullable: true } as const;

/** Of one year: what was promised, where it is, and what came from or went to another year. */
export class Grootboekjaar {
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) geslotenOp!: Date | null;
  @ApiProperty({ ...CENTEN, description: 'Door de financiers, na wat is vrijgevallen.' })
  toegezegdInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Uit het jaar ervoor.' }) meegenomenInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Nog nergens voor vastgelegd.' }) ruimteInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Vastgelegd in afspraken, en nog niet gedeclareerd.' })
  verplichtInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Goedgekeurd, en nog niet betaald.' }) teBetalenInCenten!: number;
  @ApiProperty(CENTEN) betaaldInCenten!: number;
  @ApiProperty(CENTEN) terugTeVorderenInCenten!: number;
  @ApiProperty({ ...CENTEN, description: 'Naar het jaar erna.' }) doorgeschovenInCenten!: number;
  @ApiProperty({ description: 'Of u dit jaar nu kunt sluiten.' }) magSluiten!: boolean;
}

export class GrootboekWeergave {
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty() programma!: string;
  @ApiProperty({ type: [Grootboekjaar], description: 'Per jaar; het eerste eerst.' }) jaren!: Grootboekjaar[];
}

export class GrootboekrekeningWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: REKENINGSOORTEN }) soort!: Rekeningsoort;
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ ...ID, description: 'De financier, of de aanbieder van de afspraak.' })
  organisatieId!: string | null;
  @ApiProperty({ ...ID }) afspraakId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Van wie: naam van de organisatie, of nummer en titel van de afspraak.',
  })
  van!: string | null;
  @ApiProperty(CENTEN) saldoInCenten!: number;
}

export class GrootboekrekeningenPagina extends PaginaWeergave {
  @ApiProperty({ type: [GrootboekrekeningWeergave] }) gegevens!: GrootboekrekeningWeergave[];
}

export class BoekingKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: BOEKINGSOORTEN }) soort!: Boekingsoort;
  @ApiProperty({ format: 'date', description: 'Binnen het jaar waarin het geboekt is.' }) datum!: string;
  @ApiProperty({ format: 'date-time' }) geboektOp!: Date;
  @ApiProperty({ ...CENTEN, description: 'Hoeveel er verplaatst is.' }) bedragInCenten!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Nummer van de afspraak, als het er een is.' })
  afspraak!: string | null;
  @ApiProperty({ ...ID, description: 'De boeking die hiermee is teruggedraaid.' }) keertOm!: string | null;
}

export class BoekingenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BoekingKort] }) gegevens!: BoekingKort[];
}

/** A line and its account; without its balance. */
export class BoekingsregelWeergave {
  @ApiProperty({ format: 'uuid' }) rekeningId!: string;
  @ApiProperty({ enum: REKENINGSOORTEN }) soort!: Rekeningsoort;
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ type: String, nullable: true }) van!: string | null;
  @ApiProperty({ ...CENTEN, description: 'Boven 0: erbij. Onder 0: eraf.' }) bedragInCenten!: number;
}

export class BoekingWeergave extends BoekingKort {
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty({ format: 'uuid', description: 'Wat de aanleiding was.' }) bronId!: string;
  @ApiProperty({ ...ID, description: 'De afspraak waar het over gaat.' }) afspraakId!: string | null;
  @ApiProperty({ ...ID, description: 'De boeking die deze heeft teruggedraaid.' })
  omgekeerdDoor!: string | null;
  @ApiProperty({ description: 'Wie het boekte: op naam waar die bekend is, en anders zijn pseudoniem.' })
  geboektDoor!: string;
  @ApiProperty({ type: [BoekingsregelWeergave] }) regels!: BoekingsregelWeergave[];
}

export class Afsluitreden {
  @ApiProperty() melding!: string;
}

export class JaarafsluitingWeergave {
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ enum: RUIMTEKEUZEN }) ruimte!: Ruimtekeuze;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) geslotenOp!: Date | null;
  @ApiProperty({ ...ID, description: 'De boeking waarmee het jaar is gesloten.' }) boekingId!: string | null;
  @ApiProperty({ description: 'Of u het nu kunt sluiten.' }) kan!: boolean;
  @ApiProperty({ type: [Afsluitreden], description: 'Waarom het nu niet kan.' }) redenen!: Afsluitreden[];
  @ApiProperty({ type: [BoekingsregelWeergave], description: 'Wat er wordt verplaatst, of is verplaatst.' })
  regels!: BoekingsregelWeergave[];
}
