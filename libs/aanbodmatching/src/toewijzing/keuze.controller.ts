// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { Indiener, type Sleutels } from '../hulpvraag/indiener.js';
import { BEWERKSLEUTEL, MetSleutels } from '../hulpvraag/sleutels.js';
import { BesluitService } from './besluit.service.js';
import { UitkomstBetwistingDto, UitkomstBevestigingDto } from '../uitkomst/uitkomst.dto.js';
import { UitkomstService } from '../uitkomst/uitkomst.service.js';
import { BesluitDto, StopDto, ToestemmingGevenDto } from './besluit.dto.js';
import { ToestemmingService } from './toestemming.service.js';

const KIEZEN = { naam: 'toewijzing-kiezen', punten: 60, seconden: 600, alleenAnoniem: true };

/** What the entrepreneur decides about the offers for his hulpvraag: signed in, with a bewerksleutel, or by the coordinator. */
@ApiTags('toewijzingen')
@ApiSecurity('bewerksleutel')
@ApiBearerAuth('token')
@ApiHeader(BEWERKSLEUTEL)
@Controller('api/v1/hulpvragen/:id/toewijzingen/:toewijzingId')
export class KeuzeController {
  constructor(
    private readonly besluiten: BesluitService,
    private readonly uitkomsten: UitkomstService,
    private readonly toestemmingen: ToestemmingService,
    private readonly indiener: Indiener,
    private readonly lezer: HulpvraagLezer,
  ) {}

  @Post('toestemming')
  @HttpCode(200)
  @Begrensd(KIEZEN)
  @ApiOperation({
    summary: 'Geef toestemming: uw vraag mag naar deze aanbieder',
    operationId: 'toestemmingGeven',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  consent(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('toewijzingId', IdPipe) toewijzingId: string,
    @Body() toestemming: ToestemmingGevenDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    return this.as(actor, id, sleutels, (wie) => this.toestemmingen.give(wie, id, toewijzingId, toestemming));
  }

  @Post('toestemming-intrekking')
  @HttpCode(200)
  @Begrensd(KIEZEN)
  @ApiOperation({
    summary: 'Trek uw toestemming in; de aanbieder ziet uw vraag niet meer',
    operationId: 'toestemmingIntrekken',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('toewijzingId', IdPipe) toewijzingId: string,
    @Body() besluit: BesluitDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const reden = 'toestemming-ingetrokken';
    const wending = { handeling: 'toestemming-intrekken', naar: 'gestopt', reden } as const;
    return this.as(actor, id, sleutels, (wie) =>
      this.besluiten.decideForHulpvraag(wie, id, toewijzingId, besluit, wending),
    );
  }

  @Post('stop')
  @HttpCode(200)
  @Begrensd(KIEZEN)
  @ApiOperation({
    summary: 'Dit past niet of gaat niet door: stop deze toewijzing',
    operationId: 'toewijzingStoppen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  stop(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('toewijzingId', IdPipe) toewijzingId: string,
    @Body() besluit: StopDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wending = { handeling: 'stoppen', naar: 'gestopt' } as const;
    return this.as(actor, id, sleutels, (wie) =>
      this.besluiten.decideForHulpvraag(wie, id, toewijzingId, besluit, wending),
    );
  }

  @Post('bevestiging')
  @HttpCode(200)
  @Begrensd(KIEZEN)
  @ApiOperation({ summary: 'Bevestig dat u de hulp kreeg', operationId: 'toewijzingBevestigen' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  confirm(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('toewijzingId', IdPipe) toewijzingId: string,
    @Body() besluit: UitkomstBevestigingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    return this.as(actor, id, sleutels, (wie) =>
      this.uitkomsten.answer(wie, id, toewijzingId, besluit, 'bevestigen'),
    );
  }

  @Post('betwisting')
  @HttpCode(200)
  @Begrensd(KIEZEN)
  @ApiOperation({ summary: 'U kreeg de hulp niet, of anders dan gezegd', operationId: 'toewijzingBetwisten' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  dispute(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('toewijzingId', IdPipe) toewijzingId: string,
    @Body() besluit: UitkomstBetwistingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    return this.as(actor, id, sleutels, (wie) =>
      this.uitkomsten.answer(wie, id, toewijzingId, besluit, 'betwisten'),
    );
  }

  private async as(
    actor: Actor,
    id: string,
    sleutels: Sleutels,
    doe: (wie: Actor) => Promise<void>,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await doe(wie);
    return this.lezer.read(wie, id);
  }
}
