// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { PROGRAMMASTANDEN, type Programmastand } from './programma.entity.js';

const DATUMTIJD = { type: String, format: 'date-time', nullable: true } as const;

export class Programmaorganisatie {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
}

export class ProgrammaKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'REGIO-2026' }) code!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ enum: PROGRAMMASTANDEN }) status!: Programmastand;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ format: 'date' }) tot!: string;
  @ApiProperty({ type: [String], description: 'Leeg: alle regio’s.' }) regios!: string[];
  @ApiProperty({ type: Programmaorganisatie }) penvoerder!: Programmaorganisatie;
  @ApiProperty({ type: 'integer', description: 'Van alle jaren samen.' }) budgetInCenten!: number;
  @ApiProperty({ description: 'Of uw organisatie nog akkoord moet gaan.' }) wachtOpU!: boolean;
}

export class ProgrammasPagina extends PaginaWeergave {
  @ApiProperty({ type: [ProgrammaKort] }) gegevens!: ProgrammaKort[];
}

export class FinancierWeergave {
  @ApiProperty({ format: 'uuid' }) organisatieId!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ type: 'integer', description: 'In honderdste procenten; samen 10000.' }) aandeel!: number;
  @ApiProperty({ ...DATUMTIJD, description: 'Akkoord met dit programma; null zolang dat wacht.' })
  akkoordOp!: Date | null;
  @ApiProperty({ description: 'Of dit uw organisatie is.' }) eigen!: boolean;
}

/** Where the money of one year is, of what the ledger says. */
export class JaarstandWeergave {
  @ApiProperty({ type: 'integer', description: 'Nog vast te leggen.' }) ruimteInCenten!: number;
  @ApiProperty({ type: 'integer', description: 'Vastgelegd in afspraken.' }) verplichtInCenten!: number;
  @ApiProperty({ type: 'integer', description: 'Goedgekeurd, nog niet betaald.' }) teBetalenInCenten!: number;
  @ApiProperty({ type: 'integer' }) betaaldInCenten!: number;
}

export class ProgrammajaarWeergave {
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ type: 'integer' }) budgetInCenten!: number;
  @ApiProperty({
    type: JaarstandWeergave,
    nullable: true,
    description: 'Voor wie het grootboek mag zien; null zolang het programma een concept is.',
  })
  stand!: JaarstandWeergave | null;
}

export class VerhogingWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ type: 'integer', description: 'Wat erbij komt.' }) bedragInCenten!: number;
  @ApiProperty() reden!: string;
  @ApiProperty({ enum: ['voorgesteld', 'vastgesteld', 'ingetrokken'] })
  status!: 'voorgesteld' | 'vastgesteld' | 'ingetrokken';
  @ApiProperty({ format: 'date-time' }) voorgesteldOp!: Date;
  @ApiProperty(DATUMTIJD) beslotenOp!: Date | null;
  @ApiProperty({ type: [String], description: 'Ids van de organisaties die akkoord zijn.' })
  akkoordVan!: string[];
}

/** What the one who asks can do now. */
export class ProgrammaMag {
  @ApiProperty() wijzigen!: boolean;
  @ApiProperty({ description: 'Akkoord gaan namens uw organisatie.' }) akkoord!: boolean;
  @ApiProperty({ description: 'Een verhoging van het budget voorstellen.' }) verhogen!: boolean;
  @ApiProperty({ description: 'Akkoord gaan met de voorgestelde verhoging.' }) verhogingAkkoord!: boolean;
  @ApiProperty({ description: 'De voorgestelde verhoging intrekken of afwijzen.' })
  verhogingIntrekken!: boolean;
  @ApiProperty() sluiten!: boolean;
  @ApiProperty({
    description:
      'Uw organisatie moet akkoord gaan, maar u stelde dit zelf op: een collega kan dat doen, u niet.',
  })
  collegaNodig!: boolean;
}

export class ProgrammaWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'REGIO-2026' }) code!: string;
  @ApiProperty() naam!: string;
  @ApiProperty() omschrijving!: string;
  @ApiProperty({ type: [String], description: 'Leeg: alle regio’s.' }) regios!: string[];
  @ApiProperty({ type: [String], description: 'Leeg: alle thema’s.' }) themas!: string[];
  @ApiProperty() rechtsgrond!: string;
  @ApiProperty() isDeMinimis!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Nummer van de regeling in de SiSa-bijlage.' })
  sisaCode!: string | null;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ format: 'date' }) tot!: string;
  @ApiProperty({ enum: PROGRAMMASTANDEN }) status!: Programmastand;
  @ApiProperty({ type: Programmaorganisatie }) penvoerder!: Programmaorganisatie;
  @ApiProperty({ type: [FinancierWeergave] }) financiers!: FinancierWeergave[];
  @ApiProperty({ type: [ProgrammajaarWeergave] }) jaren!: ProgrammajaarWeergave[];
  @ApiProperty({ type: [VerhogingWeergave], description: 'De nieuwste eerst.' })
  verhogingen!: VerhogingWeergave[];
  @ApiProperty({ type: ProgrammaMag }) mag!: ProgrammaMag;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ format: 'date-time' }) gewijzigdOp!: Date;
}
