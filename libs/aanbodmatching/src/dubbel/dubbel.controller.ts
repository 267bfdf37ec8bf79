// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { DubbelWeergave, GeenDubbelDto, SamenvoegingDto } from './dubbel.dto.js';
import { DubbelLezer } from './dubbel.lezer.js';
import { DubbelService } from './dubbel.service.js';
import { SamenvoegingService } from './samenvoeging.service.js';
import { SplitsingService } from './splitsing.service.js';

@ApiTags('hulpvragen')
@ApiBearerAuth('token')
@Controller('api/v1/hulpvragen/:id')
export class DubbelController {
  constructor(
    private readonly lezer: DubbelLezer,
    private readonly dubbelen: DubbelService,
    private readonly samenvoegingen: SamenvoegingService,
    private readonly splitsingen: SplitsingService,
    private readonly hulpvragen: HulpvraagLezer,
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

  @Post('samenvoeging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Voeg twee hulpvragen samen; de oudste blijft, er gaat niets verloren',
    operationId: 'hulpvragenSamenvoegen',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async merge(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() samenvoeging: SamenvoegingDto,
  ): Promise<HulpvraagWeergave> {
    return this.hulpvragen.read(actor, await this.samenvoegingen.merge(actor, id, samenvoeging));
  }

  @Post('splitsing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Maak een samenvoeging ongedaan, op de hulpvraag die er in opging',
    operationId: 'samenvoegingTerugdraaien',
  })
  @ApiOkResponse({ type: HulpvraagWeergave })
  async split(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
  ): Promise<HulpvraagWeergave> {
    await this.splitsingen.undo(actor, id, versie);
    return this.hulpvragen.read(actor, id);
  }
}
