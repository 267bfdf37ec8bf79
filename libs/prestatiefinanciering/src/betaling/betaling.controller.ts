// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  Accepteert,
  Handelend,
  IdPipe,
  IdempotentieSleutel,
  PaginaQuery,
  XML,
  type Pagina,
} from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { BATCHLIJST, OPDRACHTENLIJST } from '../lijsten.js';
import { BetaalbatchService } from './betaalbatch.service.js';
import {
  BetaalbatchVersieDto,
  BetaalbatchVrijgaveDto,
  BetaalbatchWeergave,
  BetaalbatchesPagina,
  BetaalopdrachtWeergave,
  BetaalopdrachtenPagina,
  NieuweBetaalbatchDto,
  ProgrammaVraag,
} from './betaling.dto.js';
import { BetalingLezer } from './betaling.lezer.js';

@ApiTags('betalingen')
@ApiBearerAuth('token')
@Controller('api/v1/betaalbatches')
export class BetaalbatchController {
  constructor(
    private readonly batches: BetaalbatchService,
    private readonly lezer: BetalingLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'De batches van programma’s die u betaalt, nieuwste eerst',
    operationId: 'betaalbatchesLijst',
  })
  @OokAlsBestand(BetaalbatchesPagina)
  list(
    @Handelend() actor: Actor,
    @Query() query: ProgrammaVraag,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<BetaalbatchWeergave> | Buffer> {
    return answerLijst(vorm, BATCHLIJST, query, (vraag) => this.lezer.list(actor, vraag));
  }

  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens).',
  })
  @ApiOperation({
    summary: 'Stel een batch op van alles wat nu betaald kan worden',
    operationId: 'betaalbatchOpstellen',
  })
  @ApiCreatedResponse({ type: BetaalbatchWeergave })
  async compose(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweBetaalbatchDto,
  ): Promise<BetaalbatchWeergave> {
    return this.lezer.read(actor, await this.batches.compose(actor, nieuw, sleutel));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Een batch', operationId: 'betaalbatchLezen' })
  @ApiOkResponse({ type: BetaalbatchWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BetaalbatchWeergave> {
    return this.lezer.read(actor, id);
  }

  @Get(':id/opdrachten')
  @ApiOperation({ summary: 'De opdrachten in een batch', operationId: 'betaalopdrachtenLijst' })
  @OokAlsBestand(BetaalopdrachtenPagina)
  orders(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<BetaalopdrachtWeergave> | Buffer> {
    return answerLijst(vorm, OPDRACHTENLIJST, query, (vraag) => this.lezer.orders(actor, id, vraag));
  }

  @Post(':id/vrijgave')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Geef een batch vrij; twee mensen doen dat, en geen van beiden keurde er een declaratie in goed',
    operationId: 'betaalbatchVrijgeven',
  })
  @ApiOkResponse({ type: BetaalbatchWeergave })
  async release(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() vrijgave: BetaalbatchVrijgaveDto,
  ): Promise<BetaalbatchWeergave> {
    await this.batches.release(actor, id, vrijgave);
    return this.lezer.read(actor, id);
  }

  @Post(':id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trek een batch in die nog geen twee mensen vrijgaven',
    operationId: 'betaalbatchIntrekken',
  })
  @ApiOkResponse({ type: BetaalbatchWeergave })
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: BetaalbatchVersieDto,
  ): Promise<BetaalbatchWeergave> {
    await this.batches.withdraw(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Get(':id/bestand')
  @Accepteert({ uit: [XML] })
  @ApiProduces(XML)
  @ApiOperation({
    summary: 'Het bestand voor de bank (pain.001.001.09); dat u het ophaalt wordt vastgelegd',
    operationId: 'betaalbestandOphalen',
  })
  @ApiOkResponse({ description: 'Het bestand.', schema: { type: 'string', format: 'binary' } })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const { naam, inhoud } = await this.batches.download(actor, id);
    void antwoord.headers({
      'Content-Type': XML,
      'Content-Disposition': `attachment; filename="${naam}"`,
    });
    return Buffer.from(inhoud, 'utf8');
  }
}
