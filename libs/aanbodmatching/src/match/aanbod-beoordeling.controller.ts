// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import {
  AanbodBeoordelingWeergave,
  BedrijfsfeitenDto,
  TaalQuery,
  VoorwaardezinnenPagina,
} from './aanbod-beoordeling.dto.js';
import { AanbodBeoordelingService } from './aanbod-beoordeling.service.js';

@ApiTags('aanbod')
@Controller('api/v1/aanbod/:id')
export class AanbodBeoordelingController {
  constructor(private readonly beoordelingen: AanbodBeoordelingService) {}

  @Get('voorwaarden')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Voorwaarden van aanbod in gewone taal',
    description: 'Eén zin per voorwaarde; een aanbod zonder voorwaarden aan wie het vraagt heeft er geen.',
    operationId: 'aanbodVoorwaarden',
  })
  @ApiOkResponse({ type: VoorwaardezinnenPagina })
  voorwaarden(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { taal }: TaalQuery,
  ): Promise<VoorwaardezinnenPagina> {
    return this.beoordelingen.voorwaarden(actor, id, taal);
  }

  @Post('beoordeling')
  @HttpCode(200)
  @Begrensd({ naam: 'aanbod-beoordelen', punten: 120, seconden: 60 })
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Is dit aanbod iets voor een bedrijf?',
    description:
      'Oordeelt met de feiten die u meegeeft: ja, nee met de reden, of de ene vraag die beslist. Wij bewaren ze niet.',
    operationId: 'aanbodBeoordelen',
  })
  @ApiOkResponse({ type: AanbodBeoordelingWeergave })
  assess(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() feiten: BedrijfsfeitenDto,
  ): Promise<AanbodBeoordelingWeergave> {
    return this.beoordelingen.assess(actor, id, feiten);
  }
}
