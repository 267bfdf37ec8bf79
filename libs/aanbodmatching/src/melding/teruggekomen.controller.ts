// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, PaginaQuery } from '#libs/platform';
import { TeruggekomenMailPagina } from './teruggekomen.dto.js';
import { TeruggekomenLezer } from './teruggekomen.lezer.js';

@ApiTags('wachtrijen')
@ApiBearerAuth('token')
@Controller('api/v1/mailberichten')
export class TeruggekomenController {
  constructor(private readonly lezer: TeruggekomenLezer) {}

  @Get('teruggekomen')
  @ApiOperation({
    summary: 'Mail van de laatste dertig dagen die niet aankwam, nieuwste eerst',
    description:
      'Zonder adres en zonder wat er in de mail stond: welke mail, bij welke hulpvraag, en waarom.',
    operationId: 'teruggekomenMailLijst',
  })
  @ApiOkResponse({ type: TeruggekomenMailPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<TeruggekomenMailPagina> {
    return this.lezer.list(actor, query);
  }
}
