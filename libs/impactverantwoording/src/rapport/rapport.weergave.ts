// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { EDITIESTATUSSEN, type Editiestatus } from './rapport.rules.js';

export class RapporteditieKort {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) nummer!: number;
  @ApiProperty({ enum: EDITIESTATUSSEN }) status!: Editiestatus;
  @ApiProperty({ type: 'integer', description: 'Hoe ver de opbouw is, van 100.' }) voortgang!: number;
  @ApiProperty({ type: Date, nullable: true }) verzegeldOp!: Date | null;
}

export class RapportdefinitieWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ example: '2026-K1' }) vanKwartaal!: string;
  @ApiProperty({ example: '2026-K4' }) totKwartaal!: string;
  @ApiProperty({ type: [String], description: 'Leeg: alle regio’s.' }) regios!: string[];
  @ApiProperty({ type: [String], description: 'Leeg: alle thema’s.' }) themas!: string[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) programmaId!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Regio’s die elke editie moeten goedkeuren, voor EZ dat doet.',
  })
  keuringDoor!: string[];
  @ApiProperty({ format: 'date-time' }) gemaaktOp!: Date;
  @ApiProperty({ type: [RapporteditieKort], description: 'Die u mag zien, de laatste eerst.' })
  edities!: RapporteditieKort[];
}

export class RapportdefinitiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [RapportdefinitieWeergave] }) gegevens!: RapportdefinitieWeergave[];
}

export class RapportkeuringWeergave {
  @ApiProperty({ description: 'Code van een regio, of EZ.' }) namens!: string;
  @ApiProperty() akkoord!: boolean;
  @ApiProperty({ type: String, nullable: true }) reden!: string | null;
  @ApiProperty({ description: 'Wie keurde, zoals anderen hem kennen.' }) door!: string;
  @ApiProperty({ format: 'date-time' }) op!: Date;
  @ApiProperty({ description: 'Of dit over de inhoud gaat zoals die nu is.' }) geldt!: boolean;
}

export class RapporttabelverschilWeergave {
  @ApiProperty() tabel!: string;
  @ApiProperty({ type: 'integer', description: 'Regels die anders zijn.' }) anders!: number;
  @ApiProperty({ type: 'integer' }) erbij!: number;
  @ApiProperty({ type: 'integer' }) weg!: number;
}

export class RapportverschilWeergave {
  @ApiProperty({ type: 'integer', description: 'Nummer van de editie waarmee is vergeleken.' }) met!: number;
  @ApiProperty() sha256!: string;
  @ApiProperty({ type: [RapporttabelverschilWeergave] }) tabellen!: RapporttabelverschilWeergave[];
}

export class RapporteditieWeergave extends RapporteditieKort {
  @ApiProperty({ format: 'uuid' }) definitieId!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Tot en met welk event van het logboek telt.',
  })
  totVolgnummer!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Hash van de inhoud: waar een keuring over gaat.',
  })
  sha256!: string | null;
  @ApiProperty({ type: String, nullable: true }) codeversie!: string | null;
  @ApiProperty({ type: String, nullable: true }) waarom!: string | null;
  @ApiProperty({ type: RapportverschilWeergave, nullable: true }) verschil!: RapportverschilWeergave | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description:
      'Waarom het niet doorging, alleen voor EZ: de reden, en welke cijfers te smal verborgen zouden zijn.',
  })
  bevinding!: object | null;
  @ApiProperty({ type: [RapportkeuringWeergave] }) keuringen!: RapportkeuringWeergave[];
  @ApiProperty({ type: [String], description: 'Namens wie nog moet worden gekeurd, in volgorde.' })
  teKeurenDoor!: string[];
  @ApiProperty({ description: 'Of u dit rapport of deze editie maakte. Dan keurt een collega.' })
  vanMij!: boolean;
  @ApiProperty({ format: 'date-time' }) gemaaktOp!: Date;
}

/** `Rapportinhoud`; the tables as they are in the sealed bytes. */
export class RapportinhoudWeergave {
  @ApiProperty({ type: 'integer' }) inhoudversie!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) definitie!: object;
  @ApiProperty({ type: 'integer' }) editie!: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) datasnede!: object;
  @ApiProperty({ type: 'object', additionalProperties: true }) regels!: object;
  @ApiProperty() zaad!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) tabellen!: object[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) effecten!: object[];
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) verborgen!: object[];
}
