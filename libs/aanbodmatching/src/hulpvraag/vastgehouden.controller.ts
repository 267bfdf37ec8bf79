// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { VersieDto } from './hulpvraag-wijziging.dto.js';
import { HulpvraagLezer } from './hulpvraag.lezer.js';
import { HulpvraagWeergave } from './hulpvraag.weergave.js';
import { AfwijzingDto, VastgehoudenWeergave } from './vastgehouden.dto.js';
import { VastgehoudenService } from './vastgehouden.service.js';

@ApiTags('hulpvragen')
@ApiBearerAuth('token')
@Controller('api/v1/hulpvragen/:id')
export class VastgehoudenController {
  constructor(
    private readonly vastgehouden: VastgehoudenService,
    private readonly lezer: HulpvraagLezer,
  ) {}

  @Get('inzending')
  @ApiOperation({ summary: 'Waarom een hulpvraag is vastgehouden', operationId: 'vastgehoudenLezen' })
  @ApiOkResponse({ type: VastgehoudenWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<VastgehoudenWeergave> {
    return this.vastgehouden.read(actor, id);
  }

  @Post('vrijgave')
  @HttpCode(200)
  @ApiOperation({ summary: 'Geef een vastgehouden hulpvraag vrij', operationId: 'hulpvraagVrijgeven' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async release(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<HulpvraagWeergave> {
    await this.vastgehouden.release(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('afwijzing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Wijs een vastgehouden hulpvraag af als spam', operationId: 'hulpvraagAfwijzen' })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async reject(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() afwijzing: AfwijzingDto,
  ): Promise<HulpvraagWeergave> {
    await this.vastgehouden.reject(actor, id, afwijzing);
    return this.lezer.read(actor, id);
  }
}
