// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import { BesluitDto, StopDto, WeigeringDto } from './besluit.dto.js';
import { LeveringDto } from '../uitkomst/uitkomst.dto.js';
import { UitkomstService } from '../uitkomst/uitkomst.service.js';
import { BesluitService } from './besluit.service.js';
import {
  NieuweToewijzingDto,
  OngedaanDto,
  ToewijzingWeergave,
  ToewijzingenPagina,
  ToewijzingenQuery,
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
    private readonly uitkomsten: UitkomstService,
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
    @Body() besluit: BesluitDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.accept(actor, id, besluit);
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

  @Post('toewijzingen/:id/start')
  @HttpCode(200)
  @ApiOperation({ summary: 'U bent met de hulp begonnen', operationId: 'toewijzingStarten' })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async start(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: BesluitDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.start(actor, id, besluit);
    return this.lezer.read(actor, id);
  }

  @Post('toewijzingen/:id/levering')
  @HttpCode(200)
  @ApiOperation({
    summary: 'U hebt de hulp gegeven; de ondernemer bevestigt dat',
    description:
      'Met uw verslag: wat u deed, wat het de ondernemer bracht en hoeveel uren u eraan gaf. De ondernemer leest het.',
    operationId: 'toewijzingLeveren',
  })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async deliver(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() levering: LeveringDto,
  ): Promise<ToewijzingWeergave> {
    await this.uitkomsten.deliver(actor, id, levering);
    return this.lezer.read(actor, id);
  }

  @Post('toewijzingen/:id/teruggave')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Geef terug wat u accepteerde, met een reden',
    operationId: 'toewijzingTeruggeven',
  })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async giveBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: StopDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.giveBack(actor, id, besluit);
    return this.lezer.read(actor, id);
  }

  @Post('toewijzingen/:id/hervatting')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Laat de aanbieder verder gaan nadat het betwist was',
    operationId: 'toewijzingHervatten',
  })
  @ApiOkResponse({ type: ToewijzingWeergave })
  async resume(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: BesluitDto,
  ): Promise<ToewijzingWeergave> {
    await this.besluiten.resume(actor, id, besluit);
    return this.lezer.read(actor, id);
  }
}
