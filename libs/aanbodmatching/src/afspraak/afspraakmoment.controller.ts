// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { Indiener } from '../hulpvraag/indiener.js';
import {
  AfspraakmomentWeergave,
  AfspraakmomentenPagina,
  AfspraakmomentenQuery,
  NieuwAfspraakmomentDto,
  VrijeMomentenPagina,
  VrijeMomentenQuery,
  type VrijMomentWeergave,
} from './afspraakmoment.dto.js';
import { AfspraakmomentLezer } from './afspraakmoment.lezer.js';
import { AfspraakmomentService } from './afspraakmoment.service.js';

@ApiTags('afspraken')
@ApiBearerAuth('token')
@Controller('api/v1')
export class AfspraakmomentController {
  constructor(
    private readonly momenten: AfspraakmomentService,
    private readonly lezer: AfspraakmomentLezer,
    private readonly indiener: Indiener,
  ) {}

  @Post('afspraakmomenten')
  @Begrensd({ naam: 'afspraakmoment-maken', punten: 120, seconden: 600 })
  @ApiOperation({
    summary: 'Bied een moment voor afspraken aan, of een reeks van elke week',
    operationId: 'afspraakmomentMaken',
  })
  @ApiCreatedResponse({ type: [AfspraakmomentWeergave] })
  async publish(
    @Handelend() actor: Actor,
    @Body() nieuw: NieuwAfspraakmomentDto,
  ): Promise<AfspraakmomentWeergave[]> {
    return this.lezer.readAll(actor, await this.momenten.publish(actor, nieuw));
  }

  @Get('afspraakmomenten')
  @ApiOperation({
    summary: 'De momenten van uw organisatie of regio, de eerste eerst',
    operationId: 'afspraakmomentenLijst',
  })
  @ApiOkResponse({ type: AfspraakmomentenPagina })
  list(
    @Handelend() actor: Actor,
    @Query() query: AfspraakmomentenQuery,
  ): Promise<Pagina<AfspraakmomentWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Get('afspraakmomenten/:id')
  @ApiOperation({ summary: 'Een moment voor afspraken', operationId: 'afspraakmomentLezen' })
  @ApiOkResponse({ type: AfspraakmomentWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<AfspraakmomentWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post('afspraakmomenten/:id/verval')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Laat een moment vervallen waarop niemand een afspraak heeft',
    operationId: 'afspraakmomentVervallen',
  })
  @ApiOkResponse({ type: AfspraakmomentWeergave })
  async takeBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<AfspraakmomentWeergave> {
    await this.momenten.takeBack(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Get('hulpvragen/:id/afspraakmomenten')
  @ApiSecurity('statussleutel')
  @ApiOperation({
    summary: 'Vrije momenten bij een hulpvraag, de eerste eerst',
    operationId: 'vrijeMomentenLijst',
  })
  @ApiOkResponse({ type: VrijeMomentenPagina })
  listVrij(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: VrijeMomentenQuery,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<Pagina<VrijMomentWeergave>> {
    return this.lezer.listVrij(this.indiener.orActor(actor, id, sleutel), id, query);
  }
}
