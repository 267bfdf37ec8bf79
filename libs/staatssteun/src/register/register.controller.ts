// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, CSV, Handelend, XLSX, type Pagina } from '#libs/platform';
import {
  Registratieverslag,
  SteunregisterPagina,
  SteunregisterQuery,
  SteunregistertellingWeergave,
  SteunregistratieDto,
  type SteunregisterregelWeergave,
} from './register.dto.js';
import { RegisterLezer } from './register.lezer.js';
import { RegisterService } from './register.service.js';

const MAX_BYTES = 4 * 1024 * 1024;

@ApiTags('staatssteun')
@ApiBearerAuth('token')
@Controller('api/v1/steunregister')
export class RegisterController {
  constructor(
    private readonly lezer: RegisterLezer,
    private readonly register: RegisterService,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Verleende steun van uw regio, en hoe lang er is om hem te registreren',
    operationId: 'steunregisterLijst',
  })
  @ApiOkResponse({ type: SteunregisterPagina })
  list(
    @Handelend() actor: Actor,
    @Query() query: SteunregisterQuery,
  ): Promise<Pagina<SteunregisterregelWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Get('telling')
  @ApiOperation({ summary: 'Hoeveel nog in het register moet', operationId: 'steunregisterTellen' })
  @ApiOkResponse({ type: SteunregistertellingWeergave })
  count(@Handelend() actor: Actor): Promise<SteunregistertellingWeergave> {
    return this.lezer.count(actor);
  }

  @Get('export')
  @Accepteert({ uit: [CSV] })
  @Begrensd({ naam: 'steunregister-uitvoeren', punten: 60, seconden: 3600, per: 'account' })
  @ApiProduces(CSV)
  @ApiOperation({ summary: 'Het registerbestand over een periode', operationId: 'steunregisterUitvoeren' })
  @ApiOkResponse({ description: 'CSV met puntkomma’s.', schema: { type: 'string' } })
  async export(
    @Handelend() actor: Actor,
    @Query() query: SteunregisterQuery,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const bestand = await this.lezer.export(actor, query);
    void antwoord
      .header('Content-Type', `${CSV}; charset=utf-8`)
      .header('Content-Disposition', 'attachment; filename="steunregister.csv"');
    return bestand;
  }

  @Post('registraties')
  @HttpCode(204)
  @ApiOperation({ summary: 'Noteer dat steun in het register staat', operationId: 'steunRegistreren' })
  @ApiNoContentResponse({ description: 'Genoteerd, of dat was al zo.' })
  note(@Handelend() actor: Actor, @Body() registratie: SteunregistratieDto): Promise<void> {
    return this.register.register(actor, registratie);
  }

  @Post('import')
  @HttpCode(200)
  @Accepteert({ in: [CSV, XLSX] })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @Begrensd({ naam: 'steunregister-inlezen', punten: 60, seconden: 3600, per: 'account' })
  @ApiConsumes(CSV, XLSX)
  @ApiBody({
    description:
      'Het registerbestand met `geregistreerd_op` en `referentie` ingevuld. Ten hoogste 5.000 regels.',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiOperation({
    summary: 'Lees het ingevulde registerbestand in',
    description: 'Alles, of bij één fout niets.',
    operationId: 'steunregisterInlezen',
  })
  @ApiOkResponse({ type: Registratieverslag })
  readIn(
    @Handelend() actor: Actor,
    @Headers('content-type') type: string,
    @Body() inhoud: object,
  ): Promise<Registratieverslag> {
    const soort = type.toLowerCase().startsWith(XLSX) ? 'xlsx' : 'csv';
    return this.register.readIn(actor, soort, inhoud as Uint8Array);
  }
}
