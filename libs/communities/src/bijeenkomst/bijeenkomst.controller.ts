// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { AGENDA_TYPE, Accepteert, Handelend, IdPipe, type Pagina } from '#libs/platform';
import {
  BijeenkomstAfgelastenDto,
  BijeenkomstWijzigingDto,
  BijeenkomstenQuery,
  NieuweBijeenkomstDto,
} from './bijeenkomst.dto.js';
import { BijeenkomstLezer } from './bijeenkomst.lezer.js';
import { BijeenkomstService } from './bijeenkomst.service.js';
import { BijeenkomstWeergave, BijeenkomstenPagina } from './bijeenkomst.weergave.js';

@ApiTags('bijeenkomsten')
@ApiBearerAuth('token')
@Controller('api/v1')
export class BijeenkomstController {
  constructor(
    private readonly bijeenkomsten: BijeenkomstService,
    private readonly lezer: BijeenkomstLezer,
  ) {}

  @Get('communities/:id/bijeenkomsten')
  @ApiOperation({ summary: 'De bijeenkomsten van een community', operationId: 'bijeenkomstenLijst' })
  @ApiOkResponse({ type: BijeenkomstenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: BijeenkomstenQuery,
  ): Promise<Pagina<BijeenkomstWeergave>> {
    return this.lezer.list(actor, id, query);
  }

  @Post('communities/:id/bijeenkomsten')
  @ApiOperation({ summary: 'Plan een bijeenkomst', operationId: 'bijeenkomstPlannen' })
  @ApiCreatedResponse({
    type: BijeenkomstWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async plan(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) communityId: string,
    @Body() nieuw: NieuweBijeenkomstDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<BijeenkomstWeergave> {
    const id = await this.bijeenkomsten.plan(actor, communityId, nieuw);
    void antwoord.header('Location', `/api/v1/bijeenkomsten/${id}`);
    return this.lezer.read(actor, id);
  }

  @Get('bijeenkomsten')
  @ApiOperation({
    summary: 'De bijeenkomsten waarvoor u zich aanmeldde of op de wachtlijst staat',
    operationId: 'mijnBijeenkomstenLijst',
  })
  @ApiOkResponse({ type: BijeenkomstenPagina })
  mine(@Handelend() actor: Actor, @Query() query: BijeenkomstenQuery): Promise<Pagina<BijeenkomstWeergave>> {
    return this.lezer.listMine(actor, query);
  }

  @Get('bijeenkomsten/:id')
  @ApiOperation({ summary: 'Een bijeenkomst met haar programma', operationId: 'bijeenkomstLezen' })
  @ApiOkResponse({ type: BijeenkomstWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BijeenkomstWeergave> {
    return this.lezer.read(actor, id);
  }

  @Patch('bijeenkomsten/:id')
  @ApiOperation({
    summary: 'Wijzig een bijeenkomst; wie komt krijgt mail als tijd of plaats verandert',
    operationId: 'bijeenkomstWijzigen',
  })
  @ApiOkResponse({ type: BijeenkomstWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: BijeenkomstWijzigingDto,
  ): Promise<BijeenkomstWeergave> {
    await this.bijeenkomsten.change(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }

  @Post('bijeenkomsten/:id/afgelasting')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Gelast een bijeenkomst af; wie zich aanmeldde krijgt mail',
    operationId: 'bijeenkomstAfgelasten',
  })
  @ApiOkResponse({ type: BijeenkomstWeergave })
  async callOff(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() afgelasting: BijeenkomstAfgelastenDto,
  ): Promise<BijeenkomstWeergave> {
    await this.bijeenkomsten.callOff(actor, id, afgelasting);
    return this.lezer.read(actor, id);
  }

  @Get('bijeenkomsten/:id/agenda')
  @Accepteert({ uit: [AGENDA_TYPE] })
  @ApiProduces(AGENDA_TYPE)
  @ApiOperation({ summary: 'Een bijeenkomst voor in uw agenda', operationId: 'bijeenkomstAgenda' })
  @ApiOkResponse({ description: 'iCalendar (RFC 5545), tijden in UTC.', schema: { type: 'string' } })
  async agenda(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<string> {
    const agenda = await this.lezer.agenda(actor, id);
    void antwoord
      .header('Content-Type', `${AGENDA_TYPE}; charset=utf-8`)
      .header('Content-Disposition', 'attachment; filename="bijeenkomst.ics"');
    return agenda;
  }
}
