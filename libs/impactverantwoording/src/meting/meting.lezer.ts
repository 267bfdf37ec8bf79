// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { METINGMOMENTEN, type Metingmoment } from './meting.rules.js';

const TEL = `SELECT moment, count(*)::integer AS gevraagd, (count(*) FILTER (WHERE herinnerd > 0))::integer AS herinnerd,
    (count(*) FILTER (WHERE reden IS NULL))::integer AS open, (count(*) FILTER (WHERE reden = 'beantwoord'))::integer AS beantwoord,
    (count(*) FILTER (WHERE reden = 'deels'))::integer AS deels,
    (count(*) FILTER (WHERE reden = 'geen-antwoord'))::integer AS "geenAntwoord",
    (count(*) FILTER (WHERE reden = 'afgemeld'))::integer AS afgemeld
  FROM impactverantwoording.meting GROUP BY moment`;
const NIETS = { gevraagd: 0, herinnerd: 0, open: 0, beantwoord: 0, deels: 0, geenAntwoord: 0, afgemeld: 0 };

/** How many of whom were asked at one moment answered. */
export class MetingresponsWeergave {
  @ApiProperty({ enum: METINGMOMENTEN }) moment!: Metingmoment;
  @ApiProperty({ type: 'integer' }) gevraagd!: number;
  @ApiProperty({ type: 'integer', description: 'Een keer of vaker.' }) herinnerd!: number;
  @ApiProperty({ type: 'integer', description: 'Kunnen nog antwoorden.' }) open!: number;
  @ApiProperty({ type: 'integer' }) beantwoord!: number;
  @ApiProperty({ type: 'integer' }) deels!: number;
  @ApiProperty({ type: 'integer' }) geenAntwoord!: number;
  @ApiProperty({ type: 'integer' }) afgemeld!: number;
}

export class MetingresponsenWeergave {
  @ApiProperty({ type: [MetingresponsWeergave], description: 'Van de metingen die nog worden bewaard.' })
  momenten!: MetingresponsWeergave[];
}

/** Who answered, in numbers. */
@Injectable()
export class MetingLezer {
  constructor(private readonly db: Database) {}

  async respons(actor: Actor): Promise<MetingresponsenWeergave> {
    const rijen: MetingresponsWeergave[] = await this.db.as(actor, (tx) => tx.query(TEL));
    return {
      momenten: METINGMOMENTEN.map(
        (moment) => rijen.find((rij) => rij.moment === moment) ?? { moment, ...NIETS },
      ),
    };
  }
}
