// SPDX-License-Identifier: EUPL-1.2
import { Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  GeeftBestand,
  Handelend,
  IdPipe,
  Ingezonden,
  NeemtBestand,
  handOver,
  type Inzending,
} from '#libs/platform';
import { BewijsLezer } from './bewijs.lezer.js';
import { BewijsService, MEESTE_BEWIJS } from './bewijs.service.js';
import { PrestatiebewijsWeergave } from './prestatie-weergave.dto.js';

@ApiTags('prestaties')
@ApiBearerAuth('token')
@Controller('api/v1/prestaties/:id/bewijzen')
export class BewijsController {
  constructor(
    private readonly bewijzen: BewijsService,
    private readonly lezer: BewijsLezer,
  ) {}

  @Post()
  @NeemtBestand('prestatiebewijs-toevoegen')
  @ApiOperation({
    summary: 'Doe bewijs bij een prestatie waarover nog niet is besloten',
    description: `Ten hoogste ${MEESTE_BEWIJS} bestanden, binnen de dagen die de afspraak geeft.`,
    operationId: 'prestatiebewijsToevoegen',
  })
  @ApiCreatedResponse({ type: PrestatiebewijsWeergave })
  @ApiConflictResponse({
    description: 'Er is al over besloten, het is te laat, of dit bestand is er al bij.',
  })
  add(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Ingezonden() bestand: Inzending,
  ): Promise<PrestatiebewijsWeergave> {
    return this.bewijzen.add(actor, id, bestand);
  }

  @Get(':bewijsId/inhoud')
  @GeeftBestand()
  @ApiOperation({ summary: 'Het bestand zelf', operationId: 'prestatiebewijsOphalen' })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('bewijsId', IdPipe) bewijsId: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const bestand = await this.lezer.download(actor, id, bewijsId);
    return handOver(antwoord, bestand);
  }

  @Delete(':bewijsId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Haal bewijs weg dat u toevoegde', operationId: 'prestatiebewijsVerwijderen' })
  @ApiNoContentResponse({ description: 'Verwijderd.' })
  remove(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('bewijsId', IdPipe) bewijsId: string,
  ): Promise<void> {
    return this.bewijzen.remove(actor, id, bewijsId);
  }
}
