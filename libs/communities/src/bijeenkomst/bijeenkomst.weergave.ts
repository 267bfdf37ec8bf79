// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import {
  AANMELDING_STATUSSEN,
  BIJEENKOMST_STATUSSEN,
  type AanmeldingStatus,
  type BijeenkomstStatus,
} from './bijeenkomst.rules.js';

export class BijeenkomstWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) communityId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Alleen voor deze kring.' })
  kringId!: string | null;
  @ApiProperty() communityNaam!: string;
  @ApiProperty() titel!: string;
  @ApiProperty() programma!: string;
  @ApiProperty({ type: String, format: 'date-time' }) begin!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) eind!: Date;
  @ApiProperty({ type: String, nullable: true }) plaats!: string | null;
  @ApiProperty({ description: 'Of men online mee kan doen.' }) online!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Alleen voor wie is aangemeld en wie de community beheert.',
  })
  link!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: zonder grens.' })
  capaciteit!: number | null;
  @ApiProperty({ type: 'integer', description: 'Hoeveel leden komen.' }) bezet!: number;
  @ApiProperty({ enum: BIJEENKOMST_STATUSSEN }) status!: BijeenkomstStatus;
  @ApiProperty({ type: String, nullable: true, description: 'Waarom zij is afgelast.' })
  reden!: string | null;
  @ApiProperty({ description: 'Of zij is begonnen.' }) begonnen!: boolean;
  @ApiProperty({ description: 'Of u over deze community gaat.' }) beheert!: boolean;
  @ApiProperty({ description: 'Of u lid bent van deze community.' }) lid!: boolean;
  @ApiProperty({
    enum: AANMELDING_STATUSSEN,
    type: String,
    nullable: true,
    description: 'Uw eigen aanmelding; null als die er niet is.',
  })
  mijn!: AanmeldingStatus | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Of u er was, als dat is genoteerd.' })
  mijnAanwezig!: boolean | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'De hoeveelste u bent op de wachtlijst; null als u daar niet op staat.',
  })
  mijnPlek!: number | null;
  @ApiProperty({ description: 'Of u nu met een code van het scherm kunt melden dat u er bent.' })
  codeOpen!: boolean;
  @ApiProperty({ description: 'Of u nu kunt laten weten wat u ervan vond.' }) evalueren!: boolean;
  @ApiProperty({ description: 'Of u dat al deed.' }) geevalueerd!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'De reeks waar zij bij hoort.' })
  reeksId!: string | null;
  @ApiProperty({ type: 'integer', description: 'Hoeveel er in die reeks na haar nog gepland staan.' })
  laterInReeks!: number;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class BijeenkomstenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BijeenkomstWeergave] }) gegevens!: BijeenkomstWeergave[];
}

/** Who comes, waits or signed off, for who keeps the community. */
export class DeelnemerWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'De naam die het lid koos; null na wissen.' })
  weergavenaam!: string | null;
  @ApiProperty({ enum: AANMELDING_STATUSSEN }) status!: AanmeldingStatus;
  @ApiProperty({ type: String, format: 'date-time' }) sinds!: Date;
  @ApiProperty({ type: Boolean, nullable: true, description: 'null: niet genoteerd.' })
  aanwezig!: boolean | null;
}

export class DeelnemersPagina extends PaginaWeergave {
  @ApiProperty({ type: [DeelnemerWeergave] }) gegevens!: DeelnemerWeergave[];
}
