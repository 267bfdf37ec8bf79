// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { NieuwAanbod } from '../aanbod/aanbod-invoer.dto.js';
import { AanbodOntwerp, BereikWeergave } from './bereik.dto.js';
import { BereikService } from './bereik.service.js';

/** It reads thousands of hulpvragen, and figures must not be tried out one by one. */
const GRENS = { naam: 'aanbod-bereik', per: 'account', punten: 60, seconden: 600 } as const;

@ApiTags('aanbod')
@ApiBearerAuth('token')
@Controller('api/v1/aanbod')
export class BereikController {
  constructor(private readonly bereik: BereikService) {}

  @Post('bereik')
  @HttpCode(200)
  @Begrensd(GRENS)
  @ApiOperation({
    summary: 'Wie zou nieuw aanbod bereiken?',
    description: 'Rekent met hulpvragen van het laatste jaar. Er wordt niets bewaard.',
    operationId: 'nieuwAanbodBereik',
  })
  @ApiOkResponse({ type: BereikWeergave })
  ofNieuw(@Handelend() actor: Actor, @Body() invoer: NieuwAanbod): Promise<BereikWeergave> {
    return this.bereik.ofNieuw(actor, invoer);
  }

  @Post(':id/bereik')
  @HttpCode(200)
  @Begrensd(GRENS)
  @ApiOperation({
    summary: 'Wie bereikt dit aanbod?',
    description: 'Met wat u meestuurt erover gelegd; zonder inhoud zoals het nu is. Er wordt niets bewaard.',
    operationId: 'aanbodBereik',
  })
  @ApiOkResponse({ type: BereikWeergave })
  ofBestaand(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() ontwerp: AanbodOntwerp,
  ): Promise<BereikWeergave> {
    return this.bereik.ofBestaand(actor, id, ontwerp);
  }
}
