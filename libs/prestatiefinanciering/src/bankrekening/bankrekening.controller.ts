// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, IdempotentieSleutel, type Pagina } from '#libs/platform';
import {
  BankrekeningBevestigingDto,
  BankrekeningDetail,
  BankrekeningVersieDto,
  BankrekeningWeergave,
  BankrekeningenPagina,
  BankrekeningenQuery,
  NieuweBankrekeningDto,
} from './bankrekening.dto.js';
import { BankrekeningLezer } from './bankrekening.lezer.js';
import { BankrekeningService } from './bankrekening.service.js';

@ApiTags('bankrekeningen')
@ApiBearerAuth('token')
@Controller('api/v1/bankrekeningen')
export class BankrekeningController {
  constructor(
    private readonly bankrekeningen: BankrekeningService,
    private readonly lezer: BankrekeningLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'De rekeningen die u mag zien, ook die van vroeger; nieuwste eerst',
    operationId: 'bankrekeningenLijst',
  })
  @ApiOkResponse({ type: BankrekeningenPagina })
  list(
    @Handelend() actor: Actor,
    @Query() query: BankrekeningenQuery,
  ): Promise<Pagina<BankrekeningWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens).',
  })
  @ApiOperation({
    summary: 'Voer een rekening in; een ander bevestigt haar',
    operationId: 'bankrekeningInvoeren',
  })
  @ApiCreatedResponse({ type: BankrekeningDetail })
  async enter(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweBankrekeningDto,
  ): Promise<BankrekeningDetail> {
    return this.lezer.read(actor, await this.bankrekeningen.enter(actor, nieuw, sleutel));
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Een rekening met haar hele nummer; dat u keek wordt vastgelegd',
    operationId: 'bankrekeningLezen',
  })
  @ApiOkResponse({ type: BankrekeningDetail })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BankrekeningDetail> {
    return this.lezer.read(actor, id);
  }

  @Post(':id/bevestiging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Bevestig dat de rekening van de houder is, nadat u het bij hem navroeg',
    operationId: 'bankrekeningBevestigen',
  })
  @ApiOkResponse({ type: BankrekeningDetail })
  async confirm(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() bevestiging: BankrekeningBevestigingDto,
  ): Promise<BankrekeningDetail> {
    await this.bankrekeningen.confirm(actor, id, bevestiging);
    return this.lezer.read(actor, id);
  }

  @Post(':id/afwijzing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Wijs een rekening af: de houder kent haar niet. Er wordt niets meer op betaald',
    operationId: 'bankrekeningAfwijzen',
  })
  @ApiOkResponse({ type: BankrekeningDetail })
  async reject(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: BankrekeningVersieDto,
  ): Promise<BankrekeningDetail> {
    await this.bankrekeningen.end(actor, id, versie, 'afgewezen');
    return this.lezer.read(actor, id);
  }

  @Post(':id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trek een eigen rekening in: er wordt niets meer op betaald',
    operationId: 'bankrekeningIntrekken',
  })
  @ApiOkResponse({ type: BankrekeningDetail })
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: BankrekeningVersieDto,
  ): Promise<BankrekeningDetail> {
    await this.bankrekeningen.end(actor, id, versie, 'ingetrokken');
    return this.lezer.read(actor, id);
  }
}
