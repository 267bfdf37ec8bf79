// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { VERZOEKSTATUSSEN, type Verzoekstatus } from './ervaring.entity.js';

/** Somebody who may be asked, before anybody knows of anybody. */
export class ErvaringsdeskundigeWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [String], description: 'Waarom deze ondernemer, in hele zinnen.' }) redenen!: string[];
}

/** Who somebody is, after both said yes. */
export class KennismakingWeergave {
  @ApiProperty() naam!: string;
  @ApiProperty({ format: 'email' }) email!: string;
}

/** What was asked about this hulpvraag, and how it stands. */
export class GesteldVerzoekWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: VERZOEKSTATUSSEN }) status!: Verzoekstatus;
  @ApiProperty({ type: String, nullable: true, description: 'Wat u vroeg; null na wissen.' }) woorden!:
    string | null;
  @ApiProperty({ type: String, format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) vervaltOp!: Date;
  @ApiProperty({ type: KennismakingWeergave, nullable: true, description: 'Pas na ja.' })
  deskundige!: KennismakingWeergave | null;
  @ApiProperty({ type: String, nullable: true }) bedankje!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) bedanktOp!: Date | null;
}

export const LEEG_OMDAT = ['onbekend-vak', 'niemand', 'gesloten'] as const;
/** `aanmelden`: there is a result, and who signs in for that firm can. */
export const AANBIEDEN_STANDEN = [
  'kan',
  'aanmelden',
  'geen-lid',
  'geen-vak',
  'al-aangeboden',
  'niet-aan-de-orde',
] as const;
export type Aanbiedenstand = (typeof AANBIEDEN_STANDEN)[number];

/** The list beside the offers. */
export class ErvaringsdeskundigenWeergave {
  @ApiProperty({ type: [ErvaringsdeskundigeWeergave], description: 'De beste eerst, ten hoogste vijf.' })
  deskundigen!: ErvaringsdeskundigeWeergave[];
  @ApiProperty({ enum: LEEG_OMDAT, nullable: true, description: 'Waarom er niemand in de lijst staat.' })
  leegOmdat!: (typeof LEEG_OMDAT)[number] | null;
  @ApiProperty({ type: [GesteldVerzoekWeergave] }) verzoeken!: GesteldVerzoekWeergave[];
  @ApiProperty({ description: 'Of u er nu nog een kunt vragen.' }) kanVragen!: boolean;
  @ApiProperty({
    enum: AANBIEDEN_STANDEN,
    description: 'Of u zelf gevraagd kunt worden over deze hulpvraag.',
  })
  aanbieden!: Aanbiedenstand;
}

/** A hulpvraag about which somebody may be asked. */
export class ErvaringWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) hulpvraagId!: string;
  @ApiProperty({ type: String, nullable: true }) tekst!: string | null;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ type: String, format: 'date-time' }) toestemmingOp!: Date;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

/** A request to the reader, as far as he may see who asks. */
export class OntvangenVerzoekWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: VERZOEKSTATUSSEN }) status!: Verzoekstatus;
  @ApiProperty({ type: String, nullable: true, description: 'Wat er wordt gevraagd; null na wissen.' })
  woorden!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Code van het thema.' }) thema!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Branche van wie vraagt, in woorden.' })
  branche!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Als wie vraagt dat wil, of na ja.' })
  naam!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Pas na ja.' }) email!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) vervaltOp!: Date;
  @ApiProperty({ type: String, nullable: true }) bedankje!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) bedanktOp!: Date | null;
}

/** All of somebody who may be asked. */
export class MijnErvaringenWeergave {
  @ApiProperty({ description: 'Of u nu lid bent van een community; anders wordt u niet gevraagd.' })
  lid!: boolean;
  @ApiProperty({ type: 'integer' }) perMaand!: number;
  @ApiProperty() gepauzeerd!: boolean;
  @ApiProperty({ type: [ErvaringWeergave] }) ervaringen!: ErvaringWeergave[];
  @ApiProperty({ type: [OntvangenVerzoekWeergave], description: 'Wat op antwoord wacht eerst.' })
  verzoeken!: OntvangenVerzoekWeergave[];
  @ApiProperty({ type: 'integer', description: 'Hoe vaak iemand u bedankte.' }) bedankt!: number;
}
