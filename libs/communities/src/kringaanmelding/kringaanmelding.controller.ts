// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, PaginaQuery, type Pagina } from '#libs/platform';
import {
  KringaanmeldingDto,
  KringdeelnemersPagina,
  KringstandWeergave,
  type KringdeelnemerWeergave,
} from './kringaanmelding.dto.js';
import { KringaanmeldingLezer } from './kringaanmelding.lezer.js';
import { KringaanmeldingService } from './kringaanmelding.service.js';

/** It may ask the trade register. */
const ZEGGEN = { naam: 'kring-aanmelden', punten: 60, seconden: 3600, per: 'account' } as const;

@ApiTags('kringen')
@ApiBearerAuth('token')
@Controller('api/v1/communities/:id')
export class KringaanmeldingController {
  constructor(
    private readonly aanmeldingen: KringaanmeldingService,
    private readonly lezer: KringaanmeldingLezer,
  ) {}

  @Get('kringstand')
  @ApiOperation({ summary: 'Wat u zelf zei over een kring, en uw kring', operationId: 'kringstandLezen' })
  @ApiOkResponse({ type: KringstandWeergave })
  stand(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<KringstandWeergave> {
    return this.lezer.stand(actor, id);
  }

  @Put('kringaanmelding')
  @Begrensd(ZEGGEN)
  @ApiOperation({
    summary: 'Zeg als lid dat u in een kring wilt, of wijzig dat',
    operationId: 'kringAanmelden',
  })
  @ApiOkResponse({ type: KringstandWeergave })
  async say(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() aanmelding: KringaanmeldingDto,
  ): Promise<KringstandWeergave> {
    await this.aanmeldingen.say(actor, id, aanmelding);
    return this.lezer.stand(actor, id);
  }

  @Delete('kringaanmelding')
  @HttpCode(204)
  @ApiOperation({ summary: 'Trek uw aanmelding voor een kring in', operationId: 'kringaanmeldingIntrekken' })
  @ApiNoContentResponse({ description: 'Ingetrokken: wat u zei is weg.' })
  withdraw(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.aanmeldingen.withdraw(actor, id);
  }

  @Get('kringdeelnemers')
  @ApiOperation({
    summary: 'Wie in een kring wil, voor wie de community beheert',
    operationId: 'kringdeelnemersLijst',
  })
  @ApiOkResponse({ type: KringdeelnemersPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<KringdeelnemerWeergave>> {
    return this.lezer.list(actor, id, query);
  }
}
