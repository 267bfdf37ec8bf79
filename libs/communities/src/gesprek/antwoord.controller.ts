// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, PaginaQuery, type Pagina } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { AntwoordService } from './antwoord.service.js';
import { AntwoordWijzigingDto, NieuwAntwoordDto } from './gesprek.dto.js';
import { GesprekkenLezer } from './gesprek.lezer.js';
import { AntwoordenPagina, GesprekDetailWeergave, type AntwoordWeergave } from './gesprek.weergave.js';

/** An answer mails who follows. */
const ANTWOORDEN = { naam: 'antwoord-geven', punten: 60, seconden: 3600, per: 'account' } as const;

@ApiTags('communitygesprekken')
@ApiBearerAuth('token')
@Controller('api/v1/gesprekken/:id/antwoorden')
export class AntwoordController {
  constructor(
    private readonly antwoorden: AntwoordService,
    private readonly lezer: GesprekkenLezer,
  ) {}

  @Get()
  @ApiOperation({ summary: 'De antwoorden, het eerste eerst', operationId: 'antwoordenLijst' })
  @ApiOkResponse({ type: AntwoordenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<AntwoordWeergave>> {
    return this.lezer.antwoorden(actor, id, query);
  }

  @Post()
  @Begrensd(ANTWOORDEN)
  @ApiOperation({ summary: 'Geef een antwoord; u volgt het gesprek dan', operationId: 'antwoordGeven' })
  @ApiCreatedResponse({ type: GesprekDetailWeergave })
  async give(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { tekst, bijlageIds }: NieuwAntwoordDto,
  ): Promise<GesprekDetailWeergave> {
    await this.antwoorden.give(actor, id, tekst, bijlageIds);
    return this.lezer.read(actor, id);
  }

  @Patch(':antwoordId')
  @ApiOperation({ summary: 'Verander uw antwoord', operationId: 'antwoordWijzigen' })
  @ApiOkResponse({ type: GesprekDetailWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) gesprekId: string,
    @Param('antwoordId', IdPipe) antwoordId: string,
    @Body() wijziging: AntwoordWijzigingDto,
  ): Promise<GesprekDetailWeergave> {
    await this.antwoorden.change(actor, { gesprekId, antwoordId }, wijziging);
    return this.lezer.read(actor, gesprekId);
  }

  @Post(':antwoordId/intrekking')
  @HttpCode(204)
  @ApiOperation({ summary: 'Trek uw antwoord in: de tekst gaat weg', operationId: 'antwoordIntrekken' })
  @ApiNoContentResponse({ description: 'Ingetrokken.' })
  withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) gesprekId: string,
    @Param('antwoordId', IdPipe) antwoordId: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<void> {
    return this.antwoorden.withdraw(actor, { gesprekId, antwoordId }, versie);
  }
}
