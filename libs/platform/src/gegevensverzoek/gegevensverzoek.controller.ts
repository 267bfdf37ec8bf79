// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Handelend } from '../auth/toegang.js';
import { PaginaQuery, type Pagina } from '../http/cursor.js';
import { IdPipe } from '../http/id.pipe.js';
import { Begrensd } from '../http/limiet.js';
import {
  GegevensverzoekAntwoord,
  GegevensverzoekDto,
  GegevensverzoekWeergave,
  GegevensverzoekenPagina,
} from './gegevensverzoek.dto.js';
import { GegevensverzoekService } from './gegevensverzoek.service.js';

/** Bodies carry the address or number that is searched for: nothing personal stands in a URL. */
@ApiTags('gegevensverzoeken')
@ApiBearerAuth('token')
@Controller('api/v1/gegevensverzoeken')
export class GegevensverzoekController {
  constructor(private readonly verzoeken: GegevensverzoekService) {}

  @Post()
  @Begrensd({ naam: 'gegevensverzoek', punten: 60, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Vraag alle gegevens van een persoon of onderneming, of laat ze wissen',
    description:
      'Een ondernemer vraagt het voor de eigen onderneming. Een coördinator doet het voor wie daarom vraagt, en voor ' +
      'zover het in de eigen regio is.',
    operationId: 'gegevensverzoekDoen',
  })
  @ApiCreatedResponse({ type: GegevensverzoekAntwoord, description: 'Uitgevoerd.' })
  @ApiAcceptedResponse({ type: GegevensverzoekAntwoord, description: 'Ontvangen; het wissen volgt.' })
  async ask(
    @Handelend() actor: Actor,
    @Body() verzoek: GegevensverzoekDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<GegevensverzoekAntwoord> {
    const gedaan = await this.verzoeken.askFor(actor, verzoek);
    void antwoord.header('Location', `/api/v1/gegevensverzoeken/${gedaan.id}`);
    void antwoord.status(statusOf(gedaan));
    return gedaan;
  }

  @Get()
  @ApiOperation({
    summary: 'De gegevensverzoeken van uw regio, of alle',
    description: 'Nieuwste eerst; zonder namen, adressen en nummers.',
    operationId: 'gegevensverzoekenLijst',
  })
  @ApiOkResponse({ type: GegevensverzoekenPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<Pagina<GegevensverzoekWeergave>> {
    return this.verzoeken.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Een gegevensverzoek en of het is uitgevoerd',
    operationId: 'gegevensverzoekLezen',
  })
  @ApiOkResponse({ type: GegevensverzoekWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<GegevensverzoekWeergave> {
    return this.verzoeken.read(actor, id);
  }
}

/** What is still to be done is accepted, and no more than that. */
export const statusOf = ({ status }: GegevensverzoekWeergave): 201 | 202 =>
  status === 'uitgevoerd' ? 201 : 202;
