// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { REGELS } from '#libs/matching-engine';
import { AanbodWijziging } from '../aanbod/aanbod-invoer.dto.js';

/** What would change; nothing at all is the offer as it is. */
export class AanbodOntwerp extends OmitType(AanbodWijziging, ['versie', 'aanbiederId'] as const) {}

const TELLING = {
  type: 'integer',
  nullable: true,
  minimum: 5,
  description: 'Afgerond in stappen van vijf; null is minder dan vijf.',
} as const;
const AANTAL = { type: 'integer', minimum: 5, description: 'Afgerond in stappen van vijf.' } as const;

export class RegelgroepWeergave {
  @ApiProperty({ enum: REGELS, description: 'De eerste voorwaarde die niet klopt.' }) code!: string;
  @ApiProperty(AANTAL) aantal!: number;
}

export class ThemagroepWeergave {
  @ApiProperty({ example: 'energie' }) code!: string;
  @ApiProperty(AANTAL) aantal!: number;
}

export class RegiogroepWeergave {
  @ApiProperty({ example: 'TWE' }) code!: string;
  @ApiProperty({ example: 'Twente' }) naam!: string;
  @ApiProperty(AANTAL) aantal!: number;
}

/** How many recent hulpvragen an offer would reach. Groups of fewer than five are left out of the lists. */
export class BereikWeergave {
  @ApiProperty({ type: String, format: 'date', description: 'Eerste dag waarvan hulpvragen zijn bekeken.' })
  van!: string;
  @ApiProperty({ type: String, format: 'date' }) tot!: string;
  @ApiProperty({
    ...TELLING,
    description: `Hulpvragen die zijn bekeken, ten hoogste 2.000. ${TELLING.description}`,
  })
  bekeken!: number | null;
  @ApiProperty({ ...TELLING, description: `Zij kregen dit aanbod in hun lijst. ${TELLING.description}` })
  past!: number | null;
  @ApiProperty({ ...TELLING, description: `Daarvan bij de eerste drie. ${TELLING.description}` })
  top3!: number | null;
  @ApiProperty({
    ...TELLING,
    description: `De vraag gaat hierover, en een voorwaarde klopt niet. ${TELLING.description}`,
  })
  uitgesloten!: number | null;
  @ApiProperty({ type: [RegelgroepWeergave], description: 'Waarop de uitgesloten vragen afvallen.' })
  perRegel!: RegelgroepWeergave[];
  @ApiProperty({ type: [ThemagroepWeergave], description: 'Waar de vragen over gaan waarbij het past.' })
  perThema!: ThemagroepWeergave[];
  @ApiProperty({ type: [RegiogroepWeergave] }) perRegio!: RegiogroepWeergave[];
}
