// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, CSV, Handelend, XLSX } from '#libs/platform';
import { ExterneBronQuery, ExterneBronnenWeergave, ExterneBronverslag } from './bron.dto.js';
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
      'Geld in euro’s. Ten hoogste 20.000 regels en 4 MB.',
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
    @Query() { naam }: ExterneBronQuery,
    @Headers('content-type') type: string,
    @Body() inhoud: object,
  ): Promise<ExterneBronverslag> {
    const vorm = type.toLowerCase().startsWith(XLSX) ? 'xlsx' : 'csv';
    return this.bronnen.readIn(actor, naam, vorm, inhoud as Uint8Array);
  }
}
