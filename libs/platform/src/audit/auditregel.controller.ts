// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '../auth/toegang.js';
import type { Pagina } from '../http/cursor.js';
import { AuditregelsPagina, AuditregelsQuery, type AuditregelWeergave } from './auditregel.dto.js';
import { AuditregelLezer } from './auditregel.lezer.js';

@ApiTags('auditregels')
@Controller('api/v1/auditregels')
export class AuditregelController {
  constructor(private readonly lezer: AuditregelLezer) {}

  @Get()
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Wie wat wanneer heeft gedaan, nieuwste eerst',
    description: 'Een coördinator ziet de regels van de eigen regio, een beheerder alle regels.',
    operationId: 'auditregelsLijst',
  })
  @ApiOkResponse({ type: AuditregelsPagina })
  list(@Handelend() actor: Actor, @Query() query: AuditregelsQuery): Promise<Pagina<AuditregelWeergave>> {
    return this.lezer.list(actor, query);
  }
}
