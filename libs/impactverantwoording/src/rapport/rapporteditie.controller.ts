// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel } from '#libs/platform';
import { Editieservice } from './editie.service.js';
import type { Rapportinhoud } from './inhoud.js';
import { Keuringservice } from './keuring.service.js';
import {
  IDEMPOTENTIE,
  RapportcorrectieDto,
  RapportkeuringDto,
  RapportverzegelingDto,
} from './rapport.dto.js';
import { RapportLezer } from './rapport.lezer.js';
import { RapporteditieWeergave, RapportinhoudWeergave } from './rapport.weergave.js';
import { Verzegeling } from './verzegeling.service.js';

/** An edition on its way: built, approved, sealed, and corrected by another one. */
@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact/rapportedities/:id')
export class RapporteditieController {
  constructor(
    private readonly edities: Editieservice,
    private readonly keuringen: Keuringservice,
    private readonly verzegeling: Verzegeling,
    private readonly lezer: RapportLezer,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Hoe ver een editie is, en wie haar keurde', operationId: 'rapporteditieLezen' })
  @ApiOkResponse({ type: RapporteditieWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<RapporteditieWeergave> {
    return this.lezer.editie(actor, id);
  }

  @Get('inhoud')
  @ApiOperation({
    summary: 'Wat een editie zegt, ook voor zij is verzegeld',
    operationId: 'rapporteditieInhoud',
  })
  @ApiOkResponse({ type: RapportinhoudWeergave })
  content(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<Rapportinhoud> {
    return this.lezer.inhoud(actor, id);
  }

  @Put('keuring')
  @ApiOperation({
    summary: 'Keur een editie goed of af, namens uw regio of als laatste namens EZ',
    description: 'U keurt precies de inhoud met deze hash. Wie afkeurt, maakt een einde aan deze editie.',
    operationId: 'rapporteditieKeuren',
  })
  @ApiOkResponse({ type: RapporteditieWeergave })
  async approve(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() keuring: RapportkeuringDto,
  ): Promise<RapporteditieWeergave> {
    await this.keuringen.approve(actor, id, keuring);
    return this.lezer.editie(actor, id);
  }

  @Post('verzegeling')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Verzegel een goedgekeurde editie: die is dan openbaar en verandert nooit meer',
    description:
      'Is er intussen een ander rapport verzegeld, dan wordt deze editie opnieuw opgebouwd: de status is dan `in-opbouw`.',
    operationId: 'rapporteditieVerzegelen',
  })
  @ApiOkResponse({ type: RapporteditieWeergave })
  async seal(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { sha256 }: RapportverzegelingDto,
  ): Promise<RapporteditieWeergave> {
    await this.verzegeling.seal(actor, id, sha256);
    return this.lezer.editie(actor, id);
  }

  @Post('correctie')
  @Begrensd({ naam: 'rapport-corrigeren', punten: 60, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Laat een gecorrigeerde editie opbouwen; de verzegelde blijft zoals zij is',
    operationId: 'rapporteditieCorrigeren',
  })
  @ApiCreatedResponse({ type: RapporteditieWeergave })
  async correct(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Param('id', IdPipe) id: string,
    @Body() { waarom }: RapportcorrectieDto,
  ): Promise<RapporteditieWeergave> {
    return this.lezer.editie(actor, await this.edities.correct(actor, id, waarom, sleutel));
  }
}
