// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, CSV, Handelend, JSON_TYPE } from '#libs/platform';
import { toCsv } from './trechter.csv.js';
import { TrechterQuery, TrechterWeergave } from './trechter.dto.js';
import { TrechterLezer } from './trechter.lezer.js';

@ApiTags('trechter')
@ApiBearerAuth('token')
@Controller('api/v1/trechter')
export class TrechterController {
  constructor(private readonly lezer: TrechterLezer) {}

  @Get()
  @Accepteert({ uit: [JSON_TYPE, CSV] })
  @ApiOperation({
    summary: 'Hoe ver hulpvragen komen: van vraag tot hulp die de ondernemer bevestigt',
    description: 'Met `Accept: text/csv` als bestand: eerst het totaal, dan de groepen.',
    operationId: 'trechterLezen',
  })
  @ApiExtraModels(TrechterWeergave)
  @ApiOkResponse({
    content: {
      [JSON_TYPE]: { schema: { $ref: getSchemaPath(TrechterWeergave) } },
      [CSV]: { schema: { type: 'string' } },
    },
  })
  async read(
    @Handelend() actor: Actor,
    @Query() query: TrechterQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<TrechterWeergave | Buffer> {
    const weergave = await this.lezer.read(actor, query);
    if (!wantsCsv(accept)) return weergave;
    const naam = 'attachment; filename="trechter.csv"';
    void antwoord.header('Content-Type', CSV).header('Content-Disposition', naam);
    return toCsv(weergave, query.per);
  }
}

/** Named first of the two. */
const wantsCsv = (accept = ''): boolean =>
  accept
    .split(',')
    .map((deel) => deel.split(';')[0]?.trim().toLowerCase())
    .find((type) => type === CSV || type === JSON_TYPE) === CSV;
