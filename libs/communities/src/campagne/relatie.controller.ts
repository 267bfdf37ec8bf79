// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, CSV, FORMULIER, Handelend, IdPipe, XLSX } from '#libs/platform';
import { CampagneafmeldingService } from './afmelding.service.js';
import { RelatiesWeergave, RelatieoverzichtWeergave, Relatieverslag, RelatiezoekDto } from './relatie.dto.js';
import { RelatieLezer } from './relatie.lezer.js';
import { RelatieService } from './relatie.service.js';

const MAX_BYTES = 4 * 1024 * 1024;

@ApiTags('campagnes')
@Controller('api/v1')
export class RelatieController {
  constructor(
    private readonly relaties: RelatieService,
    private readonly lezer: RelatieLezer,
    private readonly afmeldingen: CampagneafmeldingService,
  ) {}

  @Get('relaties')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Hoeveel bedrijven op uw lijst staan', operationId: 'relatiesTellen' })
  @ApiOkResponse({ type: RelatieoverzichtWeergave })
  overview(@Handelend() actor: Actor): Promise<RelatieoverzichtWeergave> {
    return this.lezer.overview(actor);
  }

  @Post('relaties/import')
  @HttpCode(200)
  @Accepteert({ in: [CSV, XLSX] })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @Begrensd({ naam: 'relaties-inlezen', punten: 30, seconden: 3600, per: 'account' })
  @ApiBearerAuth('token')
  @ApiConsumes(CSV, XLSX)
  @ApiBody({
    description: 'Ten hoogste 5.000 regels en 4 MB.',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({
    summary: 'Lees een lijst in',
    description: 'Alles, of bij één fout niets. Wie er al staat wordt bijgewerkt.',
    operationId: 'relatiesInlezen',
  })
  @ApiOkResponse({ type: Relatieverslag })
  importRelaties(
    @Handelend() actor: Actor,
    @Headers('content-type') type: string,
    @Body() inhoud: object,
  ): Promise<Relatieverslag> {
    const soort = type.toLowerCase().startsWith(XLSX) ? 'xlsx' : 'csv';
    return this.relaties.run(actor, soort, inhoud as Uint8Array);
  }

  @Get('relaties/export')
  @Accepteert({ uit: [CSV] })
  @Begrensd({ naam: 'relaties-uitvoeren', punten: 30, seconden: 3600, per: 'account' })
  @ApiBearerAuth('token')
  @ApiProduces(CSV)
  @ApiOperation({ summary: 'Uw lijst als bestand', operationId: 'relatiesUitvoeren' })
  @ApiOkResponse({ description: 'CSV met puntkomma’s.', schema: { type: 'string' } })
  async exportRelaties(
    @Handelend() actor: Actor,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const bestand = await this.lezer.export(actor);
    void antwoord
      .header('Content-Type', `${CSV}; charset=utf-8`)
      .header('Content-Disposition', 'attachment; filename="relaties.csv"');
    return bestand;
  }

  @Post('relaties/zoeken')
  @HttpCode(200)
  @Begrensd({ naam: 'relaties-zoeken', punten: 120, seconden: 600, per: 'account' })
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Eén bedrijf of mailadres op uw lijst', operationId: 'relatiesZoeken' })
  @ApiOkResponse({ type: RelatiesWeergave })
  async find(@Handelend() actor: Actor, @Body() vraag: RelatiezoekDto): Promise<RelatiesWeergave> {
    return { gegevens: await this.lezer.find(actor, vraag) };
  }

  @Delete('relaties/:id')
  @HttpCode(204)
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Haal een bedrijf van uw lijst', operationId: 'relatieVerwijderen' })
  @ApiNoContentResponse({ description: 'Verwijderd.' })
  remove(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.relaties.remove(actor, id);
  }

  @Post('campagne-afmeldingen')
  @HttpCode(204)
  @Accepteert({ in: [FORMULIER] })
  @Begrensd({ naam: 'campagne-afmelden', punten: 300, seconden: 600 })
  @ApiOperation({
    summary: 'Geen mail meer over campagnes van deze regio, met één klik',
    description: 'Voor mailprogramma’s (RFC 8058): het adres staat in de kop `List-Unsubscribe` van de mail.',
    operationId: 'campagneAfmelden',
  })
  @ApiQuery({ name: 'sleutel', required: true })
  @ApiConsumes(FORMULIER)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['List-Unsubscribe'],
      properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } },
    },
  })
  @ApiNoContentResponse({ description: 'Afgemeld, of dat was al zo.' })
  unsubscribe(@Body() formulier: unknown, @Query('sleutel') sleutel?: unknown): Promise<void> {
    return this.afmeldingen.unsubscribe(typeof sleutel === 'string' ? sleutel : undefined, formulier);
  }
}
