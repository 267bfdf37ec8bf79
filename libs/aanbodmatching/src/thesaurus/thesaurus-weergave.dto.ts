// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { CUELIJSTEN, THEMAS, type Begripsoort, type Cuelijst, type Thema } from '#libs/matching-engine';
import { PaginaWeergave } from '#libs/platform';
import { BEGRIPSOORTEN, WIJZIGINGSOORTEN } from './thesaurus-invoer.dto.js';

export class ThesauruswijzigingWeergave {
  @ApiProperty({ enum: WIJZIGINGSOORTEN }) soort!: (typeof WIJZIGINGSOORTEN)[number];
  @ApiProperty({ example: 'energie/energiekosten' }) begrip!: string;
  @ApiProperty({ enum: CUELIJSTEN }) lijst!: Cuelijst;
  @ApiProperty({ example: 'gasrekening' }) woord!: string;
  @ApiProperty({ description: 'Wie hem maakte.' }) door!: string;
  @ApiProperty({ format: 'date-time' }) op!: string;
}

/** A step from one version to another; of what is taken back it is not known who did so. */
export class ThesaurusstapWeergave extends OmitType(ThesauruswijzigingWeergave, ['door', 'op'] as const) {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Leeg (`null`) als een wijziging is teruggenomen.',
  })
  door!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) op!: string | null;
}

/** What is wrong or doubtful about one change. */
export class ThesaurusmeldingWeergave {
  @ApiProperty({ type: 'integer', description: 'Plaats van de wijziging in de lijst, vanaf 0.' }) nr!: number;
  @ApiProperty() melding!: string;
}

const AANDEEL = { type: 'number', minimum: 0, maximum: 1 } as const;

export class ThesauruskwaliteitWeergave {
  @ApiProperty({ ...AANDEEL, description: 'nDCG@10: hoe goed de eerste tien staan.' }) ndcg10!: number;
  @ApiProperty({ ...AANDEEL, description: 'R@10: deel van het goede aanbod dat bij de eerste tien staat.' })
  recall10!: number;
  @ApiProperty({ ...AANDEEL, description: 'P@1: hoe vaak het beste bovenaan staat.' }) p1!: number;
}

export class ThesaurusproefcijfersWeergave {
  @ApiProperty({ type: 'integer', description: 'Op hoeveel vragen gemeten is.' }) n!: number;
  @ApiProperty({ type: 'integer', description: 'Hoelang de proef duurde, in milliseconden.' }) ms!: number;
  @ApiProperty({ type: ThesauruskwaliteitWeergave }) voor!: ThesauruskwaliteitWeergave;
  @ApiProperty({ type: ThesauruskwaliteitWeergave }) na!: ThesauruskwaliteitWeergave;
  @ApiProperty({ description: 'Of een van de cijfers lager is dan wat nu geldt.' }) lager!: boolean;
}

export class ThesaurusconceptWeergave {
  @ApiProperty({ type: 'integer', description: '0 als er nog geen concept is.' }) versie!: number;
  @ApiProperty({
    type: [ThesauruswijzigingWeergave],
    description: 'Alle wijzigingen op de meegeleverde lijst.',
  })
  wijzigingen!: ThesauruswijzigingWeergave[];
  @ApiProperty({
    type: [ThesaurusstapWeergave],
    description: 'Wat publiceren verandert aan wat nu geldt.',
  })
  open!: ThesaurusstapWeergave[];
  @ApiProperty({
    type: [ThesaurusmeldingWeergave],
    description: 'Bij `wijzigingen`; na een nieuwe meegeleverde lijst.',
  })
  fouten!: ThesaurusmeldingWeergave[];
  @ApiProperty({ type: [ThesaurusmeldingWeergave], description: 'Bij `wijzigingen`.' })
  waarschuwingen!: ThesaurusmeldingWeergave[];
  @ApiProperty({ type: ThesaurusproefcijfersWeergave, nullable: true, description: 'Van deze versie.' })
  proef!: ThesaurusproefcijfersWeergave | null;
  @ApiProperty({ type: String, nullable: true }) gewijzigdDoor!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) gewijzigdOp!: Date | null;
}

/** How many concepts and words there are, with what holds now. */
export class ThesaurustellingWeergave {
  @ApiProperty({ type: 'integer' }) thema!: number;
  @ApiProperty({ type: 'integer' }) branche!: number;
  @ApiProperty({ type: 'integer' }) hulpsoort!: number;
  @ApiProperty({ type: 'integer' }) buiten!: number;
  @ApiProperty({ type: 'integer' }) woorden!: number;
}

export class ThesaurusWeergave {
  @ApiProperty({
    type: 'integer',
    description: 'Nummer van de versie die geldt; 0 is de meegeleverde lijst.',
  })
  nummer!: number;
  @ApiProperty({ description: 'Kenmerk van de meegeleverde lijst.', example: '0123456789ab' }) basis!: string;
  @ApiProperty({ type: ThesaurustellingWeergave }) aantallen!: ThesaurustellingWeergave;
  @ApiProperty({ type: ThesaurusconceptWeergave }) concept!: ThesaurusconceptWeergave;
}

export class BegripregelWeergave {
  @ApiProperty({ example: 'energie' }) groep!: string;
  @ApiProperty({ example: 'energiekosten' }) naam!: string;
  @ApiProperty({ enum: BEGRIPSOORTEN }) soort!: Begripsoort;
  @ApiProperty({ type: 'integer' }) woorden!: number;
  @ApiProperty({ type: 'integer', description: 'Woorden die een beheerder toevoegde.' }) erbij!: number;
  @ApiProperty({ type: 'integer', description: 'Woorden die een beheerder weghaalde.' }) weg!: number;
  @ApiProperty({ type: [String], description: 'Woorden waarin staat wat u zocht; ten hoogste drie.' })
  gevonden!: string[];
}

export class BegrippenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BegripregelWeergave] }) gegevens!: BegripregelWeergave[];
  @ApiProperty({ type: 'integer', description: 'Hoeveel begrippen het zijn op alle bladzijden samen.' })
  totaal!: number;
}

export const WOORDSTANDEN = ['basis', 'erbij', 'weg'] as const;

export class BegripwoordWeergave {
  @ApiProperty() woord!: string;
  @ApiProperty({ enum: WOORDSTANDEN, description: 'Meegeleverd, toegevoegd of weggehaald.' })
  stand!: (typeof WOORDSTANDEN)[number];
  @ApiProperty({ description: 'Of dit al zo geldt. Anders staat het alleen in het concept.' })
  geldt!: boolean;
}

export class BegriplijstWeergave {
  @ApiProperty({ enum: CUELIJSTEN }) lijst!: Cuelijst;
  @ApiProperty({ type: [BegripwoordWeergave] }) woorden!: BegripwoordWeergave[];
}

export class BegripWeergave {
  @ApiProperty({ example: 'energie' }) groep!: string;
  @ApiProperty({ example: 'energiekosten' }) naam!: string;
  @ApiProperty({ enum: BEGRIPSOORTEN }) soort!: Begripsoort;
  @ApiProperty({ type: [String], description: 'Begrippen waar dit er een van is.' })
  breder!: readonly string[];
  @ApiProperty({ type: [String], description: 'Begin van SBI-codes; bij branches.' }) sbi!: readonly string[];
  @ApiProperty({ type: [BegriplijstWeergave] }) lijsten!: BegriplijstWeergave[];
}

export class ProefthemaWeergave {
  @ApiProperty({ enum: THEMAS }) thema!: Thema;
  @ApiProperty({ type: [String] }) woorden!: string[];
}

export class ProefzinWeergave {
  @ApiProperty() tekst!: string;
  @ApiProperty({ type: [ProefthemaWeergave] }) voor!: ProefthemaWeergave[];
  @ApiProperty({ type: [ProefthemaWeergave] }) na!: ProefthemaWeergave[];
}

export class ProefverschilWeergave {
  @ApiProperty({ example: 'H-017' }) id!: string;
  @ApiProperty() tekst!: string;
  @ApiProperty(AANDEEL) voor!: number;
  @ApiProperty(AANDEEL) na!: number;
}

export class ThesaurusproefWeergave extends ThesaurusproefcijfersWeergave {
  @ApiProperty({ type: [ProefzinWeergave] }) zinnen!: ProefzinWeergave[];
  @ApiProperty({ type: [ProefverschilWeergave] }) beter!: ProefverschilWeergave[];
  @ApiProperty({ type: [ProefverschilWeergave] }) slechter!: ProefverschilWeergave[];
}

export class ThesaurusversieWeergave {
  @ApiProperty({ type: 'integer' }) nummer!: number;
  @ApiProperty() basis!: string;
  @ApiProperty() reden!: string;
  @ApiProperty({ type: String, nullable: true }) redenLager!: string | null;
  @ApiProperty({ type: ThesaurusproefcijfersWeergave }) proef!: ThesaurusproefcijfersWeergave;
  @ApiProperty() gepubliceerdDoor!: string;
  @ApiProperty({ format: 'date-time' }) gepubliceerdOp!: Date;
  @ApiProperty({
    type: [ThesaurusstapWeergave],
    description: 'Wat deze versie veranderde aan de vorige.',
  })
  stap!: ThesaurusstapWeergave[];
  @ApiProperty({ type: 'integer', description: 'Wijzigingen op de meegeleverde lijst, samen.' })
  aantal!: number;
}

export class ThesaurusversiesPagina extends PaginaWeergave {
  @ApiProperty({ type: [ThesaurusversieWeergave] }) gegevens!: ThesaurusversieWeergave[];
}
