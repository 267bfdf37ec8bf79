// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import {
  MeetindicatorDto,
  MeetindicatorWeergave,
  MeetindicatorenWeergave,
  VeranderaanpakDto,
  VeranderaanpakWeergave,
} from './indicator.dto.js';
import { IndicatorLezer } from './indicator.lezer.js';
import { IndicatorService } from './indicator.service.js';

@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact')
export class IndicatorController {
  constructor(
    private readonly lezer: IndicatorLezer,
    private readonly indicatoren: IndicatorService,
  ) {}

  @Get('indicatoren')
  @ApiOperation({ summary: 'Wat er wordt gemeten, en hoe', operationId: 'indicatorenLezen' })
  @ApiOkResponse({ type: MeetindicatorenWeergave })
  async all(@Handelend() actor: Actor): Promise<MeetindicatorenWeergave> {
    return { indicatoren: await this.lezer.all(actor) };
  }

  @Put('indicatoren/:code')
  @ApiOperation({
    summary: 'Stel een nieuwe versie van een indicator vast',
    description: 'Wat al is gevraagd houdt de versie waarmee het is gevraagd.',
    operationId: 'indicatorVaststellen',
  })
  @ApiOkResponse({ type: MeetindicatorWeergave })
  renew(
    @Handelend() actor: Actor,
    @Param('code') code: string,
    @Body() indicator: MeetindicatorDto,
  ): Promise<MeetindicatorWeergave> {
    return this.indicatoren.renew(actor, code, indicator);
  }

  @Get('veranderaanpak/:thema')
  @ApiOperation({
    summary: 'Hoe hulp bij een thema werkt: van wat erin gaat tot wat er verandert',
    operationId: 'veranderaanpakLezen',
  })
  @ApiOkResponse({ type: VeranderaanpakWeergave })
  aanpak(@Handelend() actor: Actor, @Param('thema') thema: string): Promise<VeranderaanpakWeergave> {
    return this.lezer.aanpak(actor, thema);
  }

  @Put('veranderaanpak/:thema')
  @ApiOperation({
    summary: 'Stel een nieuwe versie van een veranderaanpak vast',
    operationId: 'veranderaanpakVaststellen',
  })
  @ApiOkResponse({ type: VeranderaanpakWeergave })
  renewAanpak(
    @Handelend() actor: Actor,
    @Param('thema') thema: string,
    @Body() aanpak: VeranderaanpakDto,
  ): Promise<VeranderaanpakWeergave> {
    return this.indicatoren.renewAanpak(actor, thema, aanpak);
  }
}
