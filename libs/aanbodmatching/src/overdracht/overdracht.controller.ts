// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { BesluitDto } from '../toewijzing/besluit.dto.js';
import {
  LogboekregelWeergave,
  NieuweOverdrachtDto,
  OverdrachtMetHulpvraagWeergave,
  OverdrachtWeergave,
  OverdrachtenPagina,
  OverdrachtenQuery,
  TeruggaveDto,
} from './overdracht.dto.js';
import { OverdrachtLezer } from './overdracht.lezer.js';
import { OverdrachtService } from './overdracht.service.js';
import { OverdrachtbesluitService } from './overdrachtbesluit.service.js';

@ApiTags('overdrachten')
@ApiBearerAuth('token')
@Controller('api/v1')
export class OverdrachtController {
  constructor(
    private readonly overdrachten: OverdrachtService,
    private readonly besluiten: OverdrachtbesluitService,
    private readonly lezer: OverdrachtLezer,
  ) {}

  @Post('hulpvragen/:id/overdrachten')
  @ApiOperation({
    summary: 'Draag een hulpvraag over aan een andere regio of een partner',
    operationId: 'hulpvraagOverdragen',
  })
  @ApiCreatedResponse({ type: OverdrachtMetHulpvraagWeergave })
  async handOver(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() nieuw: NieuweOverdrachtDto,
  ): Promise<OverdrachtMetHulpvraagWeergave> {
    return this.lezer.read(actor, await this.overdrachten.handOver(actor, id, nieuw));
  }

  @Get('hulpvragen/:id/overdrachten')
  @ApiOperation({
    summary: 'De overdrachten van een hulpvraag, oudste eerst; ook voor de regio die haar overdroeg',
    operationId: 'hulpvraagOverdrachtenLijst',
  })
  @ApiOkResponse({ type: [OverdrachtWeergave] })
  listOf(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<OverdrachtWeergave[]> {
    return this.lezer.listOf(actor, id);
  }

  @Get('hulpvragen/:id/logboek')
  @ApiOperation({
    summary: 'Wie wat wanneer met een hulpvraag deed, oudste eerst; na een overdracht voor beide regio’s',
    operationId: 'hulpvraagLogboek',
  })
  @ApiOkResponse({ type: [LogboekregelWeergave] })
  readLogboek(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<LogboekregelWeergave[]> {
    return this.lezer.readLogboek(actor, id);
  }

  @Get('overdrachten')
  @ApiOperation({
    summary: 'De overdrachten aan of door uw regio of organisatie, oudste eerst',
    operationId: 'overdrachtenLijst',
  })
  @ApiOkResponse({ type: OverdrachtenPagina })
  list(@Handelend() actor: Actor, @Query() query: OverdrachtenQuery): Promise<Pagina<OverdrachtWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Get('overdrachten/:id')
  @ApiOperation({ summary: 'Een overdracht met de hulpvraag', operationId: 'overdrachtLezen' })
  @ApiOkResponse({ type: OverdrachtMetHulpvraagWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<OverdrachtMetHulpvraagWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post('overdrachten/:id/aanvaarding')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Aanvaard een overdracht: een regio heeft de hulpvraag dan zelf, een partner helpt de ondernemer',
    operationId: 'overdrachtAanvaarden',
  })
  @ApiOkResponse({ type: OverdrachtMetHulpvraagWeergave })
  async accept(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<OverdrachtMetHulpvraagWeergave> {
    await this.besluiten.accept(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('overdrachten/:id/teruggave')
  @HttpCode(200)
  @ApiOperation({ summary: 'Geef een overdracht terug, met een reden', operationId: 'overdrachtTeruggeven' })
  @ApiOkResponse({ type: OverdrachtMetHulpvraagWeergave })
  async giveBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: TeruggaveDto,
  ): Promise<OverdrachtMetHulpvraagWeergave> {
    await this.besluiten.giveBack(actor, id, besluit);
    return this.lezer.read(actor, id);
  }

  @Post('overdrachten/:id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Neem een overdracht terug die nog niet is aanvaard',
    operationId: 'overdrachtTerugnemen',
  })
  @ApiOkResponse({ type: OverdrachtMetHulpvraagWeergave })
  async takeBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<OverdrachtMetHulpvraagWeergave> {
    await this.overdrachten.takeBack(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('overdrachten/:id/gereedmelding')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Meld dat u de ondernemer hebt geholpen; hij bevestigt dat',
    operationId: 'overdrachtGereedmelden',
  })
  @ApiOkResponse({ type: OverdrachtMetHulpvraagWeergave })
  async report(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: BesluitDto,
  ): Promise<OverdrachtMetHulpvraagWeergave> {
    await this.besluiten.report(actor, id, besluit);
    return this.lezer.read(actor, id);
  }
}
