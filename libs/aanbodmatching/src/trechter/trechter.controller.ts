// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import { TrechterQuery, TrechterWeergave } from './trechter.dto.js';
import { TrechterLezer } from './trechter.lezer.js';

@ApiTags('trechter')
@ApiBearerAuth('token')
@Controller('api/v1/trechter')
export class TrechterController {
  constructor(private readonly lezer: TrechterLezer) {}

  @Get()
  @ApiOperation({
    summary: 'Hoe ver hulpvragen komen: van vraag tot hulp die de ondernemer bevestigt',
    operationId: 'trechterLezen',
  })
  @ApiOkResponse({ type: TrechterWeergave })
  read(@Handelend() actor: Actor, @Query() query: TrechterQuery): Promise<TrechterWeergave> {
    return this.lezer.read(actor, query);
  }
}
