// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CoropGebiedenPagina, GemeentenPagina, GemeentenQuery, ProvinciesPagina } from './gemeente.dto.js';
import { GemeenteService } from './gemeente.service.js';

@ApiTags('stamgegevens')
@Controller('api/v1')
export class GemeenteController {
  constructor(private readonly gemeenten: GemeenteService) {}

  @Get('gemeenten')
  @ApiOperation({
    summary: 'Gemeenten',
    description: 'Alle gemeenten, of die bij een plaats of regio horen.',
  })
  @ApiOkResponse({ type: GemeentenPagina })
  listGemeenten(@Query() query: GemeentenQuery): Promise<GemeentenPagina> {
    return this.gemeenten.list(query);
  }

  @Get('provincies')
  @ApiOperation({ summary: 'Provincies', description: 'De twaalf provincies.' })
  @ApiOkResponse({ type: ProvinciesPagina })
  listProvincies(): Promise<ProvinciesPagina> {
    return this.gemeenten.provincies();
  }

  @Get('corop-gebieden')
  @ApiOperation({ summary: 'COROP-gebieden', description: 'De veertig COROP-gebieden met hun provincie.' })
  @ApiOkResponse({ type: CoropGebiedenPagina })
  listCoropGebieden(): Promise<CoropGebiedenPagina> {
    return this.gemeenten.coropGebieden();
  }
}
