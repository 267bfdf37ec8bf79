// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Min } from 'class-validator';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { HULPVRAAG_STATUSSEN } from '../verloop/hulpvraag-verloop.rules.js';
import { DUBBELREDENEN, DUBBELSTATUSSEN, type Dubbelreden, type Dubbelstatus } from './dubbel.rules.js';

const ELDERS = 'Leeg (`null`) van een hulpvraag in een andere regio.';

/** The other hulpvraag of a pair. Of one in another region a coordinator sees only kenmerk, region and date. */
export class DubbeleHulpvraagWeergave {
  @ApiProperty() kenmerk!: string;
  @ApiProperty() regio!: string;
  @ApiProperty({ format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: ELDERS }) id!: string | null;
  @ApiProperty({ type: String, enum: HULPVRAAG_STATUSSEN, nullable: true, description: ELDERS }) status!:
    string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: ELDERS }) versie!: number | null;
  @ApiProperty({ type: String, nullable: true, description: ELDERS }) tekst!: string | null;
  @ApiProperty({ type: String, nullable: true, description: ELDERS }) ondernemingNaam!: string | null;
}

export class DubbelWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ minimum: 0, maximum: 1, description: 'Hoeveel de vragen op elkaar lijken.' })
  gelijkenis!: number;
  @ApiProperty({ enum: DUBBELREDENEN, isArray: true, description: 'Waaraan dat te zien is.' })
  redenen!: Dubbelreden[];
  @ApiProperty({ enum: DUBBELSTATUSSEN }) status!: Dubbelstatus;
  @ApiProperty({ description: 'Of de andere hulpvraag er eerder was.' }) anderIsOuder!: boolean;
  @ApiProperty({ format: 'date-time' }) gevondenOp!: Date;
  @ApiProperty({ type: String, nullable: true }) beslotenDoor!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) beslotenOp!: Date | null;
  @ApiProperty({ type: DubbeleHulpvraagWeergave }) ander!: DubbeleHulpvraagWeergave;
}

export class SamenvoegingDto extends VersieDto {
  @ApiProperty({ format: 'uuid', description: 'De andere hulpvraag; de oudste van de twee blijft.' })
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  metId!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u van de andere las.' })
  @IsInt()
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versieMet!: number;
}

export class GeenDubbelDto {
  @ApiProperty({ format: 'uuid', description: 'Het `id` uit de lijst van dubbelen.' })
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  dubbelId!: string;
}
