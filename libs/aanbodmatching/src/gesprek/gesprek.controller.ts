// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel } from '#libs/platform';
import { Indiener } from '../hulpvraag/indiener.js';
import {
  BerichtenPagina,
  BerichtenQuery,
  BerichtWeergave,
  GelezenDto,
  NieuwBerichtDto,
  OngelezenWeergave,
} from './gesprek.dto.js';
import { GesprekLezer } from './gesprek.lezer.js';
import { GesprekService } from './gesprek.service.js';

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens).',
};

@ApiTags('gesprekken')
@Controller('api/v1/hulpvragen/:id/berichten')
export class GesprekController {
  constructor(
    private readonly gesprekken: GesprekService,
    private readonly lezer: GesprekLezer,
    private readonly indiener: Indiener,
  ) {}

  @Post()
  @Begrensd({ naam: 'bericht-plaatsen', punten: 60, seconden: 600, per: 'account' })
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({ summary: 'Schrijf een bericht aan de anderen', operationId: 'berichtPlaatsen' })
  @ApiCreatedResponse({ type: BerichtWeergave })
  async place(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuwBerichtDto,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BerichtWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, { statussleutel, bewerksleutel });
    return this.lezer.read(wie, await this.gesprekken.place(wie, id, nieuw, sleutel));
  }

  @Get()
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Wat er over een hulpvraag is geschreven, nieuwste eerst',
    operationId: 'berichtenLijst',
  })
  @ApiOkResponse({ type: BerichtenPagina })
  list(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: BerichtenQuery,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BerichtenPagina> {
    return this.lezer.list(this.indiener.orActor(actor, id, statussleutel), id, query);
  }

  @Post('gelezen')
  @HttpCode(200)
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Meld dat uw kant de berichten las', operationId: 'berichtenGelezen' })
  @ApiOkResponse({ type: OngelezenWeergave })
  markRead(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { totEnMet }: GelezenDto,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<OngelezenWeergave> {
    return this.lezer.markRead(this.indiener.orActor(actor, id, statussleutel), id, totEnMet);
  }

  @Post(':berichtId/intrekking')
  @HttpCode(200)
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Trek een eigen bericht in, tot tien minuten na het plaatsen',
    operationId: 'berichtIntrekken',
  })
  @ApiOkResponse({ type: BerichtWeergave })
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('berichtId', IdPipe) berichtId: string,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<BerichtWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, { statussleutel, bewerksleutel });
    await this.gesprekken.withdraw(wie, id, berichtId);
    return this.lezer.read(wie, berichtId);
  }
}
