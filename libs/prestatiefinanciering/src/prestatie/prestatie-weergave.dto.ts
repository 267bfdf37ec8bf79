// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import {
  BESTANDSSOORTEN,
  PaginaWeergave,
  SCANSTATUSSEN,
  type Bestandssoort,
  type Scanstatus,
} from '#libs/platform';
import {
  BONUSGROEPEN,
  MIJLPALEN,
  type Bonusgroep,
  type Mijlpaal,
} from '../prestatieafspraak/indicator.rules.js';
import {
  PRESTATIEHERKOMSTEN,
  PRESTATIEREDENEN,
  PRESTATIESTATUSSEN,
  type Prestatieherkomst,
  type Prestatiereden,
  type Prestatiestatus,
} from './prestatie.rules.js';

const CENTEN = { type: 'integer', description: 'In eurocenten.' } as const;
const LEEG = { type: String, nullable: true } as const;

export class PrestatiebewijsWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ enum: BESTANDSSOORTEN }) soort!: Bestandssoort;
  @ApiProperty({ type: 'integer', description: 'Grootte van het bestand.' }) bytes!: number;
  @ApiProperty({ description: 'SHA-256 van het bestand, hexadecimaal.' }) hash!: string;
  @ApiProperty({
    enum: SCANSTATUSSEN,
    description:
      '`quarantaine`: nog niet op virussen onderzocht; `besmet`: verwijderd, want er zat een virus in; `niet-gescand`: ' +
      'hier wordt niet op virussen onderzocht.',
  })
  status!: Scanstatus;
  @ApiProperty({ type: String, format: 'date-time' }) toegevoegdOp!: Date;
}

export class PrestatieWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty({ description: 'Naam van het programma.' }) programma!: string;
  @ApiProperty({ format: 'uuid' }) afspraakId!: string;
  @ApiProperty({ example: 'REGIO-2026-001' }) afspraak!: string;
  @ApiProperty({ type: 'integer' }) afspraakversie!: number;
  @ApiProperty({ description: 'Code van de indicator in de afspraak.' }) code!: string;
  @ApiProperty({ description: 'Naam van de indicator.' }) indicator!: string;
  @ApiProperty() definitie!: string;
  @ApiProperty({ description: 'Wat er één van is, zoals `ondernemer geholpen`.' }) eenheid!: string;
  @ApiProperty({ ...LEEG, format: 'uuid', description: 'Leeg bij een afspraak met de regio.' })
  aanbiederId!: string | null;
  @ApiProperty({ ...LEEG, description: 'Naam van de aanbieder.' }) aanbieder!: string | null;
  @ApiProperty() regio!: string;
  @ApiProperty(LEEG) thema!: string | null;
  @ApiProperty({ enum: MIJLPALEN }) mijlpaal!: Mijlpaal;
  @ApiProperty({ format: 'date' }) prestatiedatum!: string;
  @ApiProperty({ format: 'date', description: 'De dag waarop het bleek.' }) geblekenOp!: string;
  @ApiProperty({ type: 'integer' }) aantal!: number;
  @ApiProperty(CENTEN) tariefInCenten!: number;
  @ApiProperty(CENTEN) bonusInCenten!: number;
  @ApiProperty({ enum: BONUSGROEPEN, isArray: true }) bonusGroepen!: Bonusgroep[];
  @ApiProperty(CENTEN) bedragInCenten!: number;
  @ApiProperty({ enum: PRESTATIEHERKOMSTEN, description: '`keten`: ontstaan uit de hulp in Schakel.' })
  herkomst!: Prestatieherkomst;
  @ApiProperty({ enum: PRESTATIESTATUSSEN }) status!: Prestatiestatus;
  @ApiProperty({ enum: PRESTATIEREDENEN }) reden!: Prestatiereden;
  @ApiProperty({ description: 'Waarom, in een zin.' }) uitleg!: string;
  @ApiProperty(LEEG) toelichting!: string | null;
  @ApiProperty({ ...LEEG, description: 'Van wie besloot.' }) besluitToelichting!: string | null;
  @ApiProperty({ ...LEEG, format: 'date', description: 'Vanaf die dag te declareren, als zij is aanvaard.' })
  declarabelVanaf!: string | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: String, format: 'date-time' }) gemeldOp!: Date;
  @ApiProperty({ ...LEEG, format: 'date-time' }) beslotenOp!: Date | null;
  @ApiProperty({ type: Boolean, description: 'U kunt erover beslissen.' }) magBeoordelen!: boolean;
  @ApiProperty({ type: Boolean, description: 'U kunt haar intrekken.' }) magIntrekken!: boolean;
  @ApiProperty({ type: Boolean, description: 'U kunt er bewijs bij doen.' }) magBewijzen!: boolean;
}

export class PrestatieDetailWeergave extends PrestatieWeergave {
  @ApiProperty({ type: [PrestatiebewijsWeergave], description: 'Leeg voor een coördinator.' })
  bewijzen!: PrestatiebewijsWeergave[];
  @ApiProperty({ description: 'Waarom zij onder deze afspraak valt.' }) keuze!: string;
}

export class PrestatietotaalWeergave {
  @ApiProperty({ enum: PRESTATIESTATUSSEN }) status!: Prestatiestatus;
  @ApiProperty({ type: 'integer' }) prestaties!: number;
  @ApiProperty(CENTEN) bedragInCenten!: number;
}

export class PrestatiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [PrestatieWeergave] }) gegevens!: PrestatieWeergave[];
  @ApiProperty({
    type: [PrestatietotaalWeergave],
    nullable: true,
    description:
      'Van alles wat u mag zien, ongeacht de filters. Alleen op de eerste bladzijde; leeg op de volgende.',
  })
  totalen!: PrestatietotaalWeergave[] | null;
  @ApiProperty({
    type: 'integer',
    description: 'Na zoveel dagen, op de maandag erna, kan wat is aanvaard in een declaratie; 0 is meteen.',
  })
  wachtdagen!: number;
}

export class PrestatiecontroleWeergave {
  @ApiProperty({ enum: ['steekproef', 'uitschieter'] }) aanleiding!: 'steekproef' | 'uitschieter';
  @ApiProperty({ type: String, format: 'date-time' }) getrokkenOp!: Date;
  @ApiProperty({ ...LEEG, enum: ['goed', 'fout'] }) uitkomst!: 'goed' | 'fout' | null;
  @ApiProperty(LEEG) bevinding!: string | null;
  @ApiProperty({ ...LEEG, format: 'date-time' }) gedaanOp!: Date | null;
  @ApiProperty({ type: Boolean, description: 'U kunt een bevinding geven.' }) magControleren!: boolean;
  @ApiProperty({ type: PrestatieWeergave }) prestatie!: PrestatieWeergave;
}

export class PrestatiecontrolesPagina extends PaginaWeergave {
  @ApiProperty({ type: [PrestatiecontroleWeergave] }) gegevens!: PrestatiecontroleWeergave[];
}

/** An indicator that holds today. */
export class PrestatiekeuzeWeergave {
  @ApiProperty({ format: 'uuid' }) indicatorId!: string;
  @ApiProperty({ example: 'REGIO-2026-001' }) afspraak!: string;
  @ApiProperty() programma!: string;
  @ApiProperty() code!: string;
  @ApiProperty() naam!: string;
  @ApiProperty() definitie!: string;
  @ApiProperty() eenheid!: string;
  @ApiProperty({ enum: MIJLPALEN, description: 'Alleen `gemeld` meldt u zelf.' }) mijlpaal!: Mijlpaal;
  @ApiProperty(CENTEN) tariefInCenten!: number;
  @ApiProperty(CENTEN) bonusInCenten!: number;
  @ApiProperty({ enum: BONUSGROEPEN, isArray: true }) bonusGroepen!: Bonusgroep[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Hoeveel er nog worden betaald; leeg: zo veel als het plafond toelaat.',
  })
  over!: number | null;
  @ApiProperty({ type: 'integer' }) vensterDagen!: number;
  @ApiProperty({ type: [String], description: 'Codes; leeg: alle.' }) regios!: string[];
  @ApiProperty({ type: [String], description: 'Codes; leeg: alle.' }) themas!: string[];
}
