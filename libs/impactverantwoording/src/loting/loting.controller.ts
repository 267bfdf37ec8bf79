// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import {
  LotingdeelnemersWeergave,
  LotingenPagina,
  LotingenQuery,
  LotingprotocolWeergave,
  LotingtrekkingDto,
  NieuweLotingDto,
  type LotingKort,
} from './loting.dto.js';
import { LotingLezer } from './loting.lezer.js';
import { LotingService } from './loting.service.js';

@ApiTags('impact')
@Controller('api/v1/impact/lotingen')
export class LotingController {
  constructor(
    private readonly lotingen: LotingService,
    private readonly lezer: LotingLezer,
  ) {}

  @Get()
  @Begrensd({ naam: 'lotingen', punten: 300, seconden: 3600, per: 'ip' })
  @ApiOperation({
    summary: 'Alle lotingen die zijn aangekondigd',
    description: 'Openbaar. De nieuwste eerst.',
    operationId: 'lotingenLijst',
  })
  @ApiOkResponse({ type: LotingenPagina })
  list(@Query() query: LotingenQuery): Promise<Pagina<LotingKort>> {
    return this.lezer.list(query);
  }

  @Post()
  @ApiBearerAuth('token')
  @Begrensd({ naam: 'loting-aankondigen', punten: 60, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Kondig een loting aan voor hulpvragen die op een plaats wachten',
    description:
      'Lijst, plaatsen en de afdruk van het geheim liggen dan vast, voordat iemand de uitslag kan kennen.',
    operationId: 'lotingAankondigen',
  })
  @ApiCreatedResponse({ type: LotingprotocolWeergave })
  async announce(
    @Handelend() actor: Actor,
    @Body() loting: NieuweLotingDto,
  ): Promise<LotingprotocolWeergave> {
    return this.lezer.protocol(await this.lotingen.announce(actor, loting));
  }

  @Get(':id')
  @Begrensd({ naam: 'loting', punten: 300, seconden: 3600, per: 'ip' })
  @ApiOperation({
    summary: 'Het protocol van een loting: genoeg om haar zelf over te doen',
    description: 'Openbaar. Van wie een lotnummer is, staat er niet in.',
    operationId: 'lotingLezen',
  })
  @ApiOkResponse({ type: LotingprotocolWeergave })
  read(@Param('id', IdPipe) id: string): Promise<LotingprotocolWeergave> {
    return this.lezer.protocol(id);
  }

  @Get(':id/deelnemers')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Van welke hulpvraag elk lotnummer is', operationId: 'lotingdeelnemersLijst' })
  @ApiOkResponse({ type: LotingdeelnemersWeergave })
  deelnemers(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<LotingdeelnemersWeergave> {
    return this.lezer.deelnemers(actor, id);
  }

  @Post(':id/trekking')
  @HttpCode(200)
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Trek de loting met de openbare waarde die was aangekondigd',
    operationId: 'lotingTrekken',
  })
  @ApiOkResponse({ type: LotingprotocolWeergave })
  async draw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() trekking: LotingtrekkingDto,
  ): Promise<LotingprotocolWeergave> {
    await this.lotingen.draw(actor, id, trekking);
    return this.lezer.protocol(id);
  }
}
