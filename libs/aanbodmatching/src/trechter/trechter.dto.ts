// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { OnvervuldeVraagQuery } from '../onvervuld/onvervuld.dto.js';

/** By what the funnel can be taken apart. */
export const TRECHTERINDELINGEN = ['maand', 'thema', 'regio', 'sectie', 'grootteklasse'] as const;
export type Trechterindeling = (typeof TRECHTERINDELINGEN)[number];

/** Filters of the funnel: months in which was asked, and what about. */
export class TrechterQuery extends PickType(OnvervuldeVraagQuery, [
  'thema',
  'regio',
  'sectie',
  'grootteklasse',
  'van',
  'tot',
] as const) {
  @ApiPropertyOptional({ enum: TRECHTERINDELINGEN, description: 'Waarnaar de cijfers worden ingedeeld.' })
  @IsOptional()
  @IsIn(TRECHTERINDELINGEN, { message: `moet een van deze zijn: ${TRECHTERINDELINGEN.join(', ')}` })
  per?: Trechterindeling;
}

const tot = (wat: string): { type: 'integer'; description: string } => ({
  type: 'integer',
  description: wat,
});

/** Hulpvragen that came at least this far. */
export class TrechtertellingWeergave {
  @ApiProperty(tot('Ingediend en gematcht; dubbele tellen één keer.')) gevraagd!: number;
  @ApiProperty(tot('Er was passend aanbod.')) gematcht!: number;
  @ApiProperty(tot('Een aanbod is voorgesteld of toegewezen, of er werd op gewacht.')) toegewezen!: number;
  @ApiProperty(tot('Een aanbieder nam de vraag aan.')) contact!: number;
  @ApiProperty(tot('De hulp begon of is geleverd.')) hulp!: number;
  @ApiProperty(tot('De ondernemer bevestigde dat de hulp er was.')) bevestigd!: number;
  @ApiProperty(tot('De ondernemer zei dat hij geholpen is.')) geholpen!: number;
}

/** Half of the hulpvragen that came this far took at most so long, from the question; `null` when none came. */
export class DoorlooptijdWeergave {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Dagen tot een aanbod werd voorgesteld of toegewezen.',
  })
  toegewezen!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Dagen tot een aanbieder de vraag aannam.' })
  contact!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Dagen tot de hulp begon.' })
  hulp!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Dagen tot de ondernemer de hulp bevestigde.' })
  bevestigd!: number | null;
}

export class TrechtergroepWeergave extends TrechtertellingWeergave {
  @ApiProperty({ type: String, nullable: true, description: 'Leeg (`null`) als het onbekend is.' })
  groep!: string | null;
}

export class TrechterWeergave {
  @ApiProperty({ type: TrechtertellingWeergave }) totaal!: TrechtertellingWeergave;
  @ApiProperty({ type: DoorlooptijdWeergave, description: 'Mediaan in dagen, op een tiende.' })
  doorlooptijd!: DoorlooptijdWeergave;
  @ApiProperty({
    type: [TrechtergroepWeergave],
    description: 'Ingedeeld naar `per`; een hulpvraag met twee thema’s telt in beide mee.',
  })
  groepen!: TrechtergroepWeergave[];
}
