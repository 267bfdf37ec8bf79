// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { BETAALSTANDEN, type Betaalstand } from './betaalstand.js';
import { DeclarabeleWeergave } from './voorbeeld.weergave.js';
import {
  BEZWAARBESLUITEN,
  DECLARATIESTATUSSEN,
  REGELBESLUITEN,
  WEIGERREDENEN,
  type Beurt,
  type Bezwaarbesluit,
  type Declaratiestatus,
  type Regelbesluit,
  type Weigerreden,
} from './declaratie.rules.js';
import { DADEN, type Daad } from './wie.rules.js';

const CENTEN = { type: 'integer', format: 'int64', description: 'In centen.' } as const;
const CENTEN_OF_LEEG = { ...CENTEN, nullable: true } as const;
const LEEG = { type: String, nullable: true } as const;
const WANNEER = { type: Date, nullable: true } as const;

/** What can be done now, and what stands in the way of who asks it. */
export class DeclaratiedaadWeergave {
  @ApiProperty({ enum: DADEN }) daad!: Daad;
  @ApiProperty({ type: [String], description: 'Waarom u dit niet kunt; leeg als u het kunt.' })
  hindernissen!: string[];
}

/** How far the payment of an approved declaratie is. */
export class DeclaratiebetalingWeergave {
  @ApiProperty({
    enum: BETAALSTANDEN,
    description:
      '`opgesteld`: in een batch die nog niet is vrijgegeven. `betaald` en `geweigerd`: door de bank.',
  })
  stand!: Betaalstand;
  @ApiProperty({ ...WANNEER, description: 'Wanneer het antwoord van de bank is ingelezen.' })
  op!: Date | null;
}

/** A declaratie in a list. */
export class DeclaratieRij {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'REGIO-2026-001-D1' }) nummer!: string;
  @ApiProperty({ format: 'uuid' }) afspraakId!: string;
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) aanbiederId!: string | null;
  @ApiProperty({ ...LEEG, description: 'Code; van een afspraak met een regio.' }) regio!: string | null;
  @ApiProperty({ description: 'Naam van de aanbieder of de regio.' }) partij!: string;
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ format: 'date' }) tot!: string;
  @ApiProperty({ enum: DECLARATIESTATUSSEN }) status!: Declaratiestatus;
  @ApiProperty({
    ...LEEG,
    enum: ['beoordelaar', 'goedkeurder', 'betaling', null],
    description: 'Wie er nu aan zet is; leeg: niemand meer.',
  })
  beurt!: Beurt;
  @ApiProperty({
    type: DeclaratiebetalingWeergave,
    nullable: true,
    description: 'Leeg zolang niet is goedgekeurd.',
  })
  betaling!: DeclaratiebetalingWeergave | null;
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({
    ...CENTEN_OF_LEEG,
    description: 'In centen; pas als de declaratie is goedgekeurd of afgewezen.',
  })
  toegekendInCenten!: number | null;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: [DeclaratiedaadWeergave], description: 'Alleen voor financiers.' })
  daden!: DeclaratiedaadWeergave[];
}

export class DeclaratiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [DeclaratieRij] }) gegevens!: DeclaratieRij[];
}

export class DeclaratieregelWeergave extends DeclarabeleWeergave {
  @ApiProperty({ ...LEEG, enum: [...REGELBESLUITEN, null] }) besluit!: Regelbesluit | null;
  @ApiProperty({ ...LEEG, enum: [...WEIGERREDENEN, null] }) reden!: Weigerreden | null;
  @ApiProperty(LEEG) toelichting!: string | null;
  @ApiProperty({ description: 'Of deze prestatie opnieuw te declareren is.' }) isVrij!: boolean;
}

export class DeclaratiebezwaarWeergave {
  @ApiProperty() gronden!: string;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ ...LEEG, enum: [...BEZWAARBESLUITEN, null] }) besluit!: Bezwaarbesluit | null;
  @ApiProperty(LEEG) motivering!: string | null;
  @ApiProperty(WANNEER) beslotenOp!: Date | null;
}

/** A declaratie as a whole. Who decided is shown to financiers only; a decision only when the second one made it. */
export class DeclaratieWeergave extends DeclaratieRij {
  @ApiProperty({ type: [DeclaratieregelWeergave] }) regels!: DeclaratieregelWeergave[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Minuten die de partij opgaf voor vastleggen, bewijzen en declareren.',
  })
  rapportageminuten!: number | null;
  @ApiProperty({ description: 'SHA-256 van wat is gevraagd.' }) hash!: string;
  @ApiProperty({
    ...LEEG,
    description: 'SHA-256 van de beoordeling; wie goedkeurt, keurt precies deze goed.',
  })
  oordeelHash!: string | null;
  @ApiProperty({
    ...LEEG,
    description: 'Op naam waar die bekend is, en anders zoals de aanmelddienst hem noemt.',
  })
  ingediendDoor!: string | null;
  @ApiProperty(LEEG) beoordeeldDoor!: string | null;
  @ApiProperty(WANNEER) beoordeeldOp!: Date | null;
  @ApiProperty(LEEG) goedgekeurdDoor!: string | null;
  @ApiProperty(WANNEER) goedgekeurdOp!: Date | null;
  @ApiProperty({ ...LEEG, description: 'Waarom om terugdraaien is gevraagd.' }) terugdraaireden!:
    string | null;
  @ApiProperty(LEEG) terugdraaienGevraagdDoor!: string | null;
  @ApiProperty(WANNEER) teruggedraaidOp!: Date | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'De laatste dag voor bezwaar.' })
  bezwaarTot!: string | null;
  @ApiProperty({ type: DeclaratiebezwaarWeergave, nullable: true })
  bezwaar!: DeclaratiebezwaarWeergave | null;
}
