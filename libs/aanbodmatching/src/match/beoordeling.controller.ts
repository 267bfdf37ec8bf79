// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { Indiener } from '../hulpvraag/indiener.js';
import { BeoordelingWeergave } from './beoordeling.dto.js';
import { BeoordelingService } from './beoordeling.service.js';

@ApiTags('hulpvragen')
@Controller('api/v1/hulpvragen/:id/beoordelingen')
export class BeoordelingController {
  constructor(
    private readonly beoordelingen: BeoordelingService,
    private readonly indiener: Indiener,
  ) {}

  @Get(':aanbodId')
  @ApiSecurity('statussleutel')
  @ApiBearerAuth('token')
  @ApiOperation({ summary: 'Waarom een aanbod wel of niet past', operationId: 'beoordelingLezen' })
  @ApiOkResponse({ type: BeoordelingWeergave })
  async read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('aanbodId', IdPipe) aanbodId: string,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<BeoordelingWeergave> {
    const { aanbod, beoordeling } = await this.beoordelingen.read(
      this.indiener.orActor(actor, id, sleutel),
      id,
      aanbodId,
    );
    const { oordeel, regels, redenen, vraag } = beoordeling;
    const { titel, fictief } = aanbod;
    return { aanbodId, titel, fictief, oordeel, regels, redenen, vraag: vraag?.vraag ?? null };
  }
}
