// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { notFound, type Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { Indiener } from '../hulpvraag/indiener.js';
import {
  BewerksleutelWeergave,
  InlogcodeAanvraagDto,
  InlogcodeInwisselingDto,
  InlogcodeOntvangstWeergave,
} from './inlogcode.dto.js';
import { InlogcodeService } from './inlogcode.service.js';
import { KoppelingService } from './koppeling.service.js';

const ONTVANGEN =
  'Hoort dit e-mailadres bij de hulpvraag, dan krijgt u binnen enkele minuten een code per e-mail.';

// Per object few: each code that is sent allows five guesses more, and a mailbox is not to be flooded.
const VRAGEN_PER_IP = { naam: 'inlogcode-vragen', punten: 20, seconden: 3600, per: 'ip' } as const;
const VRAGEN_PER_OBJECT = {
  naam: 'inlogcode-vragen-hulpvraag',
  punten: 5,
  seconden: 3600,
  per: 'object',
} as const;
const RADEN_PER_IP = { naam: 'inlogcode-inwisselen', punten: 20, seconden: 600, per: 'ip' } as const;
const RADEN_PER_OBJECT = {
  naam: 'inlogcode-inwisselen-hulpvraag',
  punten: 15,
  seconden: 600,
  per: 'object',
} as const;

@ApiTags('hulpvragen')
@Controller('api/v1/hulpvragen/:id')
export class InlogcodeController {
  constructor(
    private readonly inlogcodes: InlogcodeService,
    private readonly koppelingen: KoppelingService,
    private readonly indiener: Indiener,
    private readonly lezer: HulpvraagLezer,
  ) {}

  @Post('inlogcodes')
  @HttpCode(202)
  @Begrensd(VRAGEN_PER_IP, VRAGEN_PER_OBJECT)
  @ApiOperation({
    summary: 'Vraag een code per e-mail om een hulpvraag te wijzigen',
    operationId: 'inlogcodeVragen',
  })
  @ApiAcceptedResponse({ type: InlogcodeOntvangstWeergave })
  async request(
    @Param('id', IdPipe) id: string,
    @Body() { email }: InlogcodeAanvraagDto,
  ): Promise<InlogcodeOntvangstWeergave> {
    await this.inlogcodes.request(id, email);
    return { melding: ONTVANGEN };
  }

  @Post('inlogcodes/inwisseling')
  @HttpCode(200)
  @Begrensd(RADEN_PER_IP, RADEN_PER_OBJECT)
  @ApiOperation({
    summary: 'Wissel de code in voor een bewerksleutel; dat kan een keer',
    operationId: 'inlogcodeInwisselen',
  })
  @ApiOkResponse({ type: BewerksleutelWeergave })
  redeem(
    @Param('id', IdPipe) id: string,
    @Body() { code }: InlogcodeInwisselingDto,
  ): Promise<BewerksleutelWeergave> {
    return this.inlogcodes.redeem(id, code);
  }

  @Post('koppeling')
  @HttpCode(200)
  @Begrensd({ naam: 'hulpvraag-koppelen', punten: 30, seconden: 600, per: 'account' })
  @ApiBearerAuth('token')
  @ApiHeader({ name: 'Bewerksleutel', required: true, description: 'De sleutel die u met de code kreeg.' })
  @ApiOperation({
    summary: 'Maak een hulpvraag die zonder aanmelden is ingediend deel van uw onderneming',
    operationId: 'hulpvraagKoppelen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async link(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('bewerksleutel') sleutel?: string,
  ): Promise<HulpvraagWeergave> {
    // The status link may have been passed on; the code went to the mailbox of who asked.
    if (!(await this.indiener.holdsBewerksleutel(id, sleutel))) throw notFound('Deze hulpvraag');
    await this.koppelingen.link(actor, id);
    return this.lezer.read(actor, id);
  }
}
