// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { Indiener, type Sleutels } from '../hulpvraag/indiener.js';
import { BEWERKSLEUTEL, MetSleutels } from '../hulpvraag/sleutels.js';
import { LaterAntwoordDto, VerslagDto } from './uitkomst.dto.js';
import { UitkomstLezer } from './uitkomst.lezer.js';
import { UitkomstService } from './uitkomst.service.js';
import { UitkomstenWeergave } from './uitkomst.weergave.js';

/** What help brought, by both who gave and who got it. */
@ApiTags('uitkomsten')
@ApiBearerAuth('token')
@Controller('api/v1')
export class UitkomstController {
  constructor(
    private readonly uitkomsten: UitkomstService,
    private readonly uitkomstlezer: UitkomstLezer,
    private readonly indiener: Indiener,
    private readonly lezer: HulpvraagLezer,
  ) {}

  @Get('toewijzingen/:id/uitkomst')
  @ApiOperation({
    summary: 'Wat de hulp bracht: het verslag van de aanbieder naast het antwoord van de ondernemer',
    operationId: 'uitkomstLezen',
  })
  @ApiOkResponse({ type: UitkomstenWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<UitkomstenWeergave> {
    return this.uitkomstlezer.read(actor, id);
  }

  @Put('toewijzingen/:id/uitkomst')
  @ApiOperation({
    summary: 'Verbeter uw verslag; dat kan tot de ondernemer antwoordt',
    operationId: 'uitkomstVerbeteren',
  })
  @ApiOkResponse({ type: UitkomstenWeergave })
  async correct(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verslag: VerslagDto,
  ): Promise<UitkomstenWeergave> {
    await this.uitkomsten.correct(actor, id, verslag);
    return this.uitkomstlezer.read(actor, id);
  }

  @Post('hulpvragen/:id/toewijzingen/:toewijzingId/uitkomst')
  @HttpCode(200)
  @Begrensd({ naam: 'toewijzing-kiezen', punten: 60, seconden: 600, alleenAnoniem: true })
  @ApiSecurity('bewerksleutel')
  @ApiHeader(BEWERKSLEUTEL)
  @ApiOperation({
    summary: 'Vertel na vier weken of de hulp hielp en wat die bracht',
    description:
      'Kan één keer, vanaf 21 dagen na de bevestiging. Met `nee` kijkt de coördinator er weer naar.',
    operationId: 'uitkomstMelden',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async answer(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('toewijzingId', IdPipe) toewijzingId: string,
    @Body() antwoord: LaterAntwoordDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.uitkomsten.answerLater(wie, id, toewijzingId, antwoord);
    return this.lezer.read(wie, id);
  }
}
