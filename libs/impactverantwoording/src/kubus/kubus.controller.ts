// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, CSV, Handelend, XLSX } from '#libs/platform';
import { Bedrijvenaantalverslag } from './bedrijvenaantal.dto.js';
import { BedrijvenaantalService } from './bedrijvenaantal.service.js';
import { KubusQuery, KubusWeergave } from './kubus.dto.js';
import { KubusLezer } from './kubus.lezer.js';

const MAX_BYTES = 4 * 1024 * 1024;

@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact')
export class KubusController {
  constructor(
    private readonly lezer: KubusLezer,
    private readonly aantallen: BedrijvenaantalService,
  ) {}

  @Get('kubus')
  @Begrensd({ naam: 'kubus', punten: 300, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Wat hulp aan ondernemers oplevert: trechter, doorlooptijd, kosten en bereik',
    description:
      'Over hele jaren en vaste indelingen. Wat klein is staat er niet, en ook niet wat dat zou verraden.',
    operationId: 'kubusLezen',
  })
  @ApiOkResponse({ type: KubusWeergave })
  read(@Handelend() actor: Actor, @Query() query: KubusQuery): Promise<KubusWeergave> {
    return this.lezer.read(actor, query);
  }

  @Post('bedrijvenaantallen/import')
  @HttpCode(200)
  @Accepteert({ in: [CSV, XLSX] })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @Begrensd({ naam: 'bedrijvenaantallen-inlezen', punten: 30, seconden: 3600, per: 'account' })
  @ApiConsumes(CSV, XLSX)
  @ApiBody({
    description:
      'Kolommen peiljaar, regio, sectie, grootteklasse en aantal; ten hoogste 20.000 regels en 4 MB.',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({
    summary: 'Lees in hoeveel bedrijven er zijn',
    description: 'Alles, of bij één fout niets. Van een jaar dat erin staat vervangt het wat er was.',
    operationId: 'bedrijvenaantallenInlezen',
  })
  @ApiOkResponse({ type: Bedrijvenaantalverslag })
  readIn(
    @Handelend() actor: Actor,
    @Headers('content-type') type: string,
    @Body() inhoud: object,
  ): Promise<Bedrijvenaantalverslag> {
    const soort = type.toLowerCase().startsWith(XLSX) ? 'xlsx' : 'csv';
    return this.aantallen.readIn(actor, soort, inhoud as Uint8Array);
  }
}
