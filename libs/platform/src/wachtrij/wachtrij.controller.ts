// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '../auth/toegang.js';
import { PaginaQuery, type Pagina } from '../http/cursor.js';
import {
  MislukteAfleveringenPagina,
  OpnieuwDto,
  OpnieuwWeergave,
  WachtrijenPagina,
  type MislukteAfleveringWeergave,
} from './wachtrij.dto.js';
import { WachtrijService } from './wachtrij.service.js';

@ApiTags('wachtrijen')
@ApiBearerAuth('token')
@Controller('api/v1/wachtrijen')
export class WachtrijController {
  constructor(private readonly wachtrijen: WachtrijService) {}

  @Get()
  @ApiOperation({
    summary: 'Hoe vol de wachtrijen zijn, en wat er misging',
    description: 'Ververs dit gerust: het leest alleen wat in de database staat.',
    operationId: 'wachtrijenLijst',
  })
  @ApiOkResponse({ type: WachtrijenPagina })
  list(@Handelend() actor: Actor): Promise<WachtrijenPagina> {
    return this.wachtrijen.list(actor);
  }

  @Get(':naam/mislukt')
  @ApiOperation({
    summary: 'Wat in een wachtrij misging, oudste eerst',
    description: 'Zonder de inhoud: wat er gebeurde, met welk gegeven, en in gewone taal waarom het misging.',
    operationId: 'wachtrijMislukt',
  })
  @ApiOkResponse({ type: MislukteAfleveringenPagina })
  listMislukt(
    @Handelend() actor: Actor,
    @Param('naam') naam: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<MislukteAfleveringWeergave>> {
    return this.wachtrijen.listMislukt(actor, naam, query);
  }

  @Post(':naam/opnieuw')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Probeer opnieuw wat misging, alles of één',
    description: 'Ten hoogste 500 tegelijk. Twee keer vragen is één keer doen.',
    operationId: 'wachtrijOpnieuw',
  })
  @ApiOkResponse({ type: OpnieuwWeergave })
  retry(
    @Handelend() actor: Actor,
    @Param('naam') naam: string,
    @Body() { eventId }: OpnieuwDto,
  ): Promise<OpnieuwWeergave> {
    return this.wachtrijen.retry(actor, naam, eventId);
  }
}
