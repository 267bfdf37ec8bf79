// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { NieuweWeergaveDto, WeergaveDto, WeergaveWeergave } from './weergave.dto.js';
import { WeergaveService } from './weergave.service.js';

@ApiTags('werklijst')
@ApiBearerAuth('token')
@Controller('api/v1/werklijst/weergaven')
export class WeergaveController {
  constructor(private readonly weergaven: WeergaveService) {}

  @Get()
  @ApiOperation({
    summary: 'Uw bewaarde weergaven van de werklijst, en die van collega’s die ze delen',
    operationId: 'weergavenLijst',
  })
  @ApiOkResponse({ type: [WeergaveWeergave] })
  list(@Handelend() actor: Actor): Promise<WeergaveWeergave[]> {
    return this.weergaven.list(actor);
  }

  @Post()
  @ApiOperation({ summary: 'Bewaar een weergave van de werklijst', operationId: 'weergaveBewaren' })
  @ApiCreatedResponse({ type: WeergaveWeergave })
  create(@Handelend() actor: Actor, @Body() nieuw: NieuweWeergaveDto): Promise<WeergaveWeergave> {
    return this.weergaven.create(actor, nieuw);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Wijzig een eigen weergave', operationId: 'weergaveWijzigen' })
  @ApiOkResponse({ type: WeergaveWeergave })
  change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() weergave: WeergaveDto,
  ): Promise<WeergaveWeergave> {
    return this.weergaven.change(actor, id, weergave);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Gooi een eigen weergave weg', operationId: 'weergaveWeggooien' })
  @ApiNoContentResponse()
  remove(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.weergaven.remove(actor, id);
  }
}
