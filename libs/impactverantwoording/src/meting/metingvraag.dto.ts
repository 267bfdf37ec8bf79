// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, ValidateIf } from 'class-validator';
import { EENHEDEN, type Eenheid } from '../rapport/inhoud.js';
import { METINGMOMENTEN, METINGSITUATIES, type Metingmoment, type Metingsituatie } from './meting.rules.js';

export class MetingantwoordDto {
  @ApiProperty({
    type: 'number',
    nullable: true,
    description:
      'In de eenheid van de vraag: geld in hele centen, een deel van 1. Leeg (`null`): toch geen antwoord.',
  })
  @ValidateIf(({ waarde }: MetingantwoordDto) => waarde !== null)
  @IsNumber({}, { message: 'moet een getal zijn' })
  waarde!: number | null;
}

export class MetingvraagWeergave {
  @ApiProperty() indicator!: string;
  @ApiProperty() vraag!: string;
  @ApiProperty() vraagEngels!: string;
  @ApiProperty({ enum: EENHEDEN }) eenheid!: Eenheid;
  @ApiProperty() maximum!: number;
  @ApiProperty({ description: 'Dit wisten wij al; u hoeft het niet in te vullen.' }) bekend!: boolean;
  @ApiProperty({ type: 'number', nullable: true, description: 'Uw antwoord, of wat wij al wisten.' })
  waarde!: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'Wat u de vorige keer antwoordde.' })
  vorige!: number | null;
}

/** What the page of the questions shows: nothing about a person. */
export class MetingvragenWeergave {
  @ApiProperty({ enum: METINGMOMENTEN }) moment!: Metingmoment;
  @ApiProperty({
    enum: METINGSITUATIES,
    description:
      'Toen wij u dit vroegen: u krijgt of kreeg `hulp`, u stond op de `wacht`lijst, of u kreeg `later` hulp, na wachten.',
  })
  situatie!: Metingsituatie;
  @ApiProperty({ description: 'De vragen zijn beantwoord, te oud of niet meer gewenst.' }) gesloten!: boolean;
  @ApiProperty({ format: 'date-time', description: 'Tot wanneer u kunt antwoorden.' }) tot!: Date;
  @ApiProperty({ type: [MetingvraagWeergave], description: 'Leeg als de vragen gesloten zijn.' })
  vragen!: MetingvraagWeergave[];
}
