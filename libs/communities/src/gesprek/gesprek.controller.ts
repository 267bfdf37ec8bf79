// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import {
  AanvaardingDto,
  GesprekWijzigingDto,
  GesprekkenQuery,
  GesprekzoekDto,
  NieuwGesprekDto,
  SluitingDto,
  VolgenDto,
} from './gesprek.dto.js';
import { GesprekkenLezer } from './gesprek.lezer.js';
import { CommunitygesprekService } from './gesprek.service.js';
import {
  GesprekDetailWeergave,
  GesprekkenPagina,
  GevondenGesprekkenPagina,
  type GesprekWeergave,
  type GevondenGesprekWeergave,
} from './gesprek.weergave.js';
import { Gesprekzoeker } from './gesprekzoeker.js';

/** A question mails who is named in it. */
const VRAGEN = { naam: 'gesprek-starten', punten: 30, seconden: 3600, per: 'account' } as const;
const ZOEKEN = { naam: 'gesprek-zoeken', punten: 300, seconden: 600, per: 'account' } as const;

@ApiTags('communitygesprekken')
@ApiBearerAuth('token')
@Controller('api/v1')
export class CommunitygesprekController {
  constructor(
    private readonly gesprekken: CommunitygesprekService,
    private readonly lezer: GesprekkenLezer,
    private readonly zoeker: Gesprekzoeker,
  ) {}

  @Get('communities/:id/gesprekken')
  @ApiOperation({
    summary: 'De gesprekken van een community, het laatst besproken eerst',
    operationId: 'gesprekkenLijst',
  })
  @ApiOkResponse({ type: GesprekkenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: GesprekkenQuery,
  ): Promise<Pagina<GesprekWeergave>> {
    return this.lezer.list(actor, id, query);
  }

  @Post('communities/:id/gesprekken')
  @Begrensd(VRAGEN)
  @ApiOperation({ summary: 'Stel een vraag aan de leden', operationId: 'gesprekStarten' })
  @ApiCreatedResponse({
    type: GesprekDetailWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async start(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) communityId: string,
    @Body() nieuw: NieuwGesprekDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<GesprekDetailWeergave> {
    const id = await this.gesprekken.start(actor, communityId, nieuw);
    void antwoord.header('Location', `/api/v1/gesprekken/${id}`);
    return this.lezer.read(actor, id);
  }

  @Post('communities/:id/gesprekken/zoekopdracht')
  @HttpCode(200)
  @Begrensd(ZOEKEN)
  @ApiOperation({
    summary: 'Zoek in vragen en antwoorden, ook op andere woorden voor hetzelfde',
    operationId: 'gesprekkenZoeken',
  })
  @ApiOkResponse({ type: GevondenGesprekkenPagina })
  search(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() zoek: GesprekzoekDto,
  ): Promise<Pagina<GevondenGesprekWeergave>> {
    return this.zoeker.search(actor, id, zoek);
  }

  @Get('gesprekken/:id')
  @ApiOperation({ summary: 'Een vraag van een lid', operationId: 'gesprekLezen' })
  @ApiOkResponse({ type: GesprekDetailWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<GesprekDetailWeergave> {
    return this.lezer.read(actor, id);
  }

  @Patch('gesprekken/:id')
  @ApiOperation({ summary: 'Verander uw vraag', operationId: 'gesprekWijzigen' })
  @ApiOkResponse({ type: GesprekDetailWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: GesprekWijzigingDto,
  ): Promise<GesprekDetailWeergave> {
    await this.gesprekken.change(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }

  @Post('gesprekken/:id/intrekking')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Trek uw vraag in: de tekst gaat weg, de antwoorden blijven',
    operationId: 'gesprekIntrekken',
  })
  @ApiNoContentResponse({ description: 'Ingetrokken.' })
  withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<void> {
    return this.gesprekken.withdraw(actor, id, versie);
  }

  @Put('gesprekken/:id/aanvaarding')
  @ApiOperation({
    summary: 'Zeg welk antwoord uw vraag beantwoordt, of dat toch geen antwoord dat deed',
    operationId: 'antwoordAanvaarden',
  })
  @ApiOkResponse({ type: GesprekDetailWeergave })
  async accept(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() aanvaarding: AanvaardingDto,
  ): Promise<GesprekDetailWeergave> {
    await this.gesprekken.accept(actor, id, aanvaarding);
    return this.lezer.read(actor, id);
  }

  @Put('gesprekken/:id/sluiting')
  @ApiOperation({
    summary: 'Sluit uw vraag voor antwoorden, of open haar weer',
    operationId: 'gesprekSluiten',
  })
  @ApiOkResponse({ type: GesprekDetailWeergave })
  async close(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() sluiting: SluitingDto,
  ): Promise<GesprekDetailWeergave> {
    await this.gesprekken.close(actor, id, sluiting);
    return this.lezer.read(actor, id);
  }

  @Put('gesprekken/:id/volgen')
  @HttpCode(204)
  @ApiOperation({ summary: 'Volg een gesprek, of niet meer', operationId: 'gesprekVolgen' })
  @ApiNoContentResponse({ description: 'Zo is het nu.' })
  follow(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { volgt }: VolgenDto,
  ): Promise<void> {
    return this.gesprekken.setVolgen(actor, id, volgt);
  }
}
