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
import { Handelend, IdPipe, IdempotentieSleutel, PaginaQuery, type Pagina } from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { PROGRAMMALIJST } from '../lijsten.js';
import {
  NieuwProgrammaDto,
  NieuweVerhogingDto,
  ProgrammaVersieDto,
  ProgrammaWijzigingDto,
} from './programma.dto.js';
import { ProgrammaLezer } from './programma.lezer.js';
import { ProgrammaService } from './programma.service.js';
import { ProgrammaWeergave, ProgrammasPagina, type ProgrammaKort } from './programma.weergave.js';
import { VerhogingService } from './verhoging.service.js';

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description:
    'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens): het gebeurt dan één keer.',
};

@ApiTags('programmas')
@ApiBearerAuth('token')
@Controller('api/v1/programmas')
export class ProgrammaController {
  constructor(
    private readonly programmas: ProgrammaService,
    private readonly verhogingen: VerhogingService,
    private readonly lezer: ProgrammaLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Programma’s',
    description: 'Die uw organisatie betaalt, of die voor uw regio zijn. Wat het laatst begint, eerst.',
    operationId: 'programmasLijst',
  })
  @OokAlsBestand(ProgrammasPagina)
  list(
    @Handelend() actor: Actor,
    @Query() query: PaginaQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<ProgrammaKort> | Buffer> {
    return answerLijst(vorm, PROGRAMMALIJST, query, (vraag) => this.lezer.list(actor, vraag));
  }

  @Post()
  @ApiOperation({
    summary: 'Stel een programma op, als concept',
    description: 'Uw organisatie is penvoerder. Daarna gaat elke financier akkoord.',
    operationId: 'programmaMaken',
  })
  @ApiHeader(IDEMPOTENTIE)
  @ApiCreatedResponse({
    type: ProgrammaWeergave,
    headers: { Location: { description: 'Adres.', schema: { type: 'string' } } },
  })
  async make(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuwProgrammaDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<ProgrammaWeergave> {
    const id = await this.programmas.make(actor, nieuw, sleutel);
    void antwoord.header('Location', `/api/v1/programmas/${id}`);
    return this.lezer.read(actor, id);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Een programma', operationId: 'programmaLezen' })
  @ApiOkResponse({ type: ProgrammaWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<ProgrammaWeergave> {
    return this.lezer.read(actor, id);
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Wijzig een concept',
    description: 'Wie al akkoord was, moet opnieuw akkoord gaan.',
    operationId: 'programmaWijzigen',
  })
  @ApiOkResponse({ type: ProgrammaWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: ProgrammaWijzigingDto,
  ): Promise<ProgrammaWeergave> {
    await this.programmas.change(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }

  @Post(':id/akkoord')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ga akkoord namens uw organisatie',
    description: 'Niet door wie het opstelde. Is elke financier akkoord, dan is het programma vastgesteld.',
    operationId: 'programmaAkkoord',
  })
  @ApiOkResponse({ type: ProgrammaWeergave })
  async agree(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: ProgrammaVersieDto,
  ): Promise<ProgrammaWeergave> {
    await this.programmas.agree(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post(':id/sluiting')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sluit een programma na de laatste dag', operationId: 'programmaSluiten' })
  @ApiOkResponse({ type: ProgrammaWeergave })
  async close(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: ProgrammaVersieDto,
  ): Promise<ProgrammaWeergave> {
    await this.programmas.close(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post(':id/verhoging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Stel voor om het budget van een jaar te verhogen',
    operationId: 'verhogingVoorstellen',
  })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOkResponse({ type: ProgrammaWeergave })
  async propose(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Param('id', IdPipe) id: string,
    @Body() nieuw: NieuweVerhogingDto,
  ): Promise<ProgrammaWeergave> {
    await this.verhogingen.propose(actor, id, nieuw, sleutel);
    return this.lezer.read(actor, id);
  }

  @Post(':id/verhoging/akkoord')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ga akkoord met de voorgestelde verhoging',
    description: 'Niet door wie haar voorstelde. Is elke financier akkoord, dan heeft het jaar het geld.',
    operationId: 'verhogingAkkoord',
  })
  @ApiOkResponse({ type: ProgrammaWeergave })
  async agreeRaise(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: ProgrammaVersieDto,
  ): Promise<ProgrammaWeergave> {
    await this.verhogingen.agree(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post(':id/verhoging/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trek de voorgestelde verhoging in, of wijs haar af',
    operationId: 'verhogingIntrekken',
  })
  @ApiOkResponse({ type: ProgrammaWeergave })
  async withdrawRaise(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: ProgrammaVersieDto,
  ): Promise<ProgrammaWeergave> {
    await this.verhogingen.withdraw(actor, id, versie);
    return this.lezer.read(actor, id);
  }
}
