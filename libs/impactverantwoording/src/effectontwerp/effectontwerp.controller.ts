// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import {
  EffectontwerpWeergave,
  EffectontwerpenWeergave,
  EffectvoorspellingDto,
  EffectvoorspellingWeergave,
  NieuwEffectontwerpDto,
} from './effectontwerp.dto.js';
import { EffectontwerpLezer } from './effectontwerp.lezer.js';
import { EffectontwerpService } from './effectontwerp.service.js';
import { foretell } from './voorspelling.rules.js';

@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact/effectontwerpen')
export class EffectontwerpController {
  constructor(
    private readonly ontwerpen: EffectontwerpService,
    private readonly lezer: EffectontwerpLezer,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Hoe effect wordt gemeten, per thema', operationId: 'effectontwerpenLijst' })
  @ApiOkResponse({ type: EffectontwerpenWeergave })
  list(@Handelend() actor: Actor): Promise<EffectontwerpenWeergave> {
    return this.lezer.list(actor);
  }

  @Post()
  @Begrensd({ naam: 'effectontwerp-vastleggen', punten: 60, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Leg vast hoe effect wordt gemeten, voordat iemand een uitkomst ziet',
    description: 'Eén keer per thema en indicator. Het verandert daarna niet meer.',
    operationId: 'effectontwerpVastleggen',
  })
  @ApiCreatedResponse({ type: EffectontwerpWeergave })
  async fix(
    @Handelend() actor: Actor,
    @Body() ontwerp: NieuwEffectontwerpDto,
  ): Promise<EffectontwerpWeergave> {
    return this.lezer.read(actor, await this.ontwerpen.fix(actor, ontwerp));
  }

  @Post('voorspelling')
  @HttpCode(200)
  @Begrensd({ naam: 'effectontwerp-voorspellen', punten: 600, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Welk effect een ontwerp kan laten zien, vooraf berekend',
    operationId: 'effectontwerpVoorspellen',
  })
  @ApiOkResponse({ type: EffectvoorspellingWeergave })
  foretell(@Body() vraag: EffectvoorspellingDto): EffectvoorspellingWeergave {
    return foretell(vraag);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Eén ontwerp, en of het nog is zoals vastgelegd',
    operationId: 'effectontwerpLezen',
  })
  @ApiOkResponse({ type: EffectontwerpWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<EffectontwerpWeergave> {
    return this.lezer.read(actor, id);
  }
}
