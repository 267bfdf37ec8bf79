// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Injectable, Param, Put, Query, type PipeTransform } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { notFound, type Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { JaarafsluitingDto, JaarafsluitingQuery } from './grootboek.dto.js';
import { JaarafsluitingWeergave } from './grootboek.weergave.js';
import { JaarafsluitingLezer } from './jaarafsluiting.lezer.js';
import { JaarafsluitingService } from './jaarafsluiting.service.js';

/** What is no year names nothing: 404. */
@Injectable()
class JaarPipe implements PipeTransform<string, number> {
  transform(jaar: string): number {
    if (!/^20[2-9]\d$/.test(jaar)) throw notFound('Dit jaar');
    return Number(jaar);
  }
}

const JAAR = { name: 'jaar', schema: { type: 'integer', minimum: 2020, maximum: 2099 } } as const;

@ApiTags('grootboek')
@ApiBearerAuth('token')
@Controller('api/v1/programmas/:id/jaarafsluitingen/:jaar')
export class JaarafsluitingController {
  constructor(
    private readonly afsluitingen: JaarafsluitingService,
    private readonly lezer: JaarafsluitingLezer,
  ) {}

  @Get()
  @ApiParam(JAAR)
  @ApiOperation({
    summary: 'Wat het sluiten van een jaar doet, of deed',
    description: 'Er gebeurt niets. De keuze telt alleen zolang het jaar open is.',
    operationId: 'jaarafsluitingLezen',
  })
  @ApiOkResponse({ type: JaarafsluitingWeergave })
  async read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('jaar', JaarPipe) jaar: number,
    @Query() { ruimte }: JaarafsluitingQuery,
  ): Promise<JaarafsluitingWeergave> {
    return this.lezer.show(actor, id, await this.afsluitingen.preview(actor, id, jaar, ruimte));
  }

  @Put()
  @ApiParam(JAAR)
  @ApiOperation({
    summary: 'Sluit een jaar van een programma',
    description:
      'Voor de penvoerder. Wat open staat, gaat mee naar het volgende jaar. Daarna kan er in dit jaar niets meer worden geboekt. Nog eens met dezelfde keuze geeft hetzelfde antwoord.',
    operationId: 'jaarAfsluiten',
  })
  @ApiOkResponse({ type: JaarafsluitingWeergave })
  async close(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('jaar', JaarPipe) jaar: number,
    @Body() { ruimte }: JaarafsluitingDto,
  ): Promise<JaarafsluitingWeergave> {
    return this.lezer.show(actor, id, await this.afsluitingen.close(actor, id, jaar, ruimte));
  }
}
