// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, PaginaQuery, type Pagina } from '#libs/platform';
import { NotitieWeergave, NotitiesPagina, WoordenDto } from './gesprek.dto.js';
import { NotitieService } from './notitie.service.js';

@ApiTags('gesprekken')
@ApiBearerAuth('token')
@Controller('api/v1/hulpvragen/:id/notities')
export class NotitieController {
  constructor(private readonly notities: NotitieService) {}

  @Post()
  @ApiOperation({ summary: 'Schrijf een notitie die alleen uw regio leest', operationId: 'notitieSchrijven' })
  @ApiCreatedResponse({ type: NotitieWeergave })
  write(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() woorden: WoordenDto,
  ): Promise<NotitieWeergave> {
    return this.notities.write(actor, id, woorden);
  }

  @Get()
  @ApiOperation({
    summary: 'De notities van uw regio bij een hulpvraag, nieuwste eerst',
    operationId: 'notitiesLijst',
  })
  @ApiOkResponse({ type: NotitiesPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<NotitieWeergave>> {
    return this.notities.list(actor, id, query);
  }
}
