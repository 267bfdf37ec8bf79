// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Patch, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, type Pagina } from '#libs/platform';
import {
  BehandelaarWeergave,
  BehandelaarWijzigingDto,
  BehandelaarsPagina,
  BehandelaarsQuery,
  EigenAfwezigheidDto,
  RegistratieDto,
} from './behandelaar.dto.js';
import { BehandelaarLezer } from './behandelaar.lezer.js';
import { BehandelaarService } from './behandelaar.service.js';

@ApiTags('behandelaars')
@ApiBearerAuth('token')
@Controller('api/v1/behandelaars')
export class BehandelaarController {
  constructor(
    private readonly behandelaars: BehandelaarService,
    private readonly lezer: BehandelaarLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'De behandelaars van uw regio, op naam',
    operationId: 'behandelaarsLijst',
  })
  @ApiOkResponse({ type: BehandelaarsPagina })
  list(@Handelend() actor: Actor, @Query() query: BehandelaarsQuery): Promise<Pagina<BehandelaarWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Put('ik')
  @ApiOperation({
    summary: 'Vertel wie u bent, zodat hulpvragen van u kunnen zijn',
    description: 'De eerste keer komt u in de lijst; later wijzigt u uw naam en e-mailadres.',
    operationId: 'behandelaarRegistreren',
  })
  @ApiOkResponse({ type: BehandelaarWeergave })
  async register(
    @Handelend() actor: Actor,
    @Body() registratie: RegistratieDto,
  ): Promise<BehandelaarWeergave> {
    return this.lezer.read(actor, await this.behandelaars.register(actor, registratie));
  }

  @Put('ik/afwezigheid')
  @ApiOperation({
    summary: 'Vertel wanneer u afwezig bent en wie u vervangt',
    operationId: 'eigenAfwezigheidZetten',
  })
  @ApiOkResponse({ type: BehandelaarWeergave })
  async setAfwezigheid(
    @Handelend() actor: Actor,
    @Body() afwezigheid: EigenAfwezigheidDto,
  ): Promise<BehandelaarWeergave> {
    return this.lezer.read(actor, await this.behandelaars.setAfwezigheid(actor, afwezigheid));
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Wijzig of een behandelaar actief is, leiding geeft of afwezig is',
    operationId: 'behandelaarWijzigen',
  })
  @ApiOkResponse({ type: BehandelaarWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: BehandelaarWijzigingDto,
  ): Promise<BehandelaarWeergave> {
    await this.behandelaars.change(actor, id, wijziging);
    return this.lezer.read(actor, id);
  }
}
