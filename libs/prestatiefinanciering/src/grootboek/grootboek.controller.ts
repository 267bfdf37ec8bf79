// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Accepteert, CSV, Handelend, IdPipe, XLSX, type Pagina } from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { REKENINGENLIJST } from '../lijsten.js';
import { writeBoekingen } from './boeking.bestand.js';
import { BoekingLezer } from './boeking.lezer.js';
import { BoekingenFilter, BoekingenQuery, GrootboekrekeningenQuery } from './grootboek.dto.js';
import { GrootboekLezer } from './grootboek.lezer.js';
import {
  BoekingWeergave,
  BoekingenPagina,
  GrootboekWeergave,
  GrootboekrekeningenPagina,
  type BoekingKort,
  type GrootboekrekeningWeergave,
} from './grootboek.weergave.js';

@ApiTags('grootboek')
@ApiBearerAuth('token')
@Controller('api/v1')
export class GrootboekController {
  constructor(
    private readonly lezer: GrootboekLezer,
    private readonly boekingen: BoekingLezer,
  ) {}

  @Get('programmas/:id/grootboek')
  @ApiOperation({
    summary: 'Waar het geld van een programma is, per jaar',
    description:
      'Toegezegd en meegenomen zijn samen: ruimte, verplicht, te betalen, betaald, terug te vorderen en doorgeschoven.',
    operationId: 'grootboekLezen',
  })
  @ApiOkResponse({ type: GrootboekWeergave })
  overview(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<GrootboekWeergave> {
    return this.lezer.overview(actor, id);
  }

  @Get('programmas/:id/grootboekrekeningen')
  @ApiOperation({
    summary: 'Rekeningen van een programma, met wat erop staat',
    operationId: 'grootboekrekeningenLijst',
  })
  @OokAlsBestand(GrootboekrekeningenPagina)
  accounts(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: GrootboekrekeningenQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<GrootboekrekeningWeergave> | Buffer> {
    return answerLijst(vorm, REKENINGENLIJST, query, (vraag) => this.lezer.accounts(actor, id, vraag));
  }

  @Get('programmas/:id/boekingen')
  @ApiOperation({
    summary: 'Boekingen van een programma',
    description: 'De laatste dag eerst.',
    operationId: 'boekingenLijst',
  })
  @ApiOkResponse({ type: BoekingenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: BoekingenQuery,
  ): Promise<Pagina<BoekingKort>> {
    return this.boekingen.list(actor, id, query);
  }

  @Get('programmas/:id/boekingen/export')
  @Accepteert({ uit: [CSV, XLSX] })
  @ApiProduces(CSV, XLSX)
  @ApiOperation({
    summary: 'Boekingen als bestand',
    description:
      'Een rij per regel, met ten hoogste de laatste 50.000 boekingen. CSV, of XLSX als u daarom vraagt.',
    operationId: 'boekingenExport',
  })
  @ApiOkResponse({ description: 'Het bestand.', schema: { type: 'string', format: 'binary' } })
  async export(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() filter: BoekingenFilter,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    const soort = accept?.toLowerCase().includes(XLSX) ? 'xlsx' : 'csv';
    const bestand = await writeBoekingen(soort, await this.boekingen.all(actor, id, filter));
    const naam = `attachment; filename="boekingen.${soort}"`;
    void antwoord.header('Content-Type', soort === 'csv' ? CSV : XLSX).header('Content-Disposition', naam);
    return bestand;
  }

  @Get('boekingen/:id')
  @ApiOperation({ summary: 'Een boeking met haar regels', operationId: 'boekingLezen' })
  @ApiOkResponse({ type: BoekingWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BoekingWeergave> {
    return this.boekingen.read(actor, id);
  }
}
