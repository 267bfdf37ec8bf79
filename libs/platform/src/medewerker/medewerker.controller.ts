// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '../auth/toegang.js';
import { PaginaQuery } from '../http/cursor.js';
import { IdPipe } from '../http/id.pipe.js';
import {
  Blokkade,
  Deblokkade,
  MedewerkerDetail,
  MedewerkersPagina,
  MedewerkersQuery,
  NieuweRoltoekenning,
  RoltoekenningWeergave,
  RoltoekenningenPagina,
} from './medewerker.dto.js';
import { MedewerkerLezer } from './medewerker.lezer.js';
import { MedewerkerService } from './medewerker.service.js';
import { RoltoekenningService } from './roltoekenning.service.js';

@ApiTags('medewerkers')
@ApiBearerAuth('token')
@Controller('api/v1')
export class MedewerkerController {
  constructor(
    private readonly lezer: MedewerkerLezer,
    private readonly medewerkers: MedewerkerService,
    private readonly toekenningen: RoltoekenningService,
  ) {}

  @Get('medewerkers')
  @ApiOperation({
    summary: 'Medewerkers die zich aanmeldden',
    description: 'Ook wie dat probeerde en geen rol had. De laatste aanmelding eerst.',
    operationId: 'medewerkersLijst',
  })
  @ApiOkResponse({ type: MedewerkersPagina })
  list(@Handelend() actor: Actor, @Query() query: MedewerkersQuery): Promise<MedewerkersPagina> {
    return this.lezer.list(actor, query);
  }

  @Get('medewerkers/:id')
  @ApiOperation({ summary: 'Medewerker met zijn sessies en rollen', operationId: 'medewerkerLezen' })
  @ApiOkResponse({ type: MedewerkerDetail })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<MedewerkerDetail> {
    return this.lezer.read(actor, id);
  }

  @Post('medewerkers/:id/blokkade')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Medewerker blokkeren',
    description: 'Meteen: zijn sessies eindigen, zijn token geldt niet meer, en aanmelden kan niet.',
    operationId: 'medewerkerBlokkeren',
  })
  @ApiOkResponse({ type: MedewerkerDetail })
  block(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() blokkade: Blokkade,
  ): Promise<MedewerkerDetail> {
    return this.medewerkers.block(actor, id, blokkade);
  }

  @Post('medewerkers/:id/deblokkade')
  @HttpCode(200)
  @ApiOperation({ summary: 'Medewerker weer toelaten', operationId: 'medewerkerDeblokkeren' })
  @ApiOkResponse({ type: MedewerkerDetail })
  unblock(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() deblokkade: Deblokkade,
  ): Promise<MedewerkerDetail> {
    return this.medewerkers.unblock(actor, id, deblokkade);
  }

  @Get('roltoekenningen')
  @ApiOperation({
    summary: 'Rollen die nog wachten op een eerste aanmelding',
    description: 'De nieuwste eerst. Wat iemand al heeft, staat bij de medewerker.',
    operationId: 'roltoekenningenLijst',
  })
  @ApiOkResponse({ type: RoltoekenningenPagina })
  open(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<RoltoekenningenPagina> {
    return this.toekenningen.list(actor, query);
  }

  @Post('roltoekenningen')
  @ApiOperation({
    summary: 'Rol geven',
    description: 'Geldt vanaf de volgende aanmelding, en gaat voor de rol van de aanmelddienst.',
    operationId: 'roltoekenningGeven',
  })
  @ApiCreatedResponse({ type: RoltoekenningWeergave })
  give(@Handelend() actor: Actor, @Body() nieuw: NieuweRoltoekenning): Promise<RoltoekenningWeergave> {
    return this.toekenningen.give(actor, nieuw);
  }

  @Post('roltoekenningen/:id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rol intrekken',
    description: 'Meteen: wie de rol hierdoor heeft, wordt afgemeld.',
    operationId: 'roltoekenningIntrekken',
  })
  @ApiOkResponse({ type: RoltoekenningWeergave })
  withdraw(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<RoltoekenningWeergave> {
    return this.toekenningen.withdraw(actor, id);
  }
}
