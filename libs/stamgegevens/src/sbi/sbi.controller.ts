// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SbiCodesPagina, SbiCodesQuery } from './sbi.dto.js';
import { SbiService } from './sbi.service.js';

@ApiTags('stamgegevens')
@Controller('api/v1/sbi-codes')
export class SbiController {
  constructor(private readonly sbi: SbiService) {}

  @Get()
  @ApiOperation({
    summary: 'SBI-codes',
    description: 'Codes van de Standaard Bedrijfsindeling, te zoeken op code of woorden.',
  })
  @ApiOkResponse({ type: SbiCodesPagina })
  listSbiCodes(@Query() query: SbiCodesQuery): Promise<SbiCodesPagina> {
    return this.sbi.list(query);
  }
}
