// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, PaginaQuery, type Pagina } from '#libs/platform';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { MailberichtenPagina, type MailberichtWeergave } from './mailbericht.dto.js';
import { MailberichtLezer } from './mailbericht.lezer.js';

@ApiTags('hulpvragen')
@ApiBearerAuth('token')
@Controller('api/v1/hulpvragen/:id/mailberichten')
export class MailberichtController {
  constructor(
    private readonly lezer: MailberichtLezer,
    private readonly hulpvragen: HulpvraagLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Wat er over een hulpvraag is gemaild, nieuwste eerst',
    operationId: 'mailberichtenLijst',
  })
  @ApiOkResponse({ type: MailberichtenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<MailberichtWeergave>> {
    return this.lezer.list(actor, id, query);
  }

  @Post('afhandeling')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Meld dat u de ondernemer gebeld heeft',
    description: 'Het belverzoek bij de hulpvraag verdwijnt.',
    operationId: 'belverzoekAfhandelen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async settle(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<HulpvraagWeergave> {
    await this.lezer.settle(actor, id);
    return this.hulpvragen.read(actor, id);
  }
}
