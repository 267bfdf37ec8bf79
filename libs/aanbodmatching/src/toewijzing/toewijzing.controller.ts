// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { BesluitService } from './besluit.service.js';
import {
  NieuweToewijzingDto,
  OngedaanDto,
  ToewijzingWeergave,
  ToewijzingenPagina,
  ToewijzingenQuery,
  WeigeringDto,
} from './toewijzing.dto.js';
import { ToewijzingLezer } from './toewijzing.lezer.js';
import { ToewijzingService } from './toewijzing.service.js';

@ApiTags('toewijzingen')
@ApiBearerAuth('token')
@Controller('api/v1')
export class ToewijzingController {
  constructor(
    private readonly toewijzingen: ToewijzingService,
    private readonly besluiten: BesluitService,
    private readonly lezer: ToewijzingLezer,
  ) {}

  @Post('hulpvragen/:id/toewijzingen')
  @ApiOperation({ summary: 'Wijs aanbod toe aan een hulpvraag', operationId: 'toewijzen' })
  @ApiCreatedResponse({ type: [ToewijzingWeergave] })
  async assign(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() keuze: NieuweToewijzingDto,
  ): Promise<ToewijzingWeergave[]> {
    return this.lezer.readAll(actor, await this.toewijzingen.assign(actor, id, keuze));
  }

  @Get('toewijzingen')
  @ApiOperation({
    summary: 'De toewijzingen van uw regio of organisatie, oudste eerst',
    operationId: 'toewijzingenLijst',
  })
  @ApiOkResponse({ type: ToewijzingenPagina })
  list(@Handelend() actor: Actor, @Query() query: ToewijzingenQuery): Promise<Pagina<ToewijzingWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Get('toewijzingen/:id')
  @ApiOperation({ summary: 'Een toewijzing', operationId: 'toewijzingLezen' })
  @ApiOkResponse({ type: ToewijzingWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<ToewijzingWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post('toewijzingen/:id/acceptatie')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accepteer een toewijzing', operationId: 'toewijzingAccepteren' })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async accept(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.accept(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('toewijzingen/:id/weigering')
  @HttpCode(200)
  @ApiOperation({ summary: 'Weiger een toewijzing, met een reden', operationId: 'toewijzingWeigeren' })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async refuse(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() weigering: WeigeringDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.refuse(actor, id, weigering);
    return this.lezer.read(actor, id);
  }

  @Post('toewijzingen/:id/intrekking')
  @HttpCode(200)
  @ApiOperation({ summary: 'Maak een toewijzing ongedaan', operationId: 'toewijzingOngedaanMaken' })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async undo(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() ongedaan: OngedaanDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.undo(actor, id, ongedaan);
    return this.lezer.read(actor, id);
  }
}
