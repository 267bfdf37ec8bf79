// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { BijeenkomstenreeksWeergave, NieuweBijeenkomstenreeksDto } from './reeks.dto.js';
import { ReeksService } from './reeks.service.js';

@ApiTags('bijeenkomsten')
@ApiBearerAuth('token')
@Controller('api/v1/communities/:id/bijeenkomstenreeksen')
export class ReeksController {
  constructor(private readonly reeksen: ReeksService) {}

  @Post()
  @ApiOperation({
    summary: 'Plan een reeks: tot een datum of een aantal, ten hoogste 24 bijeenkomsten',
    operationId: 'bijeenkomstenreeksPlannen',
  })
  @ApiCreatedResponse({ type: BijeenkomstenreeksWeergave })
  plan(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) communityId: string,
    @Body() nieuw: NieuweBijeenkomstenreeksDto,
  ): Promise<BijeenkomstenreeksWeergave> {
    return this.reeksen.plan(actor, communityId, nieuw);
  }
}
