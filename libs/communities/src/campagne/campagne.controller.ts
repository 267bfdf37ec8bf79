// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import {
  CampagnebereikDto,
  CampagnePlanDto,
  CampagneWijzigingDto,
  CampagnesQuery,
  NieuweCampagneDto,
} from './campagne.dto.js';
import { CampagneLezer } from './campagne.lezer.js';
import { CampagneService } from './campagne.service.js';
import {
  CampagnebereikWeergave,
  CampagneVoorbeeldWeergave,
  CampagneWeergave,
  CampagnesPagina,
  type CampagneKort,
} from './campagne.weergave.js';

@ApiTags('campagnes')
@ApiBearerAuth('token')
@Controller('api/v1')
export class CampagneController {
  constructor(
    private readonly campagnes: CampagneService,
    private readonly lezer: CampagneLezer,
  ) {}

  @Get('campagnes')
  @ApiOperation({
    summary: 'Campagnes van uw regio, en wat elders is gemeten',
    operationId: 'campagnesLijst',
  })
  @ApiOkResponse({ type: CampagnesPagina })
  list(@Handelend() actor: Actor, @Query() query: CampagnesQuery): Promise<Pagina<CampagneKort>> {
    return this.lezer.list(actor, query);
  }

  @Post('campagnes')
  @ApiOperation({ summary: 'Maak een campagne, als concept', operationId: 'campagneMaken' })
  @ApiCreatedResponse({
    type: CampagneWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async make(
    @Handelend() actor: Actor,
    @Body() nieuw: NieuweCampagneDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<CampagneWeergave> {
    const id = await this.campagnes.make(actor, nieuw);
    void antwoord.header('Location', `/api/v1/campagnes/${id}`);
    return this.lezer.read(actor, id);
  }

  @Post('campagne-bereik')
  @HttpCode(200)
  @Begrensd({ naam: 'campagne-bereik', punten: 600, seconden: 600, per: 'account' })
  @ApiOperation({
    summary: 'Hoeveel bedrijven een campagne zou bereiken, en wat er dan te meten is',
    operationId: 'campagneBereik',
  })
  @ApiOkResponse({ type: CampagnebereikWeergave })
  reach(@Handelend() actor: Actor, @Body() vraag: CampagnebereikDto): Promise<CampagnebereikWeergave> {
    return this.campagnes.reach(actor, vraag);
  }

  @Get('campagnes/:id')
  @ApiOperation({ summary: 'Een campagne met haar effect', operationId: 'campagneLezen' })
  @ApiOkResponse({ type: CampagneWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<CampagneWeergave> {
    return this.lezer.read(actor, id);
  }

  @Put('campagnes/:id')
  @ApiOperation({ summary: 'Wijzig een concept', operationId: 'campagneWijzigen' })
  @ApiOkResponse({ type: CampagneWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: CampagneWijzigingDto,
  ): Promise<CampagneWeergave> {
    await this.campagnes.change(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }

  @Get('campagnes/:id/voorbeeld')
  @ApiOperation({ summary: 'De mail zoals die zou weggaan', operationId: 'campagneVoorbeeld' })
  @ApiOkResponse({ type: CampagneVoorbeeldWeergave })
  preview(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<CampagneVoorbeeldWeergave> {
    return this.lezer.preview(actor, id);
  }

  @Post('campagnes/:id/planning')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Plan een concept: op dat moment wordt geloot en verstuurd',
    operationId: 'campagnePlannen',
  })
  @ApiOkResponse({ type: CampagneWeergave })
  async plan(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() plan: CampagnePlanDto,
  ): Promise<CampagneWeergave> {
    await this.campagnes.plan(actor, id, plan);
    return this.lezer.read(actor, id);
  }

  @Post('campagnes/:id/terugname')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Maak van een geplande campagne weer een concept',
    operationId: 'campagneTerugnemen',
  })
  @ApiOkResponse({ type: CampagneWeergave })
  async takeBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<CampagneWeergave> {
    await this.campagnes.takeBack(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('campagnes/:id/stop')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Stop een campagne: wat nog niet is verstuurd gaat niet meer weg, en er wordt niets gemeten',
    operationId: 'campagneStoppen',
  })
  @ApiOkResponse({ type: CampagneWeergave })
  async stop(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<CampagneWeergave> {
    await this.campagnes.stop(actor, id, versie);
    return this.lezer.read(actor, id);
  }
}
