// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { LedenQuery, LidredenDto, LidrolDto, NieuwLidDto, WeergavenaamDto } from './lidmaatschap.dto.js';
import { LidmaatschapLezer } from './lidmaatschap.lezer.js';
import { LidmaatschapService } from './lidmaatschap.service.js';
import { LedenPagina, MijnLidmaatschapWeergave, type LidWeergave } from './lidmaatschap.weergave.js';

const WORDEN = { naam: 'lid-worden', punten: 30, seconden: 3600, per: 'account' } as const;

@ApiTags('communities')
@ApiBearerAuth('token')
@Controller('api/v1')
export class LidmaatschapController {
  constructor(
    private readonly leden: LidmaatschapService,
    private readonly lezer: LidmaatschapLezer,
  ) {}

  @Get('communities/:id/leden')
  @ApiOperation({
    summary: 'De leden van een community, voor wie zelf lid is of haar beheert',
    operationId: 'communityLedenLijst',
  })
  @ApiOkResponse({ type: LedenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: LedenQuery,
  ): Promise<Pagina<LidWeergave>> {
    return this.lezer.list(actor, id, query);
  }

  @Post('communities/:id/leden')
  @Begrensd(WORDEN)
  @ApiOperation({
    summary: 'Word lid van een open community, of vraag om lid te worden',
    operationId: 'lidWorden',
  })
  @ApiCreatedResponse({ type: MijnLidmaatschapWeergave })
  async join(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() nieuw: NieuwLidDto,
  ): Promise<MijnLidmaatschapWeergave> {
    return this.lezer.read(actor, await this.leden.join(actor, id, nieuw));
  }

  @Get('lidmaatschappen/:id')
  @ApiOperation({ summary: 'Een lidmaatschap', operationId: 'lidmaatschapLezen' })
  @ApiOkResponse({ type: MijnLidmaatschapWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<MijnLidmaatschapWeergave> {
    return this.lezer.read(actor, id);
  }

  @Put('lidmaatschappen/:id/weergavenaam')
  @ApiOperation({ summary: 'Kies een andere naam voor uzelf', operationId: 'weergavenaamWijzigen' })
  @ApiOkResponse({ type: MijnLidmaatschapWeergave })
  async rename(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: WeergavenaamDto,
  ): Promise<MijnLidmaatschapWeergave> {
    await this.leden.rename(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }

  @Put('lidmaatschappen/:id/rol')
  @ApiOperation({
    summary: 'Maak een lid beheerder van de community, of weer gewoon lid',
    operationId: 'lidrolWijzigen',
  })
  @ApiOkResponse({ type: MijnLidmaatschapWeergave })
  async giveRole(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: LidrolDto,
  ): Promise<MijnLidmaatschapWeergave> {
    await this.leden.giveRole(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }

  @Post('lidmaatschappen/:id/aanvaarding')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Laat toe wie vroeg om lid te worden, of wie was verwijderd',
    operationId: 'lidToelaten',
  })
  @ApiOkResponse({ type: MijnLidmaatschapWeergave })
  async accept(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<MijnLidmaatschapWeergave> {
    await this.leden.accept(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('lidmaatschappen/:id/weigering')
  @HttpCode(200)
  @ApiOperation({ summary: 'Weiger wie vroeg om lid te worden, met een reden', operationId: 'lidWeigeren' })
  @ApiOkResponse({ type: MijnLidmaatschapWeergave })
  async refuse(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() weigering: LidredenDto,
  ): Promise<MijnLidmaatschapWeergave> {
    await this.leden.refuse(actor, id, weigering);
    return this.lezer.read(actor, id);
  }

  @Post('lidmaatschappen/:id/verwijdering')
  @HttpCode(200)
  @ApiOperation({ summary: 'Verwijder een lid, met een reden', operationId: 'lidVerwijderen' })
  @ApiOkResponse({ type: MijnLidmaatschapWeergave })
  async remove(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verwijdering: LidredenDto,
  ): Promise<MijnLidmaatschapWeergave> {
    await this.leden.remove(actor, id, verwijdering);
    return this.lezer.read(actor, id);
  }

  @Post('lidmaatschappen/:id/vertrek')
  @HttpCode(204)
  @ApiOperation({ summary: 'Vertrek, of trek uw verzoek om lid te worden in', operationId: 'lidVertrekken' })
  @ApiNoContentResponse({ description: 'Vertrokken.' })
  leave(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<void> {
    return this.leden.leave(actor, id, versie);
  }
}
