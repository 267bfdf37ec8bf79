// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiSecurity,
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
import { Indiener } from '../hulpvraag/indiener.js';
import { BijlageQuery, BijlageWeergave } from './bijlage.dto.js';
import { BijlageLezer } from './bijlage.lezer.js';
import { BijlageService } from './bijlage.service.js';

const BINAIR = { type: 'string', format: 'binary' } as const;
const NAAM = {
  name: 'Bestandsnaam',
  required: true,
  description: 'Naam van het bestand, met procenttekens gecodeerd zoals in een adres (`offerte%202026.pdf`).',
};

@ApiTags('gesprekken')
@Controller('api/v1/hulpvragen/:id/bijlagen')
export class BijlageController {
  constructor(
    private readonly bijlagen: BijlageService,
    private readonly lezer: BijlageLezer,
    private readonly indiener: Indiener,
  ) {}

  @Post()
  @Begrensd({ naam: 'bijlage-toevoegen', punten: 60, seconden: 600, per: 'account' })
  @Accepteert({ in: BESTANDEN })
  @RouteConfig({ bodyLimit: MAX_BESTAND })
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiHeader(NAAM)
  @ApiConsumes(...BESTANDEN)
  @ApiBody({ description: 'Het bestand zelf, ten hoogste 10 MB.', schema: BINAIR })
  @ApiOperation({
    summary: 'Voeg een bestand toe',
    description:
      'Ten hoogste 20 bestanden en samen 50 MB bij een hulpvraag. Wat nergens bij hoort gaat na 7 dagen weg.',
    operationId: 'bijlageToevoegen',
  })
  @ApiCreatedResponse({ type: BijlageWeergave })
  @ApiServiceUnavailableResponse({ description: 'Er is geen virusscanner.' })
  async add(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() haak: BijlageQuery,
    @Body() inhoud: object,
    @Headers('content-type') type?: string,
    @Headers('bestandsnaam') naam?: string,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BijlageWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, { statussleutel, bewerksleutel });
    return this.bijlagen.add(wie, id, { type, naam, inhoud }, haak);
  }

  @Get()
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'De bijlagen bij een hulpvraag die u mag zien', operationId: 'bijlagenLijst' })
  @ApiOkResponse({ type: [BijlageWeergave] })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BijlageWeergave[]> {
    return this.lezer.list(this.indiener.orActor(actor, id, statussleutel), id);
  }

  @Get(':bijlageId/inhoud')
  @Accepteert({ uit: BESTANDEN })
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiProduces(...BESTANDEN)
  @ApiOperation({ summary: 'Het bestand zelf', operationId: 'bijlageOphalen' })
  @ApiOkResponse({ description: 'Het bestand.', schema: BINAIR })
  @ApiConflictResponse({ description: 'Nog niet op virussen onderzocht, of besmet.' })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('bijlageId', IdPipe) bijlageId: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<Buffer> {
    const wie = this.indiener.orActor(actor, id, statussleutel);
    const bestand = await this.lezer.download(wie, id, bijlageId);
    void antwoord.headers(toBestandskoppen(bestand));
    return bestand.inhoud;
  }
}
