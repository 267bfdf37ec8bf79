// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
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
import { Indiener } from '../hulpvraag/indiener.js';
import { BijlageQuery, BijlageWeergave } from './bijlage.dto.js';
import { BijlageLezer } from './bijlage.lezer.js';
import { BijlageService } from './bijlage.service.js';

@ApiTags('gesprekken')
@Controller('api/v1/hulpvragen/:id/bijlagen')
export class BijlageController {
  constructor(
    private readonly bijlagen: BijlageService,
    private readonly lezer: BijlageLezer,
    private readonly indiener: Indiener,
  ) {}

  @Post()
  @NeemtBestand('bijlage-toevoegen')
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Voeg een bestand toe',
    description:
      'Ten hoogste 20 bestanden en samen 50 MB bij een hulpvraag. Wat nergens bij hoort gaat na 7 dagen weg.',
    operationId: 'bijlageToevoegen',
  })
  @ApiCreatedResponse({ type: BijlageWeergave })
  async add(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() haak: BijlageQuery,
    @Ingezonden() bestand: Inzending,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BijlageWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, { statussleutel, bewerksleutel });
    return this.bijlagen.add(wie, id, bestand, haak);
  }

  @Get()
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'De bijlagen bij een hulpvraag die u mag zien', operationId: 'bijlagenLijst' })
  @ApiOkResponse({ type: [BijlageWeergave] })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BijlageWeergave[]> {
    return this.lezer.list(this.indiener.orActor(actor, id, statussleutel), id);
  }

  @Get(':bijlageId/inhoud')
  @GeeftBestand()
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Het bestand zelf', operationId: 'bijlageOphalen' })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('bijlageId', IdPipe) bijlageId: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<Buffer> {
    const wie = this.indiener.orActor(actor, id, statussleutel);
    const bestand = await this.lezer.download(wie, id, bijlageId);
    return handOver(antwoord, bestand);
  }
}
