// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
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
import { LidmaatschapLezer } from '../lidmaatschap/lidmaatschap.lezer.js';
import { MijnLidmaatschapWeergave } from '../lidmaatschap/lidmaatschap.weergave.js';
import {
  LiduitnodigingDto,
  LiduitnodigingenPagina,
  UitnodigingAanvaardingDto,
  type LiduitnodigingWeergave,
} from './uitnodiging.dto.js';
import { UitnodigingService } from './uitnodiging.service.js';

const UITNODIGEN = { naam: 'lid-uitnodigen', punten: 200, seconden: 3600, per: 'account' } as const;
const AANVAARDEN = { naam: 'uitnodiging-aanvaarden', punten: 30, seconden: 600, per: 'account' } as const;

@ApiTags('communities')
@ApiBearerAuth('token')
@Controller('api/v1')
export class UitnodigingController {
  constructor(
    private readonly uitnodigingen: UitnodigingService,
    private readonly lezer: LidmaatschapLezer,
  ) {}

  @Post('communities/:id/uitnodigingen')
  @HttpCode(204)
  @Begrensd(UITNODIGEN)
  @ApiOperation({
    summary: 'Nodig iemand per e-mail uit',
    description: 'Het antwoord is voor elk adres hetzelfde. De link werkt één keer, veertien dagen lang.',
    operationId: 'lidUitnodigen',
  })
  @ApiNoContentResponse({ description: 'Verstuurd.' })
  invite(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() uitnodiging: LiduitnodigingDto,
  ): Promise<void> {
    return this.uitnodigingen.invite(actor, id, uitnodiging);
  }

  @Get('communities/:id/uitnodigingen')
  @ApiOperation({ summary: 'Uitnodigingen die nog wachten', operationId: 'liduitnodigingenLijst' })
  @ApiOkResponse({ type: LiduitnodigingenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PaginaQuery,
  ): Promise<Pagina<LiduitnodigingWeergave>> {
    return this.uitnodigingen.list(actor, id, query);
  }

  @Delete('uitnodigingen/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Trek een uitnodiging in', operationId: 'liduitnodigingIntrekken' })
  @ApiNoContentResponse({ description: 'Ingetrokken.' })
  withdraw(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.uitnodigingen.withdraw(actor, id);
  }

  @Post('uitnodigingen/:id/aanvaarding')
  @Begrensd(AANVAARDEN)
  @ApiOperation({
    summary: 'Word lid met een uitnodiging; zij werkt één keer',
    operationId: 'liduitnodigingAanvaarden',
  })
  @ApiCreatedResponse({ type: MijnLidmaatschapWeergave })
  async accept(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() aanvaarding: UitnodigingAanvaardingDto,
  ): Promise<MijnLidmaatschapWeergave> {
    return this.lezer.read(actor, await this.uitnodigingen.accept(actor, id, aanvaarding));
  }
}
