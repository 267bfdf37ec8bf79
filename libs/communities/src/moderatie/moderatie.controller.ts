// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { BesluitenLezer } from './besluiten.lezer.js';
import { BezwaarService } from './bezwaar.service.js';
import { GespreksmeldingService } from './gespreksmelding.service.js';
import {
  BezwaarbehandelingDto,
  ModeratieQuery,
  NieuwBezwaarDto,
  NieuwModeratiebesluitDto,
  NieuweGespreksmeldingDto,
} from './moderatie.dto.js';
import { ModeratieLezer } from './moderatie.lezer.js';
import { ModeratieWeergave, ModeratiebesluitenWeergave } from './moderatie.weergave.js';
import { ModeratiebesluitService } from './moderatiebesluit.service.js';

const MELDEN = { naam: 'gesprek-melden', punten: 60, seconden: 3600, per: 'account' } as const;

/** Reporting, hiding and objecting. */
@ApiTags('communitygesprekken')
@ApiBearerAuth('token')
@Controller('api/v1')
export class ModeratieController {
  constructor(
    private readonly meldingen: GespreksmeldingService,
    private readonly besluiten: ModeratiebesluitService,
    private readonly bezwaren: BezwaarService,
    private readonly lezer: ModeratieLezer,
    private readonly besluitenlezer: BesluitenLezer,
  ) {}

  @Get('moderatie')
  @ApiOperation({
    summary: 'Meldingen en bezwaren waarover nog niet is beslist, in communities die u beheert',
    operationId: 'moderatieLijst',
  })
  @ApiOkResponse({ type: ModeratieWeergave })
  list(@Handelend() actor: Actor, @Query() { communityId }: ModeratieQuery): Promise<ModeratieWeergave> {
    return this.lezer.list(actor, communityId);
  }

  @Get('gesprekken/:id/moderatiebesluiten')
  @ApiOperation({
    summary: 'Wat is beslist over uw eigen berichten in een gesprek, of over alle als u de community beheert',
    operationId: 'moderatiebesluitenLijst',
  })
  @ApiOkResponse({ type: ModeratiebesluitenWeergave })
  async decisions(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
  ): Promise<ModeratiebesluitenWeergave> {
    return { gegevens: await this.besluitenlezer.list(actor, id) };
  }

  @Post('gesprekken/:id/meldingen')
  @HttpCode(204)
  @Begrensd(MELDEN)
  @ApiOperation({ summary: 'Meld een vraag of een antwoord', operationId: 'gesprekMelden' })
  @ApiNoContentResponse({ description: 'Gemeld.' })
  report(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() melding: NieuweGespreksmeldingDto,
  ): Promise<void> {
    return this.meldingen.report(actor, id, melding);
  }

  @Post('gesprekken/:id/moderatiebesluiten')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Laat een bericht staan of verberg het, met een reden',
    operationId: 'moderatiebesluitNemen',
  })
  @ApiNoContentResponse({ description: 'Besloten.' })
  decide(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() besluit: NieuwModeratiebesluitDto,
  ): Promise<void> {
    return this.besluiten.decide(actor, id, besluit);
  }

  @Post('moderatiebesluiten/:id/bezwaar')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Maak bezwaar tegen het verbergen van uw bericht, binnen veertien dagen',
    operationId: 'bezwaarMaken',
  })
  @ApiNoContentResponse({ description: 'Ontvangen.' })
  object(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { tekst }: NieuwBezwaarDto,
  ): Promise<void> {
    return this.bezwaren.object(actor, id, tekst);
  }

  @Post('bezwaren/:id/behandeling')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Beslis over een bezwaar tegen iets wat een ander verborg',
    operationId: 'bezwaarBehandelen',
  })
  @ApiNoContentResponse({ description: 'Beslist.' })
  handle(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() behandeling: BezwaarbehandelingDto,
  ): Promise<void> {
    return this.bezwaren.handle(actor, id, behandeling);
  }
}
