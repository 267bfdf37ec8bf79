// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  Accepteert,
  BESTANDEN,
  Begrensd,
  Handelend,
  IdPipe,
  MAX_BESTAND,
  toBestandskoppen,
} from '#libs/platform';
import { BewijsLezer } from './bewijs.lezer.js';
import { BewijsService, MEESTE_BEWIJS } from './bewijs.service.js';
import { PrestatiebewijsWeergave } from './prestatie-weergave.dto.js';

const BINAIR = { type: 'string', format: 'binary' } as const;
const NAAM = {
  name: 'Bestandsnaam',
  required: true,
  description: 'Naam van het bestand, met procenttekens gecodeerd zoals in een adres (`offerte%202026.pdf`).',
};

@ApiTags('prestaties')
@ApiBearerAuth('token')
@Controller('api/v1/prestaties/:id/bewijzen')
export class BewijsController {
  constructor(
    private readonly bewijzen: BewijsService,
    private readonly lezer: BewijsLezer,
  ) {}

  @Post()
  @Begrensd({ naam: 'prestatiebewijs-toevoegen', punten: 60, seconden: 600, per: 'account' })
  @Accepteert({ in: BESTANDEN })
  @RouteConfig({ bodyLimit: MAX_BESTAND })
  @ApiHeader(NAAM)
  @ApiConsumes(...BESTANDEN)
  @ApiBody({ description: 'Het bestand zelf, ten hoogste 10 MB.', schema: BINAIR })
  @ApiOperation({
    summary: 'Doe bewijs bij een prestatie waarover nog niet is besloten',
    description: `Ten hoogste ${MEESTE_BEWIJS} bestanden, binnen de dagen die de afspraak geeft.`,
    operationId: 'prestatiebewijsToevoegen',
  })
  @ApiCreatedResponse({ type: PrestatiebewijsWeergave })
  @ApiConflictResponse({
    description: 'Er is al over besloten, het is te laat, of dit bestand is er al bij.',
  })
  @ApiServiceUnavailableResponse({ description: 'Er is geen virusscanner.' })
  add(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() inhoud: object,
    @Headers('content-type') type?: string,
    @Headers('bestandsnaam') naam?: string,
  ): Promise<PrestatiebewijsWeergave> {
    return this.bewijzen.add(actor, id, { type, naam, inhoud });
  }

  @Get(':bewijsId/inhoud')
  @Accepteert({ uit: BESTANDEN })
  @ApiProduces(...BESTANDEN)
  @ApiOperation({ summary: 'Het bestand zelf', operationId: 'prestatiebewijsOphalen' })
  @ApiOkResponse({ description: 'Het bestand.', schema: BINAIR })
  @ApiConflictResponse({ description: 'Nog niet op virussen onderzocht, of besmet.' })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('bewijsId', IdPipe) bewijsId: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const bestand = await this.lezer.download(actor, id, bewijsId);
    void antwoord.headers(toBestandskoppen(bestand));
    return bestand.inhoud;
  }

  @Delete(':bewijsId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Haal bewijs weg dat u toevoegde', operationId: 'prestatiebewijsVerwijderen' })
  @ApiNoContentResponse({ description: 'Verwijderd.' })
  remove(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('bewijsId', IdPipe) bewijsId: string,
  ): Promise<void> {
    return this.bewijzen.remove(actor, id, bewijsId);
  }
}
