// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import {
  BedankjeDto,
  ErvaringsdeskundigenWeergave,
  NieuwErvaringsverzoekDto,
  NieuweErvaringDto,
} from '#libs/communities';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { Indiener, type Sleutels } from '../hulpvraag/indiener.js';
import { BEWERKSLEUTEL, MetSleutels } from '../hulpvraag/sleutels.js';
import { ErvaringsdeskundigenService } from './ervaringsdeskundigen.service.js';

/** Each asking is a mail to somebody who does this for nothing. */
const VRAGEN = { naam: 'ervaringsdeskundige-vragen', punten: 10, seconden: 3600 };

/** Who had this question before and may be asked, beside the offers. */
@ApiTags('ervaringsdeskundigen')
@ApiBearerAuth('token')
@Controller('api/v1/hulpvragen/:id')
export class ErvaringsdeskundigenController {
  constructor(
    private readonly deskundigen: ErvaringsdeskundigenService,
    private readonly indiener: Indiener,
  ) {}

  @Get('ervaringsdeskundigen')
  @ApiSecurity('statussleutel')
  @ApiOperation({
    summary: 'Ondernemers die deze vraag eerder hadden en gevraagd mogen worden',
    description: 'Zonder naam: die volgt pas als beiden ja zeggen.',
    operationId: 'ervaringsdeskundigenLezen',
  })
  @ApiOkResponse({ type: ErvaringsdeskundigenWeergave })
  read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<ErvaringsdeskundigenWeergave> {
    return this.deskundigen.read(this.indiener.orActor(actor, id, sleutel), id);
  }

  @Post('ervaringsdeskundigen/:deskundigeId/verzoek')
  @HttpCode(200)
  @Begrensd(VRAGEN)
  @ApiSecurity('bewerksleutel')
  @ApiHeader(BEWERKSLEUTEL)
  @ApiOperation({
    summary: 'Vraag een ervaringsdeskundige',
    description: 'Die leest uw woorden, en uw naam als u dat wilt. Met ja krijgt u elkaars gegevens.',
    operationId: 'ervaringsdeskundigeVragen',
  })
  @ApiOkResponse({ type: ErvaringsdeskundigenWeergave })
  async ask(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('deskundigeId', IdPipe) deskundigeId: string,
    @Body() nieuw: NieuwErvaringsverzoekDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<ErvaringsdeskundigenWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.deskundigen.ask(wie, id, deskundigeId, nieuw);
    return this.deskundigen.read(wie, id);
  }

  @Post('ervaringsverzoeken/:verzoekId/bedankje')
  @HttpCode(200)
  @Begrensd(VRAGEN)
  @ApiSecurity('bewerksleutel')
  @ApiHeader(BEWERKSLEUTEL)
  @ApiOperation({ summary: 'Bedank een ervaringsdeskundige', operationId: 'ervaringsdeskundigeBedanken' })
  @ApiOkResponse({ type: ErvaringsdeskundigenWeergave })
  async thank(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('verzoekId', IdPipe) verzoekId: string,
    @Body() { woorden }: BedankjeDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<ErvaringsdeskundigenWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.deskundigen.thank(wie, id, verzoekId, woorden);
    return this.deskundigen.read(wie, id);
  }

  @Post('ervaring')
  @HttpCode(200)
  @Begrensd({ naam: 'ervaring-aanbieden', punten: 20, seconden: 3600, per: 'account' })
  @ApiOperation({
    summary: 'Anderen mogen mij over deze hulpvraag vragen',
    description: 'Voor een lid van een community dat bevestigde dat de hulp hielp.',
    operationId: 'ervaringAanbieden',
  })
  @ApiOkResponse({ type: ErvaringsdeskundigenWeergave })
  async offer(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() nieuw: NieuweErvaringDto,
  ): Promise<ErvaringsdeskundigenWeergave> {
    await this.deskundigen.offer(actor, id, nieuw);
    return this.deskundigen.read(actor, id);
  }
}
