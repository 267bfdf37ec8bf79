// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel, type Pagina } from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { AFSPRAKENLIJST } from '../lijsten.js';
import { DoorrekeningWeergave, DoorrekenvraagDto } from './doorrekening.dto.js';
import { DoorrekeningService } from './doorrekening.service.js';
import {
  AfspraakconceptDto,
  AfspraakstapDto,
  NieuwePrestatieafspraakDto,
  PrestatieafsprakenQuery,
} from './prestatieafspraak.dto.js';
import { PrestatieafspraakLezer } from './prestatieafspraak.lezer.js';
import { PrestatieafspraakService } from './prestatieafspraak.service.js';
import {
  PrestatieafspraakWeergave,
  PrestatieafsprakenPagina,
  type PrestatieafspraakKort,
} from './prestatieafspraak.weergave.js';

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Bij een herhaald verzoek: hetzelfde antwoord, en er komt geen tweede afspraak.',
};

@ApiTags('prestatieafspraken')
@ApiBearerAuth('token')
@Controller('api/v1')
export class PrestatieafspraakController {
  constructor(
    private readonly afspraken: PrestatieafspraakService,
    private readonly lezer: PrestatieafspraakLezer,
    private readonly doorrekening: DoorrekeningService,
  ) {}

  @Get('prestatieafspraken')
  @ApiOperation({
    summary: 'Prestatieafspraken waar u iets mee te maken hebt, de nieuwste eerst',
    operationId: 'prestatieafsprakenLijst',
  })
  @OokAlsBestand(PrestatieafsprakenPagina)
  list(
    @Handelend() actor: Actor,
    @Query() query: PrestatieafsprakenQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<PrestatieafspraakKort> | Buffer> {
    return answerLijst(vorm, AFSPRAKENLIJST, query, (vraag) => this.lezer.list(actor, vraag));
  }

  @Post('prestatieafspraken')
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Maak een prestatieafspraak met een eerste concept',
    operationId: 'prestatieafspraakMaken',
  })
  @ApiCreatedResponse({
    type: PrestatieafspraakWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async make(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuwePrestatieafspraakDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<PrestatieafspraakWeergave> {
    const id = await this.afspraken.make(actor, nieuw, sleutel);
    void antwoord.header('Location', `/api/v1/prestatieafspraken/${id}`);
    return this.lezer.read(actor, id);
  }

  @Post('prestatieafspraak-doorrekening')
  @HttpCode(200)
  @Begrensd({ naam: 'doorrekening', punten: 600, seconden: 600, per: 'account' })
  @ApiOperation({
    summary: 'Wat een afspraak zou kosten, waar een grens knelt en wat er in het programma over blijft',
    operationId: 'prestatieafspraakDoorrekenen',
  })
  @ApiOkResponse({ type: DoorrekeningWeergave })
  calculate(@Handelend() actor: Actor, @Body() vraag: DoorrekenvraagDto): Promise<DoorrekeningWeergave> {
    return this.doorrekening.calculate(actor, vraag);
  }

  @Get('prestatieafspraken/:id')
  @ApiOperation({
    summary: 'Een prestatieafspraak met al haar versies',
    operationId: 'prestatieafspraakLezen',
  })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<PrestatieafspraakWeergave> {
    return this.lezer.read(actor, id);
  }

  @Put('prestatieafspraken/:id/concept')
  @ApiOperation({ summary: 'Wijzig het concept, helemaal', operationId: 'afspraakconceptWijzigen' })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() concept: AfspraakconceptDto,
  ): Promise<PrestatieafspraakWeergave> {
    await this.afspraken.change(actor, id, concept);
    return this.lezer.read(actor, id);
  }

  @Post('prestatieafspraken/:id/concept')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Begin een nieuwe versie, met wat er in de vorige staat',
    operationId: 'afspraakconceptBeginnen',
  })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  async draft(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: AfspraakstapDto,
  ): Promise<PrestatieafspraakWeergave> {
    await this.afspraken.draft(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('prestatieafspraken/:id/aanbieding')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Bied het concept aan ter ondertekening; daarna staat de inhoud vast',
    operationId: 'prestatieafspraakAanbieden',
  })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  async offer(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: AfspraakstapDto,
  ): Promise<PrestatieafspraakWeergave> {
    await this.afspraken.offer(actor, id, versie);
    return this.lezer.read(actor, id);
  }
}
