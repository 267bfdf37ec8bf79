// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '#libs/platform';
import { RegioInvoer, RegioPad, RegioWeergave, RegiosPagina } from './regio.dto.js';
import { RegioService } from './regio.service.js';

@ApiTags('stamgegevens')
@Controller('api/v1/regios')
export class RegioController {
  constructor(private readonly regios: RegioService) {}

  @Get()
  @ApiOperation({
    summary: 'Regio’s',
    description: 'Alle regio’s met hun gemeenten en coördinerende organisatie.',
  })
  @ApiOkResponse({ type: RegiosPagina })
  listRegios(): Promise<RegiosPagina> {
    return this.regios.list();
  }

  @Get(':code')
  @ApiOperation({ summary: 'Regio', description: 'Eén regio.' })
  @ApiOkResponse({ type: RegioWeergave })
  readRegio(@Param() { code }: RegioPad): Promise<RegioWeergave> {
    return this.regios.read(code);
  }

  @Put(':code')
  @ApiBearerAuth('token')
  @ApiOperation({
    summary: 'Regio maken of wijzigen',
    description: 'Een gemeente hoort bij ten hoogste één regio.',
  })
  @ApiOkResponse({ type: RegioWeergave })
  putRegio(
    @Handelend() actor: Actor,
    @Param() { code }: RegioPad,
    @Body() invoer: RegioInvoer,
  ): Promise<RegioWeergave> {
    return this.regios.put(actor, code, invoer);
  }
}
