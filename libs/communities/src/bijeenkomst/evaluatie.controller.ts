// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe } from '#libs/platform';
import { EvaluatieDto, EvaluatiesWeergave, MijnEvaluatieWeergave } from './evaluatie.dto.js';
import { EvaluatieService } from './evaluatie.service.js';

const SLEUTEL = {
  name: 'Evaluatiesleutel',
  required: true,
  description: 'Staat achter `sleutel=` in de link in de mail.',
};
const LEZEN = { naam: 'evaluatievraag-lezen', punten: 60, seconden: 600 };
const ANTWOORDEN = { naam: 'evaluatievraag-beantwoorden', punten: 20, seconden: 600 };

/** What those who were there thought of it. */
@ApiTags('bijeenkomsten')
@ApiBearerAuth('token')
@Controller('api/v1/bijeenkomsten/:id')
export class EvaluatieController {
  constructor(private readonly evaluaties: EvaluatieService) {}

  @Get('evaluatie')
  @ApiOperation({ summary: 'De twee vragen na afloop, met uw antwoord', operationId: 'evaluatieLezen' })
  @ApiOkResponse({ type: MijnEvaluatieWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<MijnEvaluatieWeergave> {
    return this.evaluaties.readMine(actor, id);
  }

  @Put('evaluatie')
  @ApiOperation({
    summary: 'Beantwoord de twee vragen na afloop; wijzigen kan tot 14 dagen na het einde',
    operationId: 'bijeenkomstEvalueren',
  })
  @ApiOkResponse({ type: MijnEvaluatieWeergave })
  evaluate(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() antwoord: EvaluatieDto,
  ): Promise<MijnEvaluatieWeergave> {
    return this.evaluaties.evaluate(actor, id, antwoord);
  }

  @Get('evaluaties')
  @ApiOperation({
    summary: 'Wat de deelnemers ervan vonden, zonder namen, voor wie de community beheert',
    operationId: 'evaluatiesLezen',
  })
  @ApiOkResponse({ type: EvaluatiesWeergave })
  all(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<EvaluatiesWeergave> {
    return this.evaluaties.readAll(actor, id);
  }
}

/** Without signing in: the same two questions, with the key from the mail that asks them. */
@ApiTags('bijeenkomsten')
@Controller('api/v1/evaluatievragen')
export class EvaluatievraagController {
  constructor(private readonly evaluaties: EvaluatieService) {}

  @Get()
  @Begrensd(LEZEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Waarover de twee vragen uit uw mail gaan', operationId: 'evaluatievraagLezen' })
  @ApiOkResponse({ type: MijnEvaluatieWeergave })
  read(@Headers('evaluatiesleutel') sleutel?: string): Promise<MijnEvaluatieWeergave> {
    return this.evaluaties.readVraag(sleutel);
  }

  /** Never by following a link: scanners of mail do that too. */
  @Post()
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({
    summary: 'Beantwoord de twee vragen uit uw mail',
    operationId: 'evaluatievraagBeantwoorden',
  })
  @ApiOkResponse({ type: MijnEvaluatieWeergave })
  answer(
    @Body() antwoord: EvaluatieDto,
    @Headers('evaluatiesleutel') sleutel?: string,
  ): Promise<MijnEvaluatieWeergave> {
    return this.evaluaties.answerVraag(sleutel, antwoord);
  }
}
