// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  Begrensd,
  EigenGegevensverzoekDto,
  GegevensverzoekAntwoord,
  GegevensverzoekService,
  Handelend,
  IdPipe,
  statusOf,
} from '#libs/platform';
import { Indiener } from '../hulpvraag/indiener.js';

/** For whoever has no account: the code from the mail shows whose mailbox it is, and all that came from there is his. */
@ApiTags('hulpvragen')
@Controller('api/v1/hulpvragen/:id/gegevensverzoeken')
export class EigenGegevensverzoekController {
  constructor(
    private readonly verzoeken: GegevensverzoekService,
    private readonly indiener: Indiener,
  ) {}

  @Post()
  @Begrensd(
    { naam: 'eigen-gegevensverzoek', punten: 20, seconden: 3600 },
    { naam: 'eigen-gegevensverzoek-hulpvraag', punten: 10, seconden: 3600, per: 'object' },
  )
  @ApiSecurity('bewerksleutel')
  @ApiOperation({
    summary: 'Vraag alle gegevens die van u worden bewaard, of laat ze wissen',
    description:
      'Het gaat om alle hulpvragen die met hetzelfde e-mailadres zijn ingediend. Wissen is voorgoed.',
    operationId: 'eigenGegevensverzoekDoen',
  })
  @ApiCreatedResponse({ type: GegevensverzoekAntwoord, description: 'Uitgevoerd.' })
  @ApiAcceptedResponse({ type: GegevensverzoekAntwoord, description: 'Ontvangen; het wissen volgt.' })
  async ask(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { soort }: EigenGegevensverzoekDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<GegevensverzoekAntwoord> {
    const wie = await this.indiener.asBetrokkene(actor, id, { statussleutel, bewerksleutel });
    const gedaan = await this.verzoeken.askOwn(wie, soort);
    void antwoord.status(statusOf(gedaan));
    return gedaan;
  }
}
