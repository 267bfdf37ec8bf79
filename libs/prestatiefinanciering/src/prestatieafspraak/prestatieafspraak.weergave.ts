// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import type { Indicator } from './indicator.entity.js';
import {
  BEWIJSCODES,
  BONUSGROEPEN,
  MIJLPALEN,
  type Bewijscode,
  type Bonusgroep,
  type Mijlpaal,
} from './indicator.rules.js';
import {
  AFSPRAAKPARTIJEN,
  AFSPRAAKSTATUSSEN,
  KANTEN,
  VERSIESTATUSSEN,
  type Afspraakpartij,
  type Afspraakstatus,
  type Kant,
  type Versiestatus,
} from './prestatieafspraak.rules.js';

const GETAL = { type: 'integer' } as const;
const CENTEN = { type: 'integer', description: 'In centen.' } as const;
const DAG = { type: String, format: 'date', nullable: true } as const;
const MOMENT = { type: String, format: 'date-time', nullable: true } as const;
const TEKST = { type: String, nullable: true } as const;

export class IndicatorWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() code!: string;
  @ApiProperty() naam!: string;
  @ApiProperty() definitie!: string;
  @ApiProperty({ enum: MIJLPALEN }) mijlpaal!: Mijlpaal;
  @ApiProperty() eenheid!: string;
  @ApiProperty(CENTEN) tariefInCenten!: number;
  @ApiProperty({ ...GETAL, nullable: true }) hoogstensAantal!: number | null;
  @ApiProperty(GETAL) minstensAantal!: number;
  @ApiProperty({ enum: BEWIJSCODES, isArray: true }) bewijs!: Bewijscode[];
  @ApiProperty(GETAL) vensterDagen!: number;
  @ApiProperty(CENTEN) bonusInCenten!: number;
  @ApiProperty({ enum: BONUSGROEPEN, isArray: true }) bonusGroepen!: Bonusgroep[];
}

export class AfspraakjaarWeergave {
  @ApiProperty(GETAL) jaar!: number;
  @ApiProperty(CENTEN) plafondInCenten!: number;
}

export class OndertekeningWeergave {
  @ApiProperty({ enum: KANTEN }) kant!: Kant;
  @ApiProperty({ description: 'Pseudoniem van wie tekende.' }) subject!: string;
  @ApiProperty({ description: 'Wie tekende; het pseudoniem als geen naam bekend is.' }) naam!: string;
  @ApiProperty({ description: 'Namens wie: de naam van de organisatie of regio.' }) namens!: string;
  @ApiProperty({ type: String, format: 'date-time' }) op!: Date;
  @ApiProperty() hash!: string;
}

export class AfspraakversieWeergave {
  @ApiProperty(GETAL) versie!: number;
  @ApiProperty({ enum: VERSIESTATUSSEN }) status!: Versiestatus;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ format: 'date' }) tot!: string;
  @ApiProperty({ format: 'date' }) geldigVan!: string;
  @ApiProperty(DAG) tussentoetsOp!: string | null;
  @ApiProperty(CENTEN) plafondInCenten!: number;
  @ApiProperty() toelichting!: string;
  @ApiProperty({ ...TEKST, description: 'SHA-256 van wat is of wordt ondertekend.' }) hash!: string | null;
  @ApiProperty({ ...TEKST, description: 'Waarom deze versie niet doorging.' }) verwerpreden!: string | null;
  @ApiProperty(MOMENT) verworpenOp!: Date | null;
  @ApiProperty(MOMENT) getekendOp!: Date | null;
  @ApiProperty({ type: [AfspraakjaarWeergave] }) jaren!: AfspraakjaarWeergave[];
  @ApiProperty({ type: [IndicatorWeergave] }) indicatoren!: IndicatorWeergave[];
  @ApiProperty({ type: [OndertekeningWeergave] }) ondertekeningen!: OndertekeningWeergave[];
}

/** Whose turn it is: `niemand` when it runs or is over. */
export const AAN_ZET = ['financier', 'partij', 'niemand'] as const;
export type Aanzet = (typeof AAN_ZET)[number];

export class PrestatieafspraakKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() nummer!: string;
  @ApiProperty() titel!: string;
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty() programmaCode!: string;
  @ApiProperty() programmaNaam!: string;
  @ApiProperty({ enum: AFSPRAAKPARTIJEN }) partij!: Afspraakpartij;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) aanbiederId!: string | null;
  @ApiProperty(TEKST) regio!: string | null;
  @ApiProperty({ description: 'Naam van de aanbieder of regio.' }) partijNaam!: string;
  @ApiProperty({ description: 'Naam van de penvoerder, die betaalt.' }) penvoerderNaam!: string;
  @ApiProperty({ enum: AFSPRAAKSTATUSSEN }) status!: Afspraakstatus;
  @ApiProperty({
    description: 'Of er ooit een versie gold. Wat dan eindigt zonder, is een ingetrokken voorstel.',
  })
  isOoitGetekend!: boolean;
  @ApiProperty({ enum: AAN_ZET }) aanZet!: Aanzet;
  @ApiProperty({ ...GETAL, description: 'Van de laatste versie die men ziet.' }) laatsteVersie!: number;
  @ApiProperty({ enum: VERSIESTATUSSEN }) versiestatus!: Versiestatus;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ format: 'date' }) tot!: string;
  @ApiProperty(CENTEN) plafondInCenten!: number;
}

export class PrestatieafspraakWeergave extends PrestatieafspraakKort {
  @ApiProperty({ ...GETAL, description: 'Telt elke wijziging, ook van een concept.' }) versie!: number;
  @ApiProperty({ description: 'Of u namens de penvoerder mag opstellen.' }) isPenvoerder!: boolean;
  @ApiProperty({ description: 'Of u nu kunt tekenen of weigeren.' }) magTekenen!: boolean;
  @ApiProperty({ ...GETAL, nullable: true, description: 'De versie die vandaag geldt.' }) geldendeVersie!:
    number | null;
  @ApiProperty(DAG) beeindigdPer!: string | null;
  @ApiProperty(TEKST) beeindigdReden!: string | null;
  @ApiProperty() gewijzigdDoor!: string;
  @ApiProperty({ type: String, format: 'date-time' }) gewijzigdOp!: Date;
  @ApiProperty({ type: [AfspraakversieWeergave], description: 'De laatste eerst.' })
  versies!: AfspraakversieWeergave[];
}

export class PrestatieafsprakenPagina extends PaginaWeergave {
  @ApiProperty({ type: [PrestatieafspraakKort] }) gegevens!: PrestatieafspraakKort[];
}

export const toIndicator = ({
  afspraakId: _afspraakId,
  versie: _versie,
  volgorde: _volgorde,
  ...indicator
}: Indicator): IndicatorWeergave => indicator;
