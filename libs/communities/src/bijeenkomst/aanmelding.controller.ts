// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { AanmeldingService } from './aanmelding.service.js';
import { AanwezigheidDto, DeelnemersQuery } from './bijeenkomst.dto.js';
import { BijeenkomstLezer } from './bijeenkomst.lezer.js';
import { BijeenkomstWeergave, DeelnemersPagina, type DeelnemerWeergave } from './bijeenkomst.weergave.js';

/** Signing up mails: not over and over. */
const AANMELDEN = { naam: 'bijeenkomst-aanmelden', punten: 60, seconden: 3600, per: 'account' } as const;

@ApiTags('bijeenkomsten')
@ApiBearerAuth('token')
@Controller('api/v1/bijeenkomsten/:id')
export class AanmeldingController {
  constructor(
    private readonly aanmeldingen: AanmeldingService,
    private readonly lezer: BijeenkomstLezer,
  ) {}

  @Post('aanmelding')
  @HttpCode(200)
  @Begrensd(AANMELDEN)
  @ApiOperation({
    summary: 'Meld u als lid aan; is het vol, dan komt u op de wachtlijst',
    operationId: 'bijeenkomstAanmelden',
  })
  @ApiOkResponse({ type: BijeenkomstWeergave })
  async signUp(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BijeenkomstWeergave> {
    await this.aanmeldingen.signUp(actor, id);
    return this.lezer.read(actor, id);
  }

  @Delete('aanmelding')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Meld u af; wie het langst wacht krijgt uw plaats',
    operationId: 'bijeenkomstAfmelden',
  })
  @ApiNoContentResponse({ description: 'Afgemeld.' })
  signOff(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.aanmeldingen.signOff(actor, id);
  }

  @Get('aanmeldingen')
  @ApiOperation({
    summary: 'Wie komt of wacht, voor wie de community beheert',
    operationId: 'deelnemersLijst',
  })
  @ApiOkResponse({ type: DeelnemersPagina })
  deelnemers(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: DeelnemersQuery,
  ): Promise<Pagina<DeelnemerWeergave>> {
    return this.lezer.deelnemers(actor, id, query);
  }

  @Put('aanwezigheid')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Noteer wie er was, als de bijeenkomst is begonnen',
    operationId: 'aanwezigheidNoteren',
  })
  @ApiNoContentResponse({ description: 'Genoteerd.' })
  note(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() aanwezigheid: AanwezigheidDto,
  ): Promise<void> {
    return this.aanmeldingen.note(actor, id, aanwezigheid);
  }
}
