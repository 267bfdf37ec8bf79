// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import { SteunPagina, SteunQuery, SteunWeergave, SteunverleningDto, SteunversieDto } from './steun.dto.js';
import { SteunService } from './steun.service.js';

@ApiTags('staatssteun')
@ApiBearerAuth('token')
@Controller('api/v1/steun')
export class SteunController {
  constructor(private readonly steun: SteunService) {}

  @Get()
  @ApiOperation({
    summary: 'Steun die voor toewijzingen is gereserveerd of verleend, en wie aan zet is',
    operationId: 'steunLijst',
  })
  @ApiOkResponse({ type: SteunPagina })
  list(@Handelend() actor: Actor, @Query() query: SteunQuery): Promise<Pagina<SteunWeergave>> {
    return this.steun.list(actor, query);
  }

  @Post(':id/verlening')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Noteer dat de steun is verleend, of verbeter wat is genoteerd',
    description:
      'Het plafond geldt ook hier. Wat al in het register staat, wordt na een verbetering opnieuw gemeld.',
    operationId: 'steunVerlenen',
  })
  @ApiOkResponse({ type: SteunWeergave })
  grant(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verlening: SteunverleningDto,
  ): Promise<SteunWeergave> {
    return this.steun.grant(actor, id, verlening);
  }

  @Post(':id/vrijgave')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Noteer dat er geen steun is verleend; de ruimte komt vrij',
    operationId: 'steunVrijgeven',
  })
  @ApiOkResponse({ type: SteunWeergave })
  giveBack(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: SteunversieDto,
  ): Promise<SteunWeergave> {
    return this.steun.giveBack(actor, id, versie);
  }
}
