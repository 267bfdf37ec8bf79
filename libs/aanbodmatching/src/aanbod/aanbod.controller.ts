// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { AanbodWijziging, NieuwAanbod, StatusWijziging } from './aanbod-invoer.dto.js';
import { AanbodPagina, AanbodVersiesPagina, AanbodWeergave } from './aanbod-weergave.dto.js';
import { AanbodQuery } from './aanbod-query.dto.js';
import { AanbodService } from './aanbod.service.js';

@ApiTags('aanbod')
@Controller('api/v1/aanbod')
export class AanbodController {
  constructor(private readonly aanbod: AanbodService) {}

  @Get()
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Aanbod zoeken',
    description: 'Zonder aanmelden ziet u alleen gepubliceerd aanbod.',
  })
  @ApiOkResponse({ type: AanbodPagina })
  listAanbod(@Handelend() actor: Actor, @Query() query: AanbodQuery): Promise<AanbodPagina> {
    return this.aanbod.list(actor, query);
  }

  @Post()
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Aanbod toevoegen', description: 'Het aanbod begint als concept.' })
  @ApiCreatedResponse({ type: AanbodWeergave })
  createAanbod(@Handelend() actor: Actor, @Body() invoer: NieuwAanbod): Promise<AanbodWeergave> {
    return this.aanbod.create(actor, invoer);
  }

  @Get(':id')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Aanbod', description: 'Eén aanbod met zijn voorwaarden.' })
  @ApiOkResponse({ type: AanbodWeergave })
  readAanbod(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<AanbodWeergave> {
    return this.aanbod.read(actor, id);
  }

  @Patch(':id')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Aanbod wijzigen',
    description: 'Stuur alleen mee wat verandert; null haalt een voorwaarde weg.',
  })
  @ApiOkResponse({ type: AanbodWeergave })
  changeAanbod(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() invoer: AanbodWijziging,
  ): Promise<AanbodWeergave> {
    return this.aanbod.change(actor, id, invoer);
  }

  @Get(':id/versies')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Versies van aanbod',
    description: 'Alle versies met wie ze maakte, de nieuwste eerst.',
  })
  @ApiOkResponse({ type: AanbodVersiesPagina })
  listAanbodVersies(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<AanbodVersiesPagina> {
    return this.aanbod.versies(actor, id);
  }

  @Post(':id/publicatie')
  @HttpCode(200)
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Aanbod publiceren', description: 'Van concept of gepauzeerd naar gepubliceerd.' })
  @ApiOkResponse({ type: AanbodWeergave })
  publishAanbod(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: StatusWijziging,
  ): Promise<AanbodWeergave> {
    return this.aanbod.setStatus(actor, id, versie, 'gepubliceerd');
  }

  @Post(':id/pauzering')
  @HttpCode(200)
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Aanbod pauzeren', description: 'Het aanbod wordt een tijd niet gevonden.' })
  @ApiOkResponse({ type: AanbodWeergave })
  pauseAanbod(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: StatusWijziging,
  ): Promise<AanbodWeergave> {
    return this.aanbod.setStatus(actor, id, versie, 'gepauzeerd');
  }

  @Post(':id/sluiting')
  @HttpCode(200)
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Aanbod sluiten', description: 'Voorgoed: gesloten aanbod gaat niet meer open.' })
  @ApiOkResponse({ type: AanbodWeergave })
  closeAanbod(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: StatusWijziging,
  ): Promise<AanbodWeergave> {
    return this.aanbod.setStatus(actor, id, versie, 'gesloten');
  }
}
