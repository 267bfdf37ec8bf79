// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { BulkDto, BulkWeergave, EigenaarDto } from './eigenaar.dto.js';
import { EigenaarService } from './eigenaar.service.js';
import { WerklijstLezer } from './werklijst.lezer.js';
import { WerklijstFilter, WerklijstQuery } from './werklijst.query.js';
import { AantallenWeergave, WerklijstPagina, type WerklijstrijWeergave } from './werklijst.weergave.js';

@ApiTags('werklijst')
@ApiBearerAuth('token')
@Controller('api/v1')
export class WerklijstController {
  constructor(
    private readonly werklijst: WerklijstLezer,
    private readonly eigenaren: EigenaarService,
    private readonly hulpvragen: HulpvraagLezer,
  ) {}

  @Get('werklijst')
  @ApiOperation({
    summary: 'De hulpvragen van uw regio als werklijst',
    description: 'Wat van een afwezige collega is, staat bij wie dat waarneemt, met `namens`.',
    operationId: 'werklijstLezen',
  })
  @ApiOkResponse({ type: WerklijstPagina })
  list(@Handelend() actor: Actor, @Query() query: WerklijstQuery): Promise<Pagina<WerklijstrijWeergave>> {
    return this.werklijst.list(actor, query);
  }

  @Get('werklijst/aantallen')
  @ApiOperation({
    summary: 'Hoeveel hulpvragen er zijn, per status en per behandelaar',
    operationId: 'werklijstAantallen',
  })
  @ApiOkResponse({ type: AantallenWeergave })
  count(@Handelend() actor: Actor, @Query() filter: WerklijstFilter): Promise<AantallenWeergave> {
    return this.werklijst.count(actor, filter);
  }

  @Post('hulpvragen/:id/eigenaar')
  @HttpCode(200)
  @ApiOperation({ summary: 'Zeg van wie een hulpvraag is', operationId: 'eigenaarGeven' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async give(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() eigenaar: EigenaarDto,
  ): Promise<HulpvraagWeergave> {
    await this.eigenaren.give(actor, id, eigenaar);
    return this.hulpvragen.read(actor, id);
  }

  @Post('werklijst/bulk')
  @HttpCode(200)
  @ApiOperation({ summary: 'Doe iets met veel hulpvragen tegelijk', operationId: 'werklijstBulk' })
  @ApiOkResponse({ type: BulkWeergave })
  giveMany(@Handelend() actor: Actor, @Body() bulk: BulkDto): Promise<BulkWeergave> {
    return this.eigenaren.giveMany(actor, bulk);
  }

  @Post('werklijst/bulk/:id/ongedaan')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Maak ongedaan wat met veel hulpvragen tegelijk is gedaan',
    description: 'Wat intussen is gewijzigd, blijft zoals het is; het antwoord noemt welke dat zijn.',
    operationId: 'werklijstBulkOngedaan',
  })
  @ApiOkResponse({ type: BulkWeergave })
  undo(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<BulkWeergave> {
    return this.eigenaren.undo(actor, id);
  }
}
