// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, CSV, Handelend, IdPipe, XLSX } from '#libs/platform';
import {
  BronIntrekkenDto,
  ExterneBronQuery,
  ExterneBronWeergave,
  ExterneBronnenWeergave,
  ExterneBronverslag,
} from './bron.dto.js';
import { BronService } from './bron.service.js';

const MAX_BYTES = 4 * 1024 * 1024;

@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact/externe-bronnen')
export class BronController {
  constructor(private readonly bronnen: BronService) {}

  @Get()
  @ApiOperation({ summary: 'Welke cijfers van anderen zijn ingelezen', operationId: 'externeBronnenLezen' })
  @ApiOkResponse({ type: ExterneBronnenWeergave })
  async all(@Handelend() actor: Actor): Promise<ExterneBronnenWeergave> {
    return { bronnen: await this.bronnen.all(actor) };
  }

  @Post('import')
  @HttpCode(200)
  @Accepteert({ in: [CSV, XLSX] })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @Begrensd({ naam: 'externe-bron-inlezen', punten: 30, seconden: 3600, per: 'account' })
  @ApiConsumes(CSV, XLSX)
  @ApiBody({
    description:
      'Per bedrijf: kvk_nummer, periode, indicator en waarde. Per groep: regio, sectie, grootteklasse, periode, indicator en waarde. ' +
      'Bij bedrijven mogen regio, sectie en grootteklasse erbij, dan alle drie. Geld in euro’s. Ten hoogste 20.000 regels en 4 MB.',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({
    summary: 'Lees cijfers van anderen in, per bedrijf of per groep bedrijven',
    description: 'Alles, of bij één fout niets. Een KVK-nummer wordt meteen een pseudoniem en niet bewaard.',
    operationId: 'externeBronInlezen',
  })
  @ApiOkResponse({ type: ExterneBronverslag })
  readIn(
    @Handelend() actor: Actor,
    @Query() vraag: ExterneBronQuery,
    @Headers('content-type') type: string,
    @Body() inhoud: object,
  ): Promise<ExterneBronverslag> {
    const vorm = type.toLowerCase().startsWith(XLSX) ? 'xlsx' : 'csv';
    return this.bronnen.readIn(actor, vraag, vorm, inhoud as Uint8Array);
  }

  @Post(':id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trek een bestand van anderen in: het telt niet meer mee',
    description:
      'Wat verzegeld is blijft zoals het is. Hetzelfde bestand mag daarna opnieuw worden ingelezen.',
    operationId: 'externeBronIntrekken',
  })
  @ApiOkResponse({ type: ExterneBronWeergave })
  retract(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reden }: BronIntrekkenDto,
  ): Promise<ExterneBronWeergave> {
    return this.bronnen.retract(actor, id, reden);
  }
}
