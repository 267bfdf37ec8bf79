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
import { PostbijlageWeergave } from './bijlage.dto.js';
import { PostbijlageLezer } from './bijlage.lezer.js';
import { PostbijlageService } from './bijlage.service.js';

const BINAIR = { type: 'string', format: 'binary' } as const;
const NAAM = {
  name: 'Bestandsnaam',
  required: true,
  description: 'Naam van het bestand, met procenttekens gecodeerd zoals in een adres (`offerte%202026.pdf`).',
};

@ApiTags('communitygesprekken')
@ApiBearerAuth('token')
@Controller('api/v1/communities/:id/bijlagen')
export class PostbijlageController {
  constructor(
    private readonly bijlagen: PostbijlageService,
    private readonly lezer: PostbijlageLezer,
  ) {}

  @Post()
  @Begrensd({ naam: 'postbijlage-toevoegen', punten: 60, seconden: 600, per: 'account' })
  @Accepteert({ in: BESTANDEN })
  @RouteConfig({ bodyLimit: MAX_BESTAND })
  @ApiHeader(NAAM)
  @ApiConsumes(...BESTANDEN)
  @ApiBody({ description: 'Het bestand zelf, ten hoogste 10 MB.', schema: BINAIR })
  @ApiOperation({
    summary: 'Voeg een bestand toe, om bij een vraag of antwoord te plaatsen',
    description:
      'Ten hoogste 3 bij een vraag of antwoord, en 12 die nog nergens bij horen. Die gaan na een dag weg.',
    operationId: 'postbijlageToevoegen',
  })
  @ApiCreatedResponse({ type: PostbijlageWeergave })
  @ApiServiceUnavailableResponse({ description: 'Er is geen virusscanner.' })
  add(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() inhoud: object,
    @Headers('content-type') type?: string,
    @Headers('bestandsnaam') naam?: string,
  ): Promise<PostbijlageWeergave> {
    return this.bijlagen.add(actor, id, { type, naam, inhoud });
  }

  @Get(':postbijlageId/inhoud')
  @Accepteert({ uit: BESTANDEN })
  @ApiProduces(...BESTANDEN)
  @ApiOperation({ summary: 'Het bestand zelf', operationId: 'postbijlageOphalen' })
  @ApiOkResponse({ description: 'Het bestand.', schema: BINAIR })
  @ApiConflictResponse({ description: 'Nog niet op virussen onderzocht, of besmet.' })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('postbijlageId', IdPipe) postbijlageId: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const bestand = await this.lezer.download(actor, id, postbijlageId);
    void antwoord.headers(toBestandskoppen(bestand));
    return bestand.inhoud;
  }

  @Delete(':postbijlageId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Verwijder een bestand van u', operationId: 'postbijlageVerwijderen' })
  @ApiNoContentResponse({ description: 'Verwijderd.' })
  remove(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('postbijlageId', IdPipe) postbijlageId: string,
  ): Promise<void> {
    return this.bijlagen.remove(actor, id, postbijlageId);
  }
}
