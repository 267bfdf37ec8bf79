// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { ErvaringWijzigingDto, ErvaringsantwoordDto, VraaggrenzenDto } from './ervaring.dto.js';
import { ErvaringService } from './ervaring.service.js';
import { MijnErvaringenWeergave } from './ervaring.weergave.js';
import { VerzoekLezer } from './verzoek.lezer.js';
import { VerzoekService } from './verzoek.service.js';

const WIJZIGEN = { naam: 'ervaring-wijzigen', punten: 60, seconden: 3600, per: 'account' } as const;

/** Of who may be asked: about what, how often, and what waits for his answer. */
@ApiTags('ervaringsdeskundigen')
@ApiBearerAuth('token')
@Controller('api/v1')
export class ErvaringsdeskundigeController {
  constructor(
    private readonly ervaringen: ErvaringService,
    private readonly verzoeken: VerzoekService,
    private readonly lezer: VerzoekLezer,
  ) {}

  @Get('ervaringen')
  @ApiOperation({
    summary: 'Waarover anderen u mogen vragen, en wie dat deed',
    operationId: 'mijnErvaringenLezen',
  })
  @ApiOkResponse({ type: MijnErvaringenWeergave })
  read(@Handelend() actor: Actor): Promise<MijnErvaringenWeergave> {
    return this.lezer.mijn(actor);
  }

  @Put('ervaringen')
  @Begrensd(WIJZIGEN)
  @ApiOperation({ summary: 'Hoe vaak u gevraagd wilt worden', operationId: 'vraaggrenzenZetten' })
  @ApiOkResponse({ type: MijnErvaringenWeergave })
  async limit(@Handelend() actor: Actor, @Body() grenzen: VraaggrenzenDto): Promise<MijnErvaringenWeergave> {
    await this.ervaringen.limit(actor, grenzen);
    return this.lezer.mijn(actor);
  }

  @Put('ervaringen/:id')
  @Begrensd(WIJZIGEN)
  @ApiOperation({
    summary: 'Vertel in andere woorden waar uw vraag over ging',
    operationId: 'ervaringWijzigen',
  })
  @ApiOkResponse({ type: MijnErvaringenWeergave })
  async change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: ErvaringWijzigingDto,
  ): Promise<MijnErvaringenWeergave> {
    await this.ervaringen.change(actor, id, wijziging);
    return this.lezer.mijn(actor);
  }

  @Post('ervaringen/:id/intrekking')
  @HttpCode(200)
  @Begrensd(WIJZIGEN)
  @ApiOperation({
    summary: 'Niemand vraagt u hier meer over',
    description: 'Wat u schreef wordt gewist. Verzoeken die op uw antwoord wachten, vervallen.',
    operationId: 'ervaringIntrekken',
  })
  @ApiOkResponse({ type: MijnErvaringenWeergave })
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: CommunityVersieDto,
  ): Promise<MijnErvaringenWeergave> {
    await this.ervaringen.withdraw(actor, id, versie);
    return this.lezer.mijn(actor);
  }

  @Post('ervaringsverzoeken/:id/antwoord')
  @HttpCode(200)
  @Begrensd(WIJZIGEN)
  @ApiOperation({
    summary: 'Zeg ja of nee tegen een verzoek',
    description: 'Met ja krijgt u elkaars naam en e-mailadres. Een reden is niet nodig.',
    operationId: 'ervaringsverzoekBeantwoorden',
  })
  @ApiOkResponse({ type: MijnErvaringenWeergave })
  async answer(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { antwoord }: ErvaringsantwoordDto,
  ): Promise<MijnErvaringenWeergave> {
    await this.verzoeken.answer(actor, id, antwoord);
    return this.lezer.mijn(actor);
  }
}
