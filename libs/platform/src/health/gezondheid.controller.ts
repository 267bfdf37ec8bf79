// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DomainError, SYSTEEM } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';
import { Database } from '../database/database.js';
import { isQueueReachable } from '../events/backend.js';

/** Older than this means that no worker is sending. */
const ACHTERSTAND_SECONDEN = 60;

const OUDSTE = `SELECT
  (SELECT coalesce(extract(epoch FROM now() - min(vastgelegd_op)), 0)::float8 FROM platform.event WHERE uitgezonden_op IS NULL) AS oudste,
  (SELECT count(*)::int FROM platform.aflevering WHERE opgegeven_op IS NOT NULL) AS opgegeven`;

export class LevendWeergave {
  @ApiProperty({ enum: ['levend'] })
  status!: 'levend';
}

export class GereedWeergave {
  @ApiProperty({ enum: ['gereed', 'verstoord'] })
  status!: 'gereed' | 'verstoord';

  @ApiProperty({ description: 'Of de database antwoordt.' })
  database!: boolean;

  @ApiProperty({
    description: 'Of de wachtrij antwoordt. Zonder wachtrij gaat niets verloren: events blijven bewaard.',
  })
  wachtrij!: boolean;

  @ApiProperty({ description: 'Leeftijd in seconden van het oudste event dat nog niet is uitgezonden.' })
  oudsteEventSeconden!: number;

  @ApiProperty({ description: 'Aantal afleveringen dat na alle pogingen is opgegeven.' })
  opgegevenAfleveringen!: number;
}

/**
 * Ready means: a request can be answered, so the database is there. A silent queue or worker delays matching but loses
 * nothing, so it is told (`verstoord`) and does not take the api out of service.
 */
@ApiTags('gezondheid')
@Controller('gezondheid')
export class GezondheidController {
  constructor(
    private readonly db: Database,
    private readonly config: Configuratie,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Of het proces leeft', operationId: 'gezondheidLive' })
  @ApiOkResponse({ type: LevendWeergave })
  live(): LevendWeergave {
    return { status: 'levend' };
  }

  @Get('gereed')
  @ApiOperation({ summary: 'Of het proces verzoeken kan beantwoorden', operationId: 'gezondheidGereed' })
  @ApiOkResponse({ type: GereedWeergave })
  async gereed(): Promise<GereedWeergave> {
    const [uitstaand, wachtrij] = await Promise.all([this.outstanding(), isQueueReachable(this.config)]);
    if (uitstaand === null)
      throw new DomainError('niet-beschikbaar', 'niet-gereed', [{ melding: 'De database antwoordt niet.' }], {
        database: false,
        wachtrij,
      });
    const vlot = wachtrij && uitstaand.oudste < ACHTERSTAND_SECONDEN && uitstaand.opgegeven === 0;
    return {
      status: vlot ? 'gereed' : 'verstoord',
      database: true,
      wachtrij,
      oudsteEventSeconden: uitstaand.oudste,
      opgegevenAfleveringen: uitstaand.opgegeven,
    };
  }

  private async outstanding(): Promise<{ oudste: number; opgegeven: number } | null> {
    const read = this.db.as(SYSTEEM, async (tx) => {
      const rijen: { oudste: number; opgegeven: number }[] = await tx.query(OUDSTE);
      return rijen[0] ?? null;
    });
    return read.catch(() => null);
  }
}
