// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { DubbelWeergave, GeenDubbelDto } from './dubbel.dto.js';
import { DubbelLezer } from './dubbel.lezer.js';
import { DubbelService } from './dubbel.service.js';

@ApiTags('hulpvragen')
@ApiBearerAuth('token')
@Controller('api/v1/hulpvragen/:id')
export class DubbelController {
  constructor(
    private readonly lezer: DubbelLezer,
    private readonly dubbelen: DubbelService,
  ) {}

  @Get('dubbelen')
  @ApiOperation({
    summary: 'Hulpvragen van misschien dezelfde onderneming met dezelfde vraag',
    operationId: 'dubbelenLijst',
  })
  @ApiOkResponse({ type: [DubbelWeergave] })
  list(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<DubbelWeergave[]> {
    return this.lezer.list(actor, id);
  }

  @Post('geen-dubbel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Deze hulpvragen zijn niet dezelfde', operationId: 'geenDubbel' })
  @ApiOkResponse({ type: [DubbelWeergave] })
  async reject(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { dubbelId }: GeenDubbelDto,
  ): Promise<DubbelWeergave[]> {
    await this.dubbelen.rejectDubbel(actor, id, dubbelId);
    return this.lezer.list(actor, id);
  }
}
