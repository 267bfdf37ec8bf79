// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, PaginaQuery } from '#libs/platform';
import {
  BegripPad,
  BegrippenQuery,
  TerugzettingDto,
  ThesaurusconceptDto,
  ThesaurusproefDto,
  ThesauruspublicatieDto,
} from './thesaurus-invoer.dto.js';
import {
  BegripWeergave,
  BegrippenPagina,
  ThesaurusWeergave,
  ThesaurusconceptWeergave,
  ThesaurusproefWeergave,
  ThesaurusversieWeergave,
  ThesaurusversiesPagina,
} from './thesaurus-weergave.dto.js';
import { ThesaurusLezer } from './thesaurus.lezer.js';
import { ThesaurusconceptService } from './thesaurusconcept.service.js';
import { ThesaurusproefService } from './thesaurusproef.service.js';

@ApiTags('thesaurus')
@ApiBearerAuth('token')
@Controller('api/v1/thesaurus')
export class ThesaurusController {
  constructor(
    private readonly lezer: ThesaurusLezer,
    private readonly concept: ThesaurusconceptService,
    private readonly proeven: ThesaurusproefService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'De thesaurus die geldt, en het concept', operationId: 'thesaurusLezen' })
  @ApiOkResponse({ type: ThesaurusWeergave })
  read(@Handelend() actor: Actor): Promise<ThesaurusWeergave> {
    return this.lezer.read(actor);
  }

  @Get('begrippen')
  @ApiOperation({
    summary: 'De begrippen, op groep en naam',
    description: 'Met de wijzigingen van het concept.',
    operationId: 'begrippenLijst',
  })
  @ApiOkResponse({ type: BegrippenPagina })
  list(@Handelend() actor: Actor, @Query() query: BegrippenQuery): Promise<BegrippenPagina> {
    return this.lezer.list(actor, query);
  }

  @Get('begrippen/:groep/:naam')
  @ApiOperation({ summary: 'Een begrip met al zijn woorden', operationId: 'begripLezen' })
  @ApiOkResponse({ type: BegripWeergave })
  begrip(@Handelend() actor: Actor, @Param() pad: BegripPad): Promise<BegripWeergave> {
    return this.lezer.begrip(actor, pad);
  }

  @Put('concept')
  @ApiOperation({
    summary: 'Het concept wijzigen',
    description: 'Geldt pas als het gepubliceerd is. De proef moet daarna opnieuw.',
    operationId: 'thesaurusconceptWijzigen',
  })
  @ApiOkResponse({ type: ThesaurusconceptWeergave })
  put(@Handelend() actor: Actor, @Body() invoer: ThesaurusconceptDto): Promise<ThesaurusconceptWeergave> {
    return this.concept.put(actor, invoer);
  }

  @Post('concept/terugzetting')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Het concept gelijk maken aan een eerdere versie',
    description: 'Wat geldt, verandert pas als u het concept publiceert.',
    operationId: 'thesaurusconceptTerugzetten',
  })
  @ApiOkResponse({ type: ThesaurusconceptWeergave })
  reset(@Handelend() actor: Actor, @Body() invoer: TerugzettingDto): Promise<ThesaurusconceptWeergave> {
    return this.concept.reset(actor, invoer);
  }

  @Post('proef')
  @HttpCode(200)
  @Begrensd({ naam: 'thesaurusproef', per: 'account', punten: 30, seconden: 300 })
  @ApiOperation({
    summary: 'Het concept proberen naast wat nu geldt',
    description:
      'Op uw eigen zinnen en op de verzonnen vragen die bij Schakel horen. Duurt enkele seconden; één tegelijk.',
    operationId: 'thesaurusproefDoen',
  })
  @ApiOkResponse({ type: ThesaurusproefWeergave })
  proef(@Handelend() actor: Actor, @Body() invoer: ThesaurusproefDto): Promise<ThesaurusproefWeergave> {
    return this.proeven.run(actor, invoer);
  }

  @Get('versies')
  @ApiOperation({ summary: 'Wat gepubliceerd is, het nieuwste eerst', operationId: 'thesaurusversiesLijst' })
  @ApiOkResponse({ type: ThesaurusversiesPagina })
  versies(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<ThesaurusversiesPagina> {
    return this.lezer.versies(actor, query);
  }

  @Post('versies')
  @ApiOperation({
    summary: 'Het concept publiceren',
    description: 'Alle nieuwe vragen worden er binnen enkele seconden mee gelezen.',
    operationId: 'thesaurusPubliceren',
  })
  @ApiCreatedResponse({ type: ThesaurusversieWeergave })
  publish(
    @Handelend() actor: Actor,
    @Body() invoer: ThesauruspublicatieDto,
  ): Promise<ThesaurusversieWeergave> {
    return this.concept.publish(actor, invoer);
  }
}
