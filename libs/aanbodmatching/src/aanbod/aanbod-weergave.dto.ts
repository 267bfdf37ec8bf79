// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PERIODES, type Periode } from '#libs/kernel';
import { SOORTEN, type Soort } from '#libs/matching-engine';
import { PaginaWeergave } from '#libs/platform';
import { PrijsWeergave, WachttijdWeergave } from './aanbod-prijs.dto.js';
import { AANBODSTATUSSEN, type Aanbodstatus } from './aanbod.rules.js';

const GETAL = { type: 'integer', nullable: true } as const;

export class CapaciteitWeergave {
  @ApiProperty({ type: 'integer', description: 'Aantal plaatsen.', example: 20 })
  totaal!: number;
  @ApiProperty({
    ...GETAL,
    description: 'Bezette plaatsen; null bij een eerdere versie, die ze niet bijhoudt.',
    example: 3,
  })
  bezet!: number | null;
  @ApiProperty({
    enum: PERIODES,
    nullable: true,
    description: 'Zoveel plaatsen per periode; null is voorgoed. Bezet gaat over de lopende periode.',
  })
  periode!: Periode | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Laatste dag van de lopende periode.',
  })
  periodeTot!: string | null;
}

export class OpenstellingWeergave {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Eerste dag, die meetelt.' })
  van!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Laatste dag, die meetelt.' })
  tot!: string | null;
}

/** What an offer asks of a firm; null and an empty list = no condition. */
export class VoorwaardenWeergave {
  @ApiProperty({
    type: [String],
    description: 'Gebieden, waarvan er één genoeg is.',
    example: ['PV25', 'REGIO:TWE'],
  })
  gebied!: string[];
  @ApiProperty({
    type: [String],
    description: 'Begin van SBI-codes die mogen; leeg is alle.',
    example: ['47'],
  })
  sbi!: string[];
  @ApiProperty({ type: [String], description: 'Begin van SBI-codes die niet mogen.' })
  sbiUitgesloten!: string[];
  @ApiProperty(GETAL)
  minWerkzamePersonen!: number | null;
  @ApiProperty(GETAL)
  maxWerkzamePersonen!: number | null;
  @ApiProperty({ type: [String], description: 'Rechtsvormen die mogen; leeg is alle.', example: ['bv'] })
  rechtsvormen!: string[];
  @ApiProperty(GETAL)
  minLeeftijdMaanden!: number | null;
  @ApiProperty(GETAL)
  maxLeeftijdMaanden!: number | null;
  @ApiProperty({ ...GETAL, description: 'In hele euro’s per jaar.' })
  minOmzet!: number | null;
  @ApiProperty({ ...GETAL, description: 'In hele euro’s per jaar.' })
  maxOmzet!: number | null;
  @ApiProperty({ ...GETAL, description: 'Staatssteun die dit aanbod telt, in hele euro’s.' })
  deMinimisBedrag!: number | null;
  @ApiProperty({ type: CapaciteitWeergave, nullable: true, description: 'null is onbeperkt.' })
  capaciteit!: CapaciteitWeergave | null;
  @ApiProperty({ type: OpenstellingWeergave, nullable: true, description: 'null is altijd open.' })
  openstelling!: OpenstellingWeergave | null;
}

export class AanbiederWeergave {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'Provincie Gelderland' })
  naam!: string;
}

export class AanbodWeergave {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Eigen code van de aanbieder.', example: 'A001' })
  code!: string;
  @ApiProperty({ type: 'integer', description: 'Stuur deze mee als u het aanbod wijzigt.' })
  versie!: number;
  @ApiProperty({ enum: AANBODSTATUSSEN })
  status!: Aanbodstatus;
  @ApiProperty()
  titel!: string;
  @ApiProperty()
  samenvatting!: string;
  @ApiProperty()
  omschrijving!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'De eerste zin uit de tekst die over kosten gaat; null als er geen is.',
    example: 'Deelname kost € 450 per bedrijf.',
  })
  kosten!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'De eerste zin uit de tekst die over de duur gaat; null als er geen is.',
  })
  duur!: string | null;
  @ApiProperty({
    type: PrijsWeergave,
    nullable: true,
    description: 'Wat de ondernemer zelf betaalt; null als dat nog niet bekend is.',
  })
  prijs!: PrijsWeergave | null;
  @ApiProperty({ type: WachttijdWeergave, nullable: true, description: 'null als die nog niet bekend is.' })
  wachttijd!: WachttijdWeergave | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Team of functie die helpt; null als dat nog niet bekend is.',
    example: 'Team energie, adviseurs met een technische achtergrond',
  })
  adviseur!: string | null;
  @ApiProperty({ enum: SOORTEN })
  soort!: Soort;
  @ApiProperty({ type: [String], example: ['energie'] })
  themas!: string[];
  @ApiProperty({ type: [String], description: 'Woorden waarmee ondernemers hierom vragen.' })
  woordenVanOndernemers!: string[];
  @ApiProperty({ type: AanbiederWeergave })
  aanbieder!: AanbiederWeergave;
  @ApiProperty({ type: VoorwaardenWeergave })
  voorwaarden!: VoorwaardenWeergave;
  @ApiProperty({
    ...GETAL,
    description: 'Hoeveel ondernemers wachten; alleen voor de aanbieder zelf en medewerkers.',
  })
  wachtenden!: number | null;
  @ApiProperty({ description: 'true bij verzonnen voorbeeldgegevens: geen echte regeling.' })
  fictief!: boolean;
  @ApiProperty({ format: 'date-time' })
  gewijzigdOp!: string;
}

export class AanbodtellingWeergave {
  @ApiProperty({ example: 'energie' })
  code!: string;
  @ApiProperty({ type: 'integer', example: 14 })
  aantal!: number;
}

export class TellingenWeergave {
  @ApiProperty({ type: [AanbodtellingWeergave] })
  themas!: AanbodtellingWeergave[];
  @ApiProperty({ type: [AanbodtellingWeergave] })
  soorten!: AanbodtellingWeergave[];
}

export class AanbodPagina extends PaginaWeergave {
  @ApiProperty({ type: [AanbodWeergave] })
  gegevens!: AanbodWeergave[];
  @ApiProperty({ type: 'integer', description: 'Hoeveel aanbod er in totaal aan de vraag voldoet.' })
  totaal!: number;
  @ApiProperty({
    type: TellingenWeergave,
    nullable: true,
    description:
      'Hoeveel aanbod er per thema en soort is bij de andere filters; null als er niet om werd gevraagd. Wat ontbreekt is er niet.',
  })
  tellingen!: TellingenWeergave | null;
}

/** One version as it was, with who made it. */
export class AanbodVersieWeergave extends AanbodWeergave {
  @ApiProperty({ description: 'Wie deze versie maakte.' })
  gewijzigdDoor!: string;
}

export class AanbodVersiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [AanbodVersieWeergave] })
  gegevens!: AanbodVersieWeergave[];
}
