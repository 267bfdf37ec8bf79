// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { OokAlsBestand, Vorm, sendBestand, soortVan, type Antwoordvorm } from '../bestand.js';
import { IndigoLezer } from './indigo.lezer.js';
import { SisaLezer } from './sisa.lezer.js';
import { BESTEDINGLIJST, SISALIJST, toRijen } from './verantwoording.bestand.js';
import { SisaWeergave, VerantwoordingQuery, VerantwoordingWeergave } from './verantwoording.dto.js';
import { VerantwoordingLezer } from './verantwoording.lezer.js';

/** What a programme tells of itself, to those who pay and to others. */
@ApiTags('verantwoording')
@ApiBearerAuth('token')
@Controller('api/v1/programmas/:id')
export class VerantwoordingController {
  constructor(
    private readonly lezer: VerantwoordingLezer,
    private readonly sisa: SisaLezer,
    private readonly indigo: IndigoLezer,
  ) {}

  @Get('verantwoording')
  @ApiOperation({
    summary: 'Wat elke euro van een programma in een jaar opleverde, per thema en regio',
    description:
      'Over wat is toegekend. Cijfers over enkele ondernemingen ontbreken voor wie het programma niet betaalt, en ook wat die ' +
      'cijfers zou verraden. Een coördinator ziet de eigen regio.',
    operationId: 'verantwoordingLezen',
  })
  @OokAlsBestand(VerantwoordingWeergave)
  async read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { jaar }: VerantwoordingQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<VerantwoordingWeergave | Buffer> {
    const weergave = await this.lezer.read(actor, id, jaar);
    const soort = soortVan(vorm.accept);
    if (soort === null) return weergave;
    return sendBestand(vorm, soort, `verantwoording-${jaar}`, BESTEDINGLIJST, toRijen(weergave));
  }

  @Get('sisa')
  @ApiOperation({
    summary: 'De SiSa-regels van een programma over een jaar, per regio die een prestatieafspraak heeft',
    operationId: 'sisaLezen',
  })
  @OokAlsBestand(SisaWeergave)
  async readSisa(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { jaar }: VerantwoordingQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<SisaWeergave | Buffer> {
    const weergave = await this.sisa.read(actor, id, jaar);
    const soort = soortVan(vorm.accept);
    if (soort === null) return weergave;
    return sendBestand(vorm, soort, `sisa-${jaar}`, SISALIJST, weergave.rijen);
  }

  @Get('indigo')
  @ApiOperation({
    summary: 'Een programma in de vorm van INDIGO: indicator, prijs, resultaat en betaling',
    description: 'Resultaten van minder dan tien ondernemingen staan er niet in, en hun betalingen ook niet.',
    operationId: 'indigoLezen',
  })
  @ApiOkResponse({ description: 'Volgens het schema van INDIGO.', schema: { type: 'object' } })
  async readIndigo(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<object> {
    const { naam, inhoud } = await this.indigo.read(actor, id);
    void antwoord.header('Content-Disposition', `attachment; filename="indigo-${naam}.json"`);
    return inhoud;
  }
}
