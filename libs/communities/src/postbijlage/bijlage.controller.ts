// SPDX-License-Identifier: EUPL-1.2
import { Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
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
import { PostbijlageWeergave } from './bijlage.dto.js';
import { PostbijlageLezer } from './bijlage.lezer.js';
import { PostbijlageService } from './bijlage.service.js';

@ApiTags('communitygesprekken')
@ApiBearerAuth('token')
@Controller('api/v1/communities/:id/bijlagen')
export class PostbijlageController {
  constructor(
    private readonly bijlagen: PostbijlageService,
    private readonly lezer: PostbijlageLezer,
  ) {}

  @Post()
  @NeemtBestand('postbijlage-toevoegen')
  @ApiOperation({
    summary: 'Voeg een bestand toe, om bij een vraag of antwoord te plaatsen',
    description:
      'Ten hoogste 3 bij een vraag of antwoord, en 12 die nog nergens bij horen. Die gaan na een dag weg.',
    operationId: 'postbijlageToevoegen',
  })
  @ApiCreatedResponse({ type: PostbijlageWeergave })
  add(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Ingezonden() bestand: Inzending,
  ): Promise<PostbijlageWeergave> {
    return this.bijlagen.add(actor, id, bestand);
  }

  @Get(':postbijlageId/inhoud')
  @GeeftBestand()
  @ApiOperation({ summary: 'Het bestand zelf', operationId: 'postbijlageOphalen' })
  async download(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('postbijlageId', IdPipe) postbijlageId: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const bestand = await this.lezer.download(actor, id, postbijlageId);
    return handOver(antwoord, bestand);
  }

  @Delete(':postbijlageId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Verwijder een bestand van u', operationId: 'postbijlageVerwijderen' })
  @ApiNoContentResponse({ description: 'Verwijderd.' })
  remove(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('postbijlageId', IdPipe) postbijlageId: string,
  ): Promise<void> {
    return this.bijlagen.remove(actor, id, postbijlageId);
  }
}
