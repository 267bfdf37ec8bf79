// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { AfspraakeindeService } from './afspraakeinde.service.js';
import { OndertekeningService } from './ondertekening.service.js';
import { AfspraakeindeDto, AfspraakweigeringDto, OndertekeningDto } from './prestatieafspraak.dto.js';
import { PrestatieafspraakLezer } from './prestatieafspraak.lezer.js';
import { PrestatieafspraakWeergave } from './prestatieafspraak.weergave.js';

@ApiTags('prestatieafspraken')
@ApiBearerAuth('token')
@Controller('api/v1/prestatieafspraken/:id')
export class OndertekeningController {
  constructor(
    private readonly ondertekeningen: OndertekeningService,
    private readonly einde: AfspraakeindeService,
    private readonly lezer: PrestatieafspraakLezer,
  ) {}

  @Post('ondertekening')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Onderteken een versie: eerst de aanbieder of regio, dan de financier, en dan ligt het geld vast',
    operationId: 'prestatieafspraakOndertekenen',
  })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  async sign(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() ondertekening: OndertekeningDto,
  ): Promise<PrestatieafspraakWeergave> {
    await this.ondertekeningen.sign(actor, id, ondertekening);
    return this.lezer.read(actor, id);
  }

  @Post('weigering')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Weiger een versie met een reden, of trek als financier terug wat u aanbood',
    operationId: 'prestatieafspraakWeigeren',
  })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  async reject(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() weigering: AfspraakweigeringDto,
  ): Promise<PrestatieafspraakWeergave> {
    await this.ondertekeningen.reject(actor, id, weigering);
    return this.lezer.read(actor, id);
  }

  @Post('beeindiging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Beëindig de afspraak; wat vastligt en niet meer nodig is, komt vrij',
    operationId: 'prestatieafspraakBeeindigen',
  })
  @ApiOkResponse({ type: PrestatieafspraakWeergave })
  async end(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() einde: AfspraakeindeDto,
  ): Promise<PrestatieafspraakWeergave> {
    await this.einde.end(actor, id, einde);
    return this.lezer.read(actor, id);
  }

  @Get('versies/:versie/document')
  @ApiOperation({
    summary: 'Wat is of wordt ondertekend, byte voor byte: de SHA-256 van dit bestand is de hash',
    operationId: 'afspraakdocumentLezen',
  })
  @ApiParam({ name: 'versie', type: 'integer' })
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async document(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('versie', ParseIntPipe) versie: number,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const { inhoud, hash, naam } = await this.lezer.document(actor, id, versie);
    await antwoord
      .header('Content-Type', 'application/json; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="${naam}"`)
      .header('ETag', `"${hash}"`)
      .send(inhoud);
  }
}
