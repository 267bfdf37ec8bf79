// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { invalid, type Actor } from '#libs/kernel';
import { Accepteert, Handelend, IdPipe, XML, type Pagina } from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { ONBEKENDLIJST } from '../lijsten.js';
import { BankberichtService } from './bankbericht.service.js';
import { Betaalvoorstel } from './betaalvoorstel.js';
import {
  BankberichtWeergave,
  BetaalvoorstelWeergave,
  OnbekendAfhandelingDto,
  OnbekendeVerwijzingWeergave,
  OnbekendeVerwijzingenPagina,
  ProgrammaVraag,
} from './betaling.dto.js';
import { BetalingLezer, toOnbekend } from './betaling.lezer.js';

const MAX_BYTES = 10 * 1024 * 1024;

@ApiTags('betalingen')
@ApiBearerAuth('token')
@Controller('api/v1')
export class BankberichtController {
  constructor(
    private readonly berichten: BankberichtService,
    private readonly voorstel: Betaalvoorstel,
    private readonly lezer: BetalingLezer,
  ) {}

  @Get('programmas/:id/betaalvoorstel')
  @ApiOperation({
    summary: 'Wat van dit programma nu betaald kan worden, en wat waarop wacht',
    operationId: 'betaalvoorstelLezen',
  })
  @ApiOkResponse({ type: BetaalvoorstelWeergave })
  show(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BetaalvoorstelWeergave> {
    return this.voorstel.show(actor, id);
  }

  @Post('programmas/:id/bankberichten')
  @Accepteert({ in: [XML] })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @ApiConsumes(XML)
  @ApiBody({
    description: 'Het bestand van de bank zelf (pain.002.001.10 of camt.053.001.08), ten hoogste 10 MB.',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({
    summary: 'Lees in wat de bank antwoordde; hetzelfde bestand nog eens verandert niets',
    operationId: 'bankberichtInlezen',
  })
  @ApiCreatedResponse({ type: BankberichtWeergave })
  read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() inhoud: unknown,
  ): Promise<BankberichtWeergave> {
    if (!Buffer.isBuffer(inhoud) || inhoud.length === 0)
      throw invalid([{ pad: 'bestand', melding: 'Stuur het bestand van de bank mee.' }]);
    return this.berichten.read(actor, id, inhoud);
  }

  @Get('onbekende-verwijzingen')
  @ApiOperation({
    summary: 'Wat de bank meldde en bij geen opdracht past; iemand zoekt dat uit',
    operationId: 'onbekendeVerwijzingenLijst',
  })
  @OokAlsBestand(OnbekendeVerwijzingenPagina)
  unknown(
    @Handelend() actor: Actor,
    @Query() query: ProgrammaVraag,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<OnbekendeVerwijzingWeergave> | Buffer> {
    return answerLijst(vorm, ONBEKENDLIJST, query, (vraag) => this.lezer.unknown(actor, vraag));
  }

  @Post('onbekende-verwijzingen/:id/afhandeling')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Leg vast wat u uitzocht en deed',
    operationId: 'onbekendeVerwijzingAfhandelen',
  })
  @ApiOkResponse({ type: OnbekendeVerwijzingWeergave })
  async settle(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { toelichting }: OnbekendAfhandelingDto,
  ): Promise<OnbekendeVerwijzingWeergave> {
    return toOnbekend(await this.berichten.settleOnbekend(actor, id, toelichting));
  }
}
