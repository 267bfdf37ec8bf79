// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe } from '#libs/platform';
import { BeoordelenService } from './beoordelen.service.js';
import {
  BeoordelingDto,
  BezwaarbesluitDto,
  DeclaratieversieDto,
  GoedkeuringDto,
  TerugdraaiverzoekDto,
} from './declaratie.dto.js';
import { DeclaratieLezer } from './declaratie.lezer.js';
import { DeclaratieWeergave } from './declaratie.weergave.js';
import { DeclaratiebezwaarService } from './declaratiebezwaar.service.js';
import { TerugdraaienService } from './terugdraaien.service.js';

/** What financiers decide. */
@ApiTags('declaraties')
@ApiBearerAuth('token')
@Controller('api/v1/declaraties/:id')
export class DeclaratiebesluitController {
  constructor(
    private readonly beoordelen: BeoordelenService,
    private readonly terugdraaien: TerugdraaienService,
    private readonly bezwaren: DeclaratiebezwaarService,
    private readonly lezer: DeclaratieLezer,
  ) {}

  @Post('beoordeling')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Beoordeel een declaratie regel voor regel; daarna keurt iemand anders haar goed',
    operationId: 'declaratieBeoordelen',
  })
  @ApiOkResponse({ type: DeclaratieWeergave })
  async assess(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() beoordeling: BeoordelingDto,
  ): Promise<DeclaratieWeergave> {
    await this.beoordelen.assess(actor, id, beoordeling);
    return this.lezer.read(actor, id);
  }

  @Post('goedkeuring')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Keur goed wat een ander beoordeelde, precies zoals u het zag; wat is toegekend wordt geboekt',
    operationId: 'declaratieGoedkeuren',
  })
  @ApiOkResponse({ type: DeclaratieWeergave })
  async approve(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() goedkeuring: GoedkeuringDto,
  ): Promise<DeclaratieWeergave> {
    await this.beoordelen.approve(actor, id, goedkeuring);
    return this.lezer.read(actor, id);
  }

  @Post('terugdraaiverzoek')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Vraag om een goedgekeurde declaratie terug te draaien, zolang zij niet is betaald',
    operationId: 'declaratieTerugdraaienVragen',
  })
  @ApiOkResponse({ type: DeclaratieWeergave })
  async askReversal(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verzoek: TerugdraaiverzoekDto,
  ): Promise<DeclaratieWeergave> {
    await this.terugdraaien.ask(actor, id, verzoek);
    return this.lezer.read(actor, id);
  }

  @Post('terugdraaiing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Draai een goedgekeurde declaratie terug, als een ander daarom vroeg',
    operationId: 'declaratieTerugdraaien',
  })
  @ApiOkResponse({ type: DeclaratieWeergave })
  async reverse(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: DeclaratieversieDto,
  ): Promise<DeclaratieWeergave> {
    await this.terugdraaien.confirm(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('bezwaarbesluit')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Besluit over een bezwaar, als u niet beoordeelde en niet goedkeurde',
    operationId: 'declaratieBezwaarBesluiten',
  })
  @ApiOkResponse({ type: DeclaratieWeergave })
  async decideBezwaar(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: BezwaarbesluitDto,
  ): Promise<DeclaratieWeergave> {
    await this.bezwaren.decide(actor, id, besluit);
    return this.lezer.read(actor, id);
  }
}
