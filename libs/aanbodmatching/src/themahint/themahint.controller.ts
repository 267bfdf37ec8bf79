// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Begrensd } from '#libs/platform';
import { ThemahintVraagDto, ThemahintsWeergave } from './themahint.dto.js';
import { ThemahintService } from './themahint.service.js';

@ApiTags('hulpvragen')
@Controller('api/v1/themahints')
export class ThemahintController {
  constructor(private readonly themahints: ThemahintService) {}

  /** A POST, because what somebody types of his firm must not stand in an address. */
  @Post()
  @HttpCode(200)
  @Begrensd({ naam: 'themahint', punten: 240, seconden: 60 })
  @ApiOperation({
    summary: 'Waar een tekst over lijkt te gaan, terwijl iemand nog typt',
    operationId: 'themahintsVragen',
  })
  @ApiOkResponse({ type: ThemahintsWeergave })
  async find(@Body() vraag: ThemahintVraagDto): Promise<ThemahintsWeergave> {
    return { themas: await this.themahints.find(vraag) };
  }
}
