// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import { GesprekssignalenQuery, GesprekssignalenWeergave } from './gesprekssignaal.dto.js';
import { GesprekssignaalLezer } from './gesprekssignaal.lezer.js';
import { KansenWeergave, OnvervuldeVraagPagina, OnvervuldeVraagQuery } from './onvervuld.dto.js';
import { OnvervuldLezer } from './onvervuld.lezer.js';

@ApiTags('onvervulde vraag')
@ApiBearerAuth('token')
@Controller('api/v1/onvervulde-vraag')
export class OnvervuldController {
  constructor(
    private readonly lezer: OnvervuldLezer,
    private readonly signalen: GesprekssignaalLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Wat is gevraagd en niet gevonden, in groepen',
    operationId: 'onvervuldeVraagLijst',
  })
  @ApiOkResponse({ type: OnvervuldeVraagPagina })
  list(@Handelend() actor: Actor, @Query() query: OnvervuldeVraagQuery): Promise<OnvervuldeVraagPagina> {
    return this.lezer.list(actor, query);
  }

  @Get('gesprekken')
  @ApiOperation({
    summary: 'Waarover ondernemers in communities steeds meer vragen, en waarvoor geen aanbod is',
    operationId: 'gesprekssignalenLijst',
  })
  @ApiOkResponse({ type: GesprekssignalenWeergave })
  gesprekken(
    @Handelend() actor: Actor,
    @Query() { regio }: GesprekssignalenQuery,
  ): Promise<GesprekssignalenWeergave> {
    return this.signalen.list(actor, regio);
  }

  @Get('kansen')
  @ApiOperation({ summary: 'Vraag waarvoor aanbod ontbreekt', operationId: 'kansenLezen' })
  @ApiOkResponse({ type: KansenWeergave })
  kansen(@Handelend() actor: Actor): Promise<KansenWeergave> {
    return this.lezer.kansen(actor);
  }
}
