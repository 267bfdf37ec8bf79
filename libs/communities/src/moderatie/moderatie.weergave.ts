// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { SchrijverWeergave } from '../gesprek/gesprek.weergave.js';
import {
  BESLUITEN,
  BEZWAARUITKOMSTEN,
  MODERATIEREDENEN,
  type Besluituitkomst,
  type Bezwaaruitkomst,
  type Moderatiereden,
} from './moderatie.rules.js';

/** A post as who decides about it reads it. */
class GelezenBericht {
  @ApiProperty({ format: 'uuid' }) communityId!: string;
  @ApiProperty() communityNaam!: string;
  @ApiProperty({ format: 'uuid' }) gesprekId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: de vraag zelf.' })
  antwoordId!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Van de vraag.' }) titel!: string | null;
  @ApiProperty({ type: String, nullable: true }) tekst!: string | null;
  @ApiProperty({ type: SchrijverWeergave }) schrijver!: SchrijverWeergave;
}

export class GespreksmeldingWeergave {
  @ApiProperty({ enum: MODERATIEREDENEN }) reden!: Moderatiereden;
  @ApiProperty({ type: String, nullable: true }) toelichting!: string | null;
  @ApiProperty({ type: SchrijverWeergave, description: 'Wie dit meldde; andere leden zien dat niet.' })
  melder!: SchrijverWeergave;
  @ApiProperty({ type: String, format: 'date-time' }) gemeldOp!: Date;
}

/** Something that was reported and about which nobody decided yet. */
export class GemeldBerichtWeergave extends GelezenBericht {
  @ApiProperty({ type: [GespreksmeldingWeergave] }) meldingen!: GespreksmeldingWeergave[];
  @ApiProperty({ type: 'integer', description: 'Hoeveel besluiten er al over waren.' }) versie!: number;
}

/** An appeal that nobody decided yet. */
export class OpenBezwaarWeergave extends GelezenBericht {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: MODERATIEREDENEN, description: 'Waarom het is verborgen.' }) reden!: Moderatiereden;
  @ApiProperty({ type: String, nullable: true }) uitleg!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) verborgenOp!: Date;
  @ApiProperty({ type: String, nullable: true }) bezwaar!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ description: 'Of u erover mag beslissen: niet als u het zelf verborg.' })
  magBeslissen!: boolean;
}

export class ModeratieWeergave {
  @ApiProperty({ type: [GemeldBerichtWeergave], description: 'De oudste eerst, ten hoogste honderd.' })
  gemeld!: GemeldBerichtWeergave[];
  @ApiProperty({ type: [OpenBezwaarWeergave], description: 'De oudste eerst, ten hoogste honderd.' })
  bezwaren!: OpenBezwaarWeergave[];
}

export class BehandeldBezwaarWeergave {
  @ApiProperty({ type: String, nullable: true }) tekst!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) ingediendOp!: Date;
  @ApiProperty({ enum: BEZWAARUITKOMSTEN, nullable: true, description: 'null: nog niet beslist.' })
  uitkomst!: Bezwaaruitkomst | null;
  @ApiProperty({ type: String, nullable: true }) uitleg!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) behandeldOp!: Date | null;
}

/** The last decision about a post, for who wrote it and who keeps the community. */
export class ModeratiebesluitWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: over de vraag zelf.' })
  antwoordId!: string | null;
  @ApiProperty({ enum: BESLUITEN }) uitkomst!: Besluituitkomst;
  @ApiProperty({ enum: MODERATIEREDENEN, nullable: true }) reden!: Moderatiereden | null;
  @ApiProperty({ type: String, nullable: true }) uitleg!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) beslotenOp!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) bezwaarTot!: Date;
  @ApiProperty({ description: 'Of u nu bezwaar kunt maken.' }) magBezwaar!: boolean;
  @ApiProperty({ type: BehandeldBezwaarWeergave, nullable: true }) bezwaar!: BehandeldBezwaarWeergave | null;
  @ApiProperty({ type: 'integer', description: 'Hoeveel besluiten er over dit bericht zijn.' })
  versie!: number;
}

export class ModeratiebesluitenWeergave {
  @ApiProperty({ type: [ModeratiebesluitWeergave] }) gegevens!: ModeratiebesluitWeergave[];
}
