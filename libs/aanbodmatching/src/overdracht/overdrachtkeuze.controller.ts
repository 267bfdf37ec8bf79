// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { Indiener, type Sleutels } from '../hulpvraag/indiener.js';
import { BEWERKSLEUTEL, MetSleutels } from '../hulpvraag/sleutels.js';
import { BesluitDto, BetwistingDto, BevestigingDto } from '../toewijzing/besluit.dto.js';
import type { Overdrachtwending } from './overdracht.opslag.js';
import { OverdrachtbesluitService } from './overdrachtbesluit.service.js';

const ANTWOORDEN = { naam: 'overdracht-antwoorden', punten: 60, seconden: 600, alleenAnoniem: true };

/** What the entrepreneur says of the help of a partner: signed in, with a bewerksleutel, or by the coordinator. */
@ApiTags('overdrachten')
@ApiSecurity('bewerksleutel')
@ApiBearerAuth('token')
@ApiHeader(BEWERKSLEUTEL)
@Controller('api/v1/hulpvragen/:id/overdrachten/:overdrachtId')
export class OverdrachtkeuzeController {
  constructor(
    private readonly besluiten: OverdrachtbesluitService,
    private readonly indiener: Indiener,
    private readonly lezer: HulpvraagLezer,
  ) {}

  @Post('bevestiging')
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiOperation({ summary: 'Bevestig dat de partner u hielp', operationId: 'overdrachtBevestigen' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  confirm(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('overdrachtId', IdPipe) overdrachtId: string,
    @Body() besluit: BevestigingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wending = { handeling: 'bevestigen', naar: 'bevestigd' } as const;
    return this.as(actor, { id, overdrachtId, sleutels }, besluit, wending);
  }

  @Post('betwisting')
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiOperation({
    summary: 'De partner hielp u niet, of anders dan gezegd; de coördinator zoekt het uit',
    operationId: 'overdrachtBetwisten',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  dispute(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('overdrachtId', IdPipe) overdrachtId: string,
    @Body() besluit: BetwistingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wending = { handeling: 'betwisten', naar: 'betwist' } as const;
    return this.as(actor, { id, overdrachtId, sleutels }, besluit, wending);
  }

  @Post('toestemming-intrekking')
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiOperation({
    summary: 'Trek uw toestemming in; de partner ziet uw vraag niet meer',
    operationId: 'overdrachttoestemmingIntrekken',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('overdrachtId', IdPipe) overdrachtId: string,
    @Body() { versie, toelichting }: BesluitDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wending = { handeling: 'toestemming-intrekken', naar: 'ingetrokken' } as const;
    const besluit = { versie, toelichting, reden: 'toestemming-ingetrokken' };
    return this.as(actor, { id, overdrachtId, sleutels }, besluit, wending);
  }

  private async as(
    actor: Actor,
    { id, overdrachtId, sleutels }: { id: string; overdrachtId: string; sleutels: Sleutels },
    besluit: BesluitDto,
    wending: Pick<Overdrachtwending, 'handeling' | 'naar'>,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.besluiten.answer(wie, id, overdrachtId, besluit, wending);
    return this.lezer.read(wie, id);
  }
}
