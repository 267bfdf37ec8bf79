// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, PaginaQuery, type Pagina } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { InvallerService } from './invaller.service.js';
import {
  KringWeergave,
  KringantwoordDto,
  KringenPagina,
  KringinvallerDto,
  KringinvallersWeergave,
  KringritmeDto,
  KringvertrekDto,
} from './kring.dto.js';
import { KringLezer } from './kring.lezer.js';
import { KringService } from './kring.service.js';

/** Each mails somebody. */
const VRAGEN = { naam: 'kring-invaller', punten: 60, seconden: 3600, per: 'account' } as const;

@ApiTags('kringen')
@ApiBearerAuth('token')
@Controller('api/v1')
export class KringController {
  constructor(
    private readonly kringen: KringService,
    private readonly invallers: InvallerService,
    private readonly lezer: KringLezer,
  ) {}

  @Get('communities/:id/kringen')
  @ApiOperation({ summary: 'De kringen van een community die u mag zien', operationId: 'kringenLijst' })
  @ApiOkResponse({ type: KringenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<KringWeergave>> {
    return this.lezer.list(actor, id, query);
  }

  @Get('kringen/:id')
  @ApiOperation({ summary: 'Een kring met haar leden', operationId: 'kringLezen' })
  @ApiOkResponse({ type: KringWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<KringWeergave> {
    return this.lezer.read(actor, id);
  }

  @Put('kringen/:id/ritme')
  @ApiOperation({
    summary: 'Spreek af wanneer de kring elke maand bij elkaar komt',
    description: 'De volgende bijeenkomst wordt gepland, en haar leden zijn daarvoor aangemeld.',
    operationId: 'kringritmeZetten',
  })
  @ApiOkResponse({ type: KringWeergave })
  async setRitme(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() ritme: KringritmeDto,
  ): Promise<KringWeergave> {
    await this.kringen.setRitme(actor, id, ritme);
    return this.lezer.read(actor, id);
  }

  @Post('kringen/:id/vertrek')
  @HttpCode(204)
  @ApiOperation({ summary: 'Verlaat uw kring', operationId: 'kringVerlaten' })
  @ApiNoContentResponse({ description: 'Verlaten.' })
  leave(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() vertrek: KringvertrekDto,
  ): Promise<void> {
    return this.kringen.leave(actor, id, vertrek);
  }

  @Get('kringen/:id/invallers')
  @ApiOperation({
    summary: 'Wie een vrije plaats kan nemen, de beste eerst',
    operationId: 'kringinvallersLijst',
  })
  @ApiOkResponse({ type: KringinvallersWeergave })
  rank(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<KringinvallersWeergave> {
    return this.invallers.list(actor, id);
  }

  @Post('kringen/:id/invallers')
  @HttpCode(200)
  @Begrensd(VRAGEN)
  @ApiOperation({
    summary: 'Bied iemand de vrije plaats aan; hij krijgt mail',
    operationId: 'kringinvallerVragen',
  })
  @ApiOkResponse({ type: KringWeergave })
  async invite(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { lidmaatschapId }: KringinvallerDto,
  ): Promise<KringWeergave> {
    await this.invallers.invite(actor, id, lidmaatschapId);
    return this.lezer.read(actor, id);
  }

  @Post('kringleden/:id/antwoord')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Neem de plaats die u kreeg aangeboden, of niet',
    operationId: 'kringplaatsAntwoorden',
  })
  @ApiNoContentResponse({ description: 'Beantwoord.' })
  answer(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() antwoord: KringantwoordDto,
  ): Promise<void> {
    return this.invallers.answer(actor, id, antwoord);
  }

  @Post('kringleden/:id/intrekking')
  @HttpCode(204)
  @ApiOperation({ summary: 'Trek een aangeboden plaats in', operationId: 'kringplaatsIntrekken' })
  @ApiNoContentResponse({ description: 'Ingetrokken.' })
  takeBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<void> {
    return this.invallers.takeBack(actor, id, versie);
  }
}
