// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import { KansenWeergave, OnvervuldeVraagPagina, OnvervuldeVraagQuery } from './onvervuld.dto.js';
import { OnvervuldLezer } from './onvervuld.lezer.js';

@ApiTags('onvervulde vraag')
@ApiBearerAuth('token')
@Controller('api/v1/onvervulde-vraag')
export class OnvervuldController {
  constructor(private readonly lezer: OnvervuldLezer) {}

  @Get()
  @ApiOperation({
    summary: 'Wat is gevraagd en niet gevonden, in groepen',
    operationId: 'onvervuldeVraagLijst',
  })
  @ApiOkResponse({ type: OnvervuldeVraagPagina })
  list(@Handelend() actor: Actor, @Query() query: OnvervuldeVraagQuery): Promise<OnvervuldeVraagPagina> {
    return this.lezer.list(actor, query);
  }

  @Get('kansen')
  @ApiOperation({ summary: 'Vraag waarvoor aanbod ontbreekt', operationId: 'kansenLezen' })
  @ApiOkResponse({ type: KansenWeergave })
  kansen(@Handelend() actor: Actor): Promise<KansenWeergave> {
    return this.lezer.kansen(actor);
  }
}
