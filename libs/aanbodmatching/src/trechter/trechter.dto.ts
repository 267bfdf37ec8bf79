// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { HERKOMSTEN, type Herkomst } from '../hulpvraag/hulpvraag.rules.js';
import { OnvervuldeVraagQuery } from '../onvervuld/onvervuld.dto.js';

/** By what the funnel can be taken apart. */
export const TRECHTERINDELINGEN = ['maand', 'thema', 'regio', 'sectie', 'grootteklasse', 'herkomst'] as const;
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
  @ApiPropertyOptional({ enum: HERKOMSTEN, description: 'Waarlangs de vraag binnenkwam.' })
  @IsOptional()
  @IsIn(HERKOMSTEN, { message: `moet een van deze zijn: ${HERKOMSTEN.join(', ')}` })
  herkomst?: Herkomst;

  @ApiPropertyOptional({ enum: TRECHTERINDELINGEN, description: 'Waarnaar de cijfers worden ingedeeld.' })
  @IsOptional()
  @IsIn(TRECHTERINDELINGEN, { message: `moet een van deze zijn: ${TRECHTERINDELINGEN.join(', ')}` })
  per?: Trechterindeling;
}

type Aantal = number | null;
type Veld = { type: NumberConstructor | 'integer'; nullable: true; description: string };
const tot = (wat: string): Veld => ({ type: 'integer', nullable: true, description: wat });
const deel = (stap: string): Veld => ({ type: Number, nullable: true, description: `Kwam tot ${stap}.` });

/** Hulpvragen that came at least this far; `null` where it is not told, because few are in it or it would give those away. */
export class TrechtertellingWeergave {
  @ApiProperty(tot('Ingediend en gematcht; dubbele tellen één keer.')) gevraagd!: Aantal;
  @ApiProperty(tot('Er was passend aanbod.')) gematcht!: Aantal;
  @ApiProperty(tot('Een aanbod is voorgesteld of toegewezen, of er werd op gewacht.')) toegewezen!: Aantal;
  @ApiProperty(tot('Een aanbieder nam de vraag aan.')) contact!: Aantal;
  @ApiProperty(tot('De hulp begon of is geleverd.')) hulp!: Aantal;
  @ApiProperty(tot('De ondernemer bevestigde dat de hulp er was.')) bevestigd!: Aantal;
  @ApiProperty(tot('De ondernemer zei dat hij geholpen is.')) geholpen!: Aantal;
}

/** Which part of what was asked came this far, from 0 to 1 on a thousandth; `null` where it is not told. */
export class TrechteraandeelWeergave {
  @ApiProperty(deel('de vraag')) gevraagd!: Aantal;
  @ApiProperty(deel('passend aanbod')) gematcht!: Aantal;
  @ApiProperty(deel('een voorstel of toewijzing')) toegewezen!: Aantal;
  @ApiProperty(deel('een aanbieder die aannam')) contact!: Aantal;
  @ApiProperty(deel('hulp')) hulp!: Aantal;
  @ApiProperty(deel('hulp die de ondernemer bevestigde')) bevestigd!: Aantal;
  @ApiProperty(deel('een ondernemer die zich geholpen noemt')) geholpen!: Aantal;
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
  @ApiProperty({ type: TrechteraandeelWeergave, description: 'Deel van wat in deze groep is gevraagd.' })
  aandeel!: TrechteraandeelWeergave;
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
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Aantallen hieronder staan er niet (`null`), en ook niet wat ze zou verraden. Leeg voor wie alles ziet.',
  })
  drempel!: number | null;
}
