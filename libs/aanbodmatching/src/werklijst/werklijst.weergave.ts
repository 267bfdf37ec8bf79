// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { HERKOMSTEN, type Herkomst } from '../hulpvraag/hulpvraag.rules.js';
import { AAN_ZET, STAPPEN, type AanZet, type Stap } from '../verloop/beurt.rules.js';
import { HULPVRAAG_STATUSSEN, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';

/** A behandelaar by name. */
export class WieWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
}

export class WerklijstrijWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'HV-2026-00001' }) kenmerk!: string;
  @ApiProperty({ enum: HULPVRAAG_STATUSSEN }) status!: HulpvraagStatus;
  @ApiProperty({ enum: AAN_ZET }) aanZet!: AanZet;
  @ApiProperty({ enum: STAPPEN }) stap!: Stap;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) uiterlijkOp!: Date | null;
  @ApiProperty() teLaat!: boolean;
  @ApiProperty({ type: 'integer', description: 'Hele dagen sinds het indienen.' }) dagenOpen!: number;
  @ApiProperty({
    type: WieWeergave,
    nullable: true,
    description: 'Wie er nu aan werkt; null: het hele team.',
  })
  behandelaar!: WieWeergave | null;
  @ApiProperty({
    type: WieWeergave,
    nullable: true,
    description: 'Van wie de hulpvraag is, als een ander dat waarneemt.',
  })
  namens!: WieWeergave | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ enum: HERKOMSTEN }) herkomst!: Herkomst;
  @ApiProperty({ type: String, nullable: true }) tekst!: string | null;
  @ApiProperty({ type: String, nullable: true }) ondernemingNaam!: string | null;
  @ApiProperty({ type: String, nullable: true }) gemeentecode!: string | null;
  @ApiProperty({ type: String, nullable: true }) sbi!: string | null;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ format: 'date-time' }) gewijzigdOp!: Date;
}

export class WerklijstPagina extends PaginaWeergave {
  @ApiProperty({ type: [WerklijstrijWeergave] }) gegevens!: WerklijstrijWeergave[];
}

export class TellingWeergave {
  @ApiProperty({ type: 'integer' }) aantal!: number;
  @ApiProperty({ type: 'integer' }) teLaat!: number;
}

export class StatustellingWeergave extends TellingWeergave {
  @ApiProperty({ enum: HULPVRAAG_STATUSSEN }) status!: HulpvraagStatus;
}

export class BehandelaartellingWeergave extends TellingWeergave {
  @ApiProperty({ type: WieWeergave, nullable: true, description: 'null: het hele team.' })
  behandelaar!: WieWeergave | null;
}

export class AantallenWeergave extends TellingWeergave {
  @ApiProperty({ type: [StatustellingWeergave] }) perStatus!: StatustellingWeergave[];
  @ApiProperty({
    type: [BehandelaartellingWeergave],
    description: 'Naar wie er nu aan werkt: wat iemand waarneemt, telt bij die persoon.',
  })
  perBehandelaar!: BehandelaartellingWeergave[];
}
