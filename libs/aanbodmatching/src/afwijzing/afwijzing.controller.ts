// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { Indiener, type Sleutels } from '../hulpvraag/indiener.js';
import { BEWERKSLEUTEL, MetSleutels } from '../hulpvraag/sleutels.js';
import { MatchafwijzingDto } from './afwijzing.dto.js';
import { AfwijzingService } from './afwijzing.service.js';

const AFWIJZEN = { naam: 'match-afwijzen', punten: 60, seconden: 600, alleenAnoniem: true };

/** What the entrepreneur says of offers that were only suggested: signed in, with a bewerksleutel, or by the coordinator. */
@ApiTags('hulpvragen')
@ApiSecurity('bewerksleutel')
@ApiBearerAuth('token')
@ApiHeader(BEWERKSLEUTEL)
@Controller('api/v1/hulpvragen/:id/matches/:aanbodId')
export class AfwijzingController {
  constructor(
    private readonly afwijzingen: AfwijzingService,
    private readonly indiener: Indiener,
    private readonly lezer: HulpvraagLezer,
  ) {}

  @Post('afwijzing')
  @HttpCode(200)
  @Begrensd(AFWIJZEN)
  @ApiOperation({
    summary: 'Dit voorgestelde aanbod past niet',
    description: 'Het komt achteraan te staan, en ook na opnieuw zoeken niet terug.',
    operationId: 'matchAfwijzen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async reject(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('aanbodId', IdPipe) aanbodId: string,
    @Body() afwijzing: MatchafwijzingDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, sleutels);
    await this.afwijzingen.reject(wie, id, aanbodId, afwijzing);
    return this.lezer.read(wie, id);
  }

  @Post('herstel')
  @HttpCode(200)
  @Begrensd(AFWIJZEN)
  @ApiOperation({ summary: 'Dit voorgestelde aanbod past toch wel', operationId: 'matchHerstellen' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async restore(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) hulpvraagId: string,
    @Param('aanbodId', IdPipe) aanbodId: string,
    @Body() { versie }: VersieDto,
    @MetSleutels() sleutels: Sleutels,
  ): Promise<HulpvraagWeergave> {
    const wie = await this.indiener.orBewerker(actor, hulpvraagId, sleutels);
    await this.afwijzingen.restore(wie, { hulpvraagId, aanbodId, versie });
    return this.lezer.read(wie, hulpvraagId);
  }
}
