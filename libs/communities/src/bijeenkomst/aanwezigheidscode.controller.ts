// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { AanwezigMeldenDto, AanwezigheidscodeWeergave } from './aanwezigheidscode.dto.js';
import { AanwezigheidscodeService } from './aanwezigheidscode.service.js';
import { BijeenkomstLezer } from './bijeenkomst.lezer.js';
import { BijeenkomstWeergave } from './bijeenkomst.weergave.js';

/** Beside what the database counts per code. */
const RADEN = { naam: 'aanwezigheidscode-invullen', punten: 30, seconden: 3600, per: 'account' } as const;

@ApiTags('bijeenkomsten')
@ApiBearerAuth('token')
@Controller('api/v1/bijeenkomsten/:id')
export class AanwezigheidscodeController {
  constructor(
    private readonly codes: AanwezigheidscodeService,
    private readonly lezer: BijeenkomstLezer,
  ) {}

  @Get('aanwezigheidscode')
  @ApiOperation({
    summary: 'De code die nu geldt, voor wie de community beheert',
    operationId: 'aanwezigheidscodeLezen',
  })
  @ApiOkResponse({ type: AanwezigheidscodeWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<AanwezigheidscodeWeergave> {
    return this.codes.read(actor, id);
  }

  @Post('aanwezigheidscode')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Open een code waarmee deelnemers zich ter plekke melden; een nieuwe vervangt de vorige',
    operationId: 'aanwezigheidscodeOpenen',
  })
  @ApiOkResponse({ type: AanwezigheidscodeWeergave })
  async open(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<AanwezigheidscodeWeergave> {
    await this.codes.open(actor, id);
    return this.codes.read(actor, id);
  }

  @Delete('aanwezigheidscode')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sluit de code', operationId: 'aanwezigheidscodeSluiten' })
  @ApiNoContentResponse({ description: 'Gesloten.' })
  close(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.codes.close(actor, id);
  }

  @Post('aanwezigheid')
  @HttpCode(200)
  @Begrensd(RADEN)
  @ApiOperation({
    summary: 'Meld met de code van het scherm dat u er bent; dat kan een keer',
    operationId: 'aanwezigMelden',
  })
  @ApiOkResponse({ type: BijeenkomstWeergave })
  async enter(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { code }: AanwezigMeldenDto,
  ): Promise<BijeenkomstWeergave> {
    await this.codes.enter(actor, id, code);
    return this.lezer.read(actor, id);
  }
}
