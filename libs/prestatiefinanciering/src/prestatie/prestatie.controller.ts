// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel } from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { PRESTATIELIJST } from '../lijsten.js';
import {
  ControlebevindingDto,
  NieuwePrestatieDto,
  PrestatiebesluitDto,
  PrestatiecontrolesQuery,
  PrestatiesQuery,
  PrestatieversieDto,
} from './prestatie.dto.js';
import { PrestatieLezer } from './prestatie.lezer.js';
import { PrestatieService } from './prestatie.service.js';
import {
  PrestatieDetailWeergave,
  PrestatiecontrolesPagina,
  PrestatiekeuzeWeergave,
  PrestatiesPagina,
} from './prestatie-weergave.dto.js';

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens).',
};
const BESLOTEN = { description: 'Er is al over besloten, of iemand wijzigde haar intussen.' };

@ApiTags('prestaties')
@ApiBearerAuth('token')
@Controller('api/v1')
export class PrestatieController {
  constructor(
    private readonly prestaties: PrestatieService,
    private readonly lezer: PrestatieLezer,
  ) {}

  @Get('prestaties')
  @ApiOperation({
    summary: 'De prestaties die u mag zien, de laatste eerst, met de som van elke status',
    operationId: 'prestatiesLijst',
  })
  @OokAlsBestand(PrestatiesPagina)
  list(
    @Handelend() actor: Actor,
    @Query() query: PrestatiesQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<PrestatiesPagina | Buffer> {
    return answerLijst(vorm, PRESTATIELIJST, query, (vraag) => this.lezer.list(actor, vraag));
  }

  @Get('prestatiekeuzes')
  @ApiOperation({
    summary: 'Waarvoor uw afspraken vandaag betalen, en wat u zelf kunt melden',
    operationId: 'prestatiekeuzesLijst',
  })
  @ApiOkResponse({ type: [PrestatiekeuzeWeergave] })
  keuzes(@Handelend() actor: Actor): Promise<PrestatiekeuzeWeergave[]> {
    return this.lezer.keuzes(actor);
  }

  @Post('prestaties')
  @Begrensd({ naam: 'prestatie-melden', punten: 120, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Meld werk dat niet uit de hulp in Schakel ontstaat',
    description: 'Doe er daarna bewijs bij. Een financier van de penvoerder beslist erover.',
    operationId: 'prestatieMelden',
  })
  @ApiCreatedResponse({ type: PrestatieDetailWeergave })
  async report(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuwePrestatieDto,
  ): Promise<PrestatieDetailWeergave> {
    return this.lezer.read(actor, await this.prestaties.report(actor, nieuw, sleutel));
  }

  @Get('prestaties/:id')
  @ApiOperation({
    summary: 'Een prestatie, met hoe het bedrag tot stand kwam en het bewijs',
    operationId: 'prestatieLezen',
  })
  @ApiOkResponse({ type: PrestatieDetailWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<PrestatieDetailWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post('prestaties/:id/intrekking')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trek een prestatie in die u meldde', operationId: 'prestatieIntrekken' })
  @ApiOkResponse({ type: PrestatieDetailWeergave })
  @ApiConflictResponse(BESLOTEN)
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: PrestatieversieDto,
  ): Promise<PrestatieDetailWeergave> {
    await this.prestaties.withdraw(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('prestaties/:id/besluit')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Aanvaard een prestatie op haar bewijs, of wijs haar af met een reden',
    operationId: 'prestatieBeoordelen',
  })
  @ApiOkResponse({ type: PrestatieDetailWeergave })
  @ApiConflictResponse(BESLOTEN)
  async judge(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: PrestatiebesluitDto,
  ): Promise<PrestatieDetailWeergave> {
    await this.prestaties.judge(actor, id, besluit);
    return this.lezer.read(actor, id);
  }

  @Get('prestatiecontroles')
  @ApiOperation({
    summary: 'Prestaties die zijn getrokken om nog eens te bekijken, de oudste eerst',
    operationId: 'prestatiecontrolesLijst',
  })
  @ApiOkResponse({ type: PrestatiecontrolesPagina })
  controles(
    @Handelend() actor: Actor,
    @Query() query: PrestatiecontrolesQuery,
  ): Promise<PrestatiecontrolesPagina> {
    return this.lezer.controles(actor, query);
  }

  @Post('prestatiecontroles/:id/bevinding')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Schrijf op wat u bij een controle vond; wat fout is, wordt daarmee afgewezen',
    operationId: 'prestatiecontroleAfronden',
  })
  @ApiOkResponse({ type: PrestatieDetailWeergave })
  @ApiConflictResponse({ description: 'De controle is al gedaan, of u aanvaardde de prestatie zelf.' })
  async finish(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() bevinding: ControlebevindingDto,
  ): Promise<PrestatieDetailWeergave> {
    await this.prestaties.finish(actor, id, bevinding);
    return this.lezer.read(actor, id);
  }
}
