// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Begrensd, Configuratie, Handelend, IdPipe, IdempotentieSleutel, type Pagina } from '#libs/platform';
import { NieuweHulpvraagDto } from './hulpvraag.dto.js';
import { AfrondingService } from './afronding.service.js';
import { AfrondingDto, HulpvraagWijzigingDto, IntrekkingDto, VersieDto } from './hulpvraag-wijziging.dto.js';
import { HulpvraagLezer } from './hulpvraag.lezer.js';
import { HulpvraagService } from './hulpvraag.service.js';
import {
  HulpvraagWeergave,
  HulpvragenPagina,
  OntvangstWeergave,
  type HulpvraagKortWeergave,
} from './hulpvraag.weergave.js';
import { HulpvragenQuery } from './hulpvragen.query.js';
import { Indiener, type Sleutels } from './indiener.js';
import { BEWERKSLEUTEL, MetSleutels } from './sleutels.js';
import { toStatussleutel } from './statussleutel.rules.js';
import { WijzigingService } from './wijziging.service.js';

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description:
    'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens): het antwoord is dan hetzelfde.',
};

@ApiTags('hulpvragen')
@Controller('api/v1/hulpvragen')
export class HulpvraagController {
  constructor(
    private readonly hulpvragen: HulpvraagService,
    private readonly wijzigingen: WijzigingService,
    private readonly afronding: AfrondingService,
    private readonly lezer: HulpvraagLezer,
    private readonly indiener: Indiener,
    private readonly config: Configuratie,
  ) {}

  @Post()
  @Begrensd({ naam: 'hulpvraag-indienen', punten: 30, seconden: 600, alleenAnoniem: true })
  @ApiOperation({ summary: 'Dien een hulpvraag in', operationId: 'hulpvraagIndienen' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiCreatedResponse({
    type: OntvangstWeergave,
    headers: { Location: { description: 'Adres van de hulpvraag.', schema: { type: 'string' } } },
  })
  async submit(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweHulpvraagDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<OntvangstWeergave> {
    const ontvangst = await this.hulpvragen.submit(actor, nieuw, sleutel);
    void antwoord.header('Location', `/api/v1/hulpvragen/${ontvangst.id}`);
    return { ...ontvangst, statussleutel: toStatussleutel(ontvangst.id, this.config.statussleutelGeheim) };
  }

  @Get()
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'De hulpvragen van uw regio of onderneming, oudste eerst',
    operationId: 'hulpvragenLijst',
  })
  @ApiOkResponse({ type: HulpvragenPagina })
  list(@Handelend() actor: Actor, @Query() query: HulpvragenQuery): Promise<Pagina<HulpvraagKortWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Get(':id')
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Een hulpvraag met het passende aanbod', operationId: 'hulpvraagLezen' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<HulpvraagWeergave> {
    return this.lezer.read(this.indiener.orActor(actor, id, sleutel), id);
  }

  @Patch(':id')
  @Begrensd({ naam: 'hulpvraag-wijzigen', punten: 60, seconden: 600 })
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiHeader(BEWERKSLEUTEL)
  @ApiOperation({
    summary: 'Verbeter een hulpvraag; het aanbod wordt opnieuw gezocht',
    operationId: 'hulpvraagWijzigen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async correct(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: HulpvraagWijzigingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.wijzigingen.correct(wie, id, wijziging);
    return this.lezer.read(wie, id);
  }

  @Post(':id/intrekking')
  @HttpCode(200)
  @Begrensd({ naam: 'hulpvraag-intrekken', punten: 60, seconden: 600, alleenAnoniem: true })
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiHeader(BEWERKSLEUTEL)
  @ApiOperation({ summary: 'Trek een hulpvraag in', operationId: 'hulpvraagIntrekken' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() intrekking: IntrekkingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.wijzigingen.withdraw(wie, id, intrekking);
    return this.lezer.read(wie, id);
  }

  @Post(':id/afronding')
  @HttpCode(200)
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Rond een hulpvraag af, met een reden', operationId: 'hulpvraagAfronden' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async close(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() afronding: AfrondingDto,
  ): Promise<HulpvraagWeergave> {
    await this.afronding.close(actor, id, afronding);
    return this.lezer.read(actor, id);
  }

  @Post(':id/heropening')
  @HttpCode(200)
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Open een afgeronde of verlopen hulpvraag opnieuw',
    operationId: 'hulpvraagHeropenen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async reopen(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<HulpvraagWeergave> {
    await this.afronding.reopen(actor, id, versie);
    return this.lezer.read(actor, id);
  }
}
