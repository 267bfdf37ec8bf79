// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SYSTEEM } from '#libs/kernel';
import { Openbaar } from '../auth/toegang.js';
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
  @ApiProperty({ enum: ['gereed', 'verstoord', 'niet-gereed'] })
  status!: 'gereed' | 'verstoord' | 'niet-gereed';

  @ApiProperty({ description: 'Of de database antwoordt.' })
  database!: boolean;

  @ApiProperty({
    description: 'Of de wachtrij antwoordt. Zonder wachtrij gaat niets verloren: events blijven bewaard.',
  })
  wachtrij!: boolean;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Leeftijd in seconden van het oudste event dat nog niet is uitgezonden.',
  })
  oudsteEventSeconden!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Aantal afleveringen dat na alle pogingen is opgegeven.',
  })
  opgegevenAfleveringen!: number | null;
}

/**
 * Ready means: a request can be answered, so the database is there. A silent queue or worker delays matching but loses
 * nothing, so it is told (`verstoord`) and does not take the api out of service.
 */
@ApiTags('gezondheid')
@Openbaar()
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
  @HttpCode(200)
  @ApiOperation({ summary: 'Of het proces verzoeken kan beantwoorden', operationId: 'gezondheidGereed' })
  @ApiOkResponse({ type: GereedWeergave })
  @ApiServiceUnavailableResponse({ type: GereedWeergave })
  async gereed(@Res({ passthrough: true }) antwoord: FastifyReply): Promise<GereedWeergave> {
    const [uitstaand, wachtrij] = await Promise.all([this.outstanding(), isQueueReachable(this.config)]);
    const database = uitstaand !== null;
    const vlot =
      wachtrij && uitstaand !== null && uitstaand.oudste < ACHTERSTAND_SECONDEN && uitstaand.opgegeven === 0;
    if (!database) antwoord.status(503);
    return {
      status: !database ? 'niet-gereed' : vlot ? 'gereed' : 'verstoord',
      database,
      wachtrij,
      oudsteEventSeconden: uitstaand?.oudste ?? null,
      opgegevenAfleveringen: uitstaand?.opgegeven ?? null,
    };
  }

  private async outstanding(): Promise<{ oudste: number; opgegeven: number } | null> {
    type Rows = { oudste: number; opgegeven: number }[];
    return this.db.as(SYSTEEM, async (tx) => ((await tx.query(OUDSTE)) as Rows)[0] ?? null).catch(() => null);
  }
}
