// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Accepteert, Begrensd, FORMULIER, Handelend, IdPipe } from '#libs/platform';
import { OverzichtkeuzeDto, OverzichtkeuzeWeergave } from './overzicht.dto.js';
import { OverzichtService } from './overzicht.service.js';

/** Which mail of a community somebody gets. */
@ApiTags('communities')
@Controller('api/v1')
export class OverzichtController {
  constructor(private readonly overzichten: OverzichtService) {}

  @Get('lidmaatschappen/:id/overzicht')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Welke mail u krijgt van wat in de community wordt gevraagd',
    operationId: 'overzichtkeuzeLezen',
  })
  @ApiOkResponse({ type: OverzichtkeuzeWeergave })
  async read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<OverzichtkeuzeWeergave> {
    return { keuze: await this.overzichten.read(actor, id) };
  }

  @Put('lidmaatschappen/:id/overzicht')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Kies welke mail u krijgt van een community',
    operationId: 'overzichtkeuzeWijzigen',
  })
  @ApiOkResponse({ type: OverzichtkeuzeWeergave })
  async choose(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { keuze }: OverzichtkeuzeDto,
  ): Promise<OverzichtkeuzeWeergave> {
    await this.overzichten.choose(actor, id, keuze);
    return { keuze };
  }

  @Post('overzichtafmelding')
  @HttpCode(204)
  @Accepteert({ in: [FORMULIER] })
  @Begrensd({ naam: 'overzicht-afmelden', punten: 300, seconden: 600 })
  @ApiOperation({
    summary: 'Stop met de overzichtsmail van een community, met één klik',
    description: 'Voor mailprogramma’s (RFC 8058): het adres staat in de kop `List-Unsubscribe` van de mail.',
    operationId: 'overzichtAfmelden',
  })
  @ApiQuery({ name: 'sleutel', required: true })
  @ApiConsumes(FORMULIER)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['List-Unsubscribe'],
      properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } },
    },
  })
  @ApiNoContentResponse({ description: 'U krijgt geen overzicht meer.' })
  unsubscribe(@Body() formulier: unknown, @Query('sleutel') sleutel?: unknown): Promise<void> {
    return this.overzichten.unsubscribe(typeof sleutel === 'string' ? sleutel : undefined, formulier);
  }
}
