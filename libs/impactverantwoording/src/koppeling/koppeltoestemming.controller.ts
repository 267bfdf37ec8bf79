// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { BEWERKSLEUTEL, Indiener, MetSleutels, type Sleutels } from '#libs/aanbodmatching';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { KoppeltoestemmingDto, KoppeltoestemmingWeergave } from './koppeltoestemming.dto.js';
import { KoppeltoestemmingService } from './koppeltoestemming.service.js';

const LEZEN = { naam: 'koppeltoestemming-lezen', punten: 120, seconden: 600, alleenAnoniem: true };
const KIEZEN = { naam: 'koppeltoestemming-kiezen', punten: 60, seconden: 600, alleenAnoniem: true };
const SLEUTEL = {
  name: 'Metingsleutel',
  required: true,
  description: 'Staat achter `sleutel=` in de link in de mail.',
};
const UITLEG =
  'Het mag alleen als u het zegt, en u neemt het op dezelfde manier terug. Er is van elk ja en nee vastgelegd wie dat wanneer zei.';

/** Of one hulpvraag, by who asked it. */
@ApiTags('hulpvragen')
@Controller('api/v1/hulpvragen/:id/koppeltoestemming')
export class KoppeltoestemmingController {
  constructor(
    private readonly toestemmingen: KoppeltoestemmingService,
    private readonly indiener: Indiener,
  ) {}

  @Get()
  @Begrensd(LEZEN)
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Of uw gegevens voor onderzoek mogen worden gekoppeld bij het CBS',
    operationId: 'koppeltoestemmingLezen',
  })
  @ApiOkResponse({ type: KoppeltoestemmingWeergave })
  read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<KoppeltoestemmingWeergave> {
    return this.toestemmingen.read(this.indiener.orActor(actor, id, statussleutel), id);
  }

  @Put()
  @Begrensd(KIEZEN)
  @ApiSecurity('bewerksleutel')
  @ApiBearerAuth('token')
  @ApiHeader(BEWERKSLEUTEL)
  @ApiOperation({
    summary: 'Geef toestemming om uw gegevens voor onderzoek te koppelen bij het CBS, of trek die in',
    description: UITLEG,
    operationId: 'koppeltoestemmingKiezen',
  })
  @ApiOkResponse({ type: KoppeltoestemmingWeergave })
  async decide(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() keuze: KoppeltoestemmingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<KoppeltoestemmingWeergave> {
    return this.toestemmingen.decide(await this.indiener.orBewerker(actor, id, sleutels), id, keuze);
  }
}

/** The same without signing in, with the key from the mail that asks how the firm is doing. */
@ApiTags('metingen')
@Controller('api/v1/metingvragen/koppeltoestemming')
export class MetingkoppelingController {
  constructor(private readonly toestemmingen: KoppeltoestemmingService) {}

  @Get()
  @Begrensd({ naam: 'metingkoppeling-lezen', punten: 60, seconden: 600 })
  @ApiHeader(SLEUTEL)
  @ApiOperation({
    summary: 'Of uw gegevens voor onderzoek mogen worden gekoppeld bij het CBS, met de sleutel uit uw mail',
    operationId: 'metingkoppelingLezen',
  })
  @ApiOkResponse({ type: KoppeltoestemmingWeergave })
  read(@Headers('metingsleutel') sleutel?: string): Promise<KoppeltoestemmingWeergave> {
    return this.toestemmingen.readByMeting(sleutel);
  }

  @Put()
  @Begrensd({ naam: 'metingkoppeling-kiezen', punten: 60, seconden: 600 })
  @ApiHeader(SLEUTEL)
  @ApiOperation({
    summary: 'Geef toestemming om te koppelen bij het CBS, of trek die in, met de sleutel uit uw mail',
    description: UITLEG,
    operationId: 'metingkoppelingKiezen',
  })
  @ApiOkResponse({ type: KoppeltoestemmingWeergave })
  decide(
    @Body() keuze: KoppeltoestemmingDto,
    @Headers('metingsleutel') sleutel?: string,
  ): Promise<KoppeltoestemmingWeergave> {
    return this.toestemmingen.decideByMeting(sleutel, keuze);
  }
}
