// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '../auth/toegang.js';
import { PaginaQuery } from '../http/cursor.js';
import { IdPipe } from '../http/id.pipe.js';
import {
  MachineHervatting,
  MachineIntrekking,
  MachineOpschorting,
  MachineclientWeergave,
  MachineclientsPagina,
  NieuweMachineclient,
  Sleutelwissel,
} from './machineclient.dto.js';
import { MachineclientService } from './machineclient.service.js';

@ApiTags('machineclients')
@ApiBearerAuth('token')
@Controller('api/v1/machineclients')
export class MachineclientController {
  constructor(private readonly clients: MachineclientService) {}

  @Get()
  @ApiOperation({ summary: 'Machineclients', description: 'Op naam.', operationId: 'machineclientsLijst' })
  @ApiOkResponse({ type: MachineclientsPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<MachineclientsPagina> {
    return this.clients.list(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Machineclient registreren', operationId: 'machineclientRegistreren' })
  @ApiCreatedResponse({ type: MachineclientWeergave })
  register(@Handelend() actor: Actor, @Body() nieuw: NieuweMachineclient): Promise<MachineclientWeergave> {
    return this.clients.register(actor, nieuw);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Machineclient met zijn sleutels', operationId: 'machineclientLezen' })
  @ApiOkResponse({ type: MachineclientWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<MachineclientWeergave> {
    return this.clients.read(actor, id);
  }

  @Put(':id/sleutels')
  @ApiOperation({
    summary: 'Sleutels van een machineclient vervangen',
    description:
      'Vanaf nu gelden deze sleutels en geen andere. Noem in `behoud` de oude die ook moeten blijven werken, of stuur ze opnieuw mee.',
    operationId: 'machineclientSleutelsWisselen',
  })
  @ApiOkResponse({ type: MachineclientWeergave })
  rotate(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wissel: Sleutelwissel,
  ): Promise<MachineclientWeergave> {
    return this.clients.rotate(actor, id, wissel);
  }

  @Post(':id/opschorting')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Machineclient opschorten',
    description: 'Meteen, tot hij wordt hervat: ook lopende tokens gelden zolang niet.',
    operationId: 'machineclientOpschorten',
  })
  @ApiOkResponse({ type: MachineclientWeergave })
  suspend(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() opschorting: MachineOpschorting,
  ): Promise<MachineclientWeergave> {
    return this.clients.suspend(actor, id, opschorting);
  }

  @Post(':id/hervatting')
  @HttpCode(200)
  @ApiOperation({ summary: 'Machineclient hervatten', operationId: 'machineclientHervatten' })
  @ApiOkResponse({ type: MachineclientWeergave })
  resume(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() hervatting: MachineHervatting,
  ): Promise<MachineclientWeergave> {
    return this.clients.resume(actor, id, hervatting);
  }

  @Post(':id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Machineclient intrekken',
    description: 'Voorgoed en meteen: ook lopende tokens gelden niet meer.',
    operationId: 'machineclientIntrekken',
  })
  @ApiOkResponse({ type: MachineclientWeergave })
  withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() intrekking: MachineIntrekking,
  ): Promise<MachineclientWeergave> {
    return this.clients.withdraw(actor, id, intrekking);
  }
}
