// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, PaginaQuery, type Pagina } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import {
  KringrondeMetVoorstelWeergave,
  KringrondeVerwerpenDto,
  KringrondenPagina,
  NieuweKringrondeDto,
  type KringrondeWeergave,
} from './kringronde.dto.js';
import { KringrondeLezer } from './kringronde.lezer.js';
import { KringrondeService } from './kringronde.service.js';

/** Each is some seconds of work. */
const VRAGEN = { naam: 'kringronde', punten: 30, seconden: 3600, per: 'account' } as const;

@ApiTags('kringen')
@ApiBearerAuth('token')
@Controller('api/v1')
export class KringrondeController {
  constructor(
    private readonly rondes: KringrondeService,
    private readonly lezer: KringrondeLezer,
  ) {}

  @Get('communities/:id/kringrondes')
  @ApiOperation({
    summary: 'Rondes waarin kringen werden gevormd, de laatste eerst',
    operationId: 'kringrondesLijst',
  })
  @ApiOkResponse({ type: KringrondenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<KringrondeWeergave>> {
    return this.lezer.list(actor, id, query);
  }

  @Post('communities/:id/kringrondes')
  @Begrensd(VRAGEN)
  @ApiOperation({
    summary: 'Vraag een voorstel voor kringen van iedereen die ja zei',
    description: 'Het voorstel komt even later: status `voorstel`. Niemand zit daardoor al in een kring.',
    operationId: 'kringrondeVragen',
  })
  @ApiCreatedResponse({
    type: KringrondeMetVoorstelWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async ask(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) communityId: string,
    @Body() nieuw: NieuweKringrondeDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<KringrondeMetVoorstelWeergave> {
    const id = await this.rondes.ask(actor, communityId, nieuw);
    void antwoord.header('Location', `/api/v1/kringrondes/${id}`);
    return this.lezer.read(actor, id);
  }

  @Get('kringrondes/:id')
  @ApiOperation({ summary: 'Een ronde met haar voorstel', operationId: 'kringrondeLezen' })
  @ApiOkResponse({ type: KringrondeMetVoorstelWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<KringrondeMetVoorstelWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post('kringrondes/:id/bevestiging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Bevestig een voorstel: de kringen zijn er dan, en hun leden krijgen mail',
    operationId: 'kringrondeBevestigen',
  })
  @ApiOkResponse({ type: KringrondeMetVoorstelWeergave })
  async confirm(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<KringrondeMetVoorstelWeergave> {
    await this.rondes.confirm(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('kringrondes/:id/verwerping')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gooi een voorstel weg, met een reden', operationId: 'kringrondeVerwerpen' })
  @ApiOkResponse({ type: KringrondeMetVoorstelWeergave })
  async discard(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verwerping: KringrondeVerwerpenDto,
  ): Promise<KringrondeMetVoorstelWeergave> {
    await this.rondes.discard(actor, id, verwerping);
    return this.lezer.read(actor, id);
  }
}
