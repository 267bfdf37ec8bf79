// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import { MetingLezer, MetingresponsenWeergave } from './meting.lezer.js';

@ApiTags('metingen')
@ApiBearerAuth('token')
@Controller('api/v1/impact/metingen')
export class MetingController {
  constructor(private readonly lezer: MetingLezer) {}

  @Get()
  @ApiOperation({
    summary: 'Hoeveel ondernemers op de metingen antwoordden',
    operationId: 'metingresponsLezen',
  })
  @ApiOkResponse({ type: MetingresponsenWeergave })
  respons(@Handelend() actor: Actor): Promise<MetingresponsenWeergave> {
    return this.lezer.respons(actor);
  }
}
