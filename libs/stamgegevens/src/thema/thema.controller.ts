// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Naslagwerk } from '../naslag.js';
import { ThemasPagina } from './thema.dto.js';

@ApiTags('stamgegevens')
@Controller('api/v1/themas')
export class ThemaController {
  constructor(private readonly naslag: Naslagwerk) {}

  @Get()
  @ApiOperation({ summary: 'Themas', description: 'Onderwerpen waarop ondernemers hulp vragen.' })
  @ApiOkResponse({ type: ThemasPagina })
  async listThemas(): Promise<ThemasPagina> {
    return { gegevens: [...(await this.naslag.read()).themas], volgende: null };
  }
}
