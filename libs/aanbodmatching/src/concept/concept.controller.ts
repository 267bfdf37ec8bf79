// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Begrensd, Configuratie, Handelend, IdPipe } from '#libs/platform';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { OntvangstWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { toStatussleutel } from '../hulpvraag/statussleutel.rules.js';
import {
  ConceptOntvangstWeergave,
  ConceptWeergave,
  ConceptWijzigingDto,
  NieuwConceptDto,
} from './concept.dto.js';
import { ConceptService } from './concept.service.js';
import { ConceptindieningService } from './conceptindiening.service.js';
import { toConceptsleutel } from './conceptsleutel.rules.js';

const BEWAREN = { naam: 'concept-bewaren', punten: 20, seconden: 3600, per: 'ip' } as const;
const GEBRUIKEN = { naam: 'concept-gebruiken', punten: 300, seconden: 600, per: 'ip' } as const;
const LOCATION = { Location: { description: 'Adres.', schema: { type: 'string' } } } as const;

@ApiTags('concepten')
@Controller('api/v1/concepten')
export class ConceptController {
  constructor(
    private readonly concepten: ConceptService,
    private readonly indieningen: ConceptindieningService,
    private readonly config: Configuratie,
  ) {}

  @Post()
  @Begrensd(BEWAREN)
  @ApiOperation({
    summary: 'Bewaar een hulpvraag die nog niet af is; de link om verder te gaan komt per e-mail',
    operationId: 'conceptBewaren',
  })
  @ApiCreatedResponse({ type: ConceptOntvangstWeergave, headers: LOCATION })
  async keep(
    @Handelend() actor: Actor,
    @Body() nieuw: NieuwConceptDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<ConceptOntvangstWeergave> {
    const { id, versie, vervaltOp } = await this.concepten.keep(actor, nieuw);
    void antwoord.header('Location', `/api/v1/concepten/${id}`);
    const conceptsleutel = toConceptsleutel(id, this.config.statussleutelGeheim);
    return { id, conceptsleutel, versie, vervaltOp };
  }

  @Get(':id')
  @Begrensd(GEBRUIKEN)
  @ApiSecurity('conceptsleutel')
  @ApiOperation({ summary: 'Een bewaarde hulpvraag die nog niet af is', operationId: 'conceptLezen' })
  @ApiOkResponse({ type: ConceptWeergave })
  read(
    @Param('id', IdPipe) id: string,
    @Headers('conceptsleutel') sleutel?: string,
  ): Promise<ConceptWeergave> {
    return this.concepten.read(id, sleutel);
  }

  @Put(':id')
  @Begrensd(GEBRUIKEN)
  @ApiSecurity('conceptsleutel')
  @ApiOperation({
    summary: 'Zet dit in de plaats van wat bewaard was; het blijft weer dertig dagen',
    operationId: 'conceptWijzigen',
  })
  @ApiOkResponse({ type: ConceptWeergave })
  change(
    @Param('id', IdPipe) id: string,
    @Body() wijziging: ConceptWijzigingDto,
    @Headers('conceptsleutel') sleutel?: string,
  ): Promise<ConceptWeergave> {
    return this.concepten.change(id, sleutel, wijziging);
  }

  @Delete(':id')
  @HttpCode(204)
  @Begrensd(GEBRUIKEN)
  @ApiSecurity('conceptsleutel')
  @ApiOperation({ summary: 'Verwijder een bewaarde hulpvraag', operationId: 'conceptVerwijderen' })
  @ApiNoContentResponse({ description: 'Verwijderd.' })
  remove(@Param('id', IdPipe) id: string, @Headers('conceptsleutel') sleutel?: string): Promise<void> {
    return this.concepten.remove(id, sleutel);
  }

  @Post(':id/indiening')
  @Begrensd(GEBRUIKEN)
  @ApiSecurity('conceptsleutel')
  @ApiOperation({
    summary: 'Dien een bewaarde hulpvraag in; herhaald is het antwoord hetzelfde',
    operationId: 'conceptIndienen',
  })
  @ApiCreatedResponse({ type: OntvangstWeergave, headers: LOCATION })
  async submit(
    @Param('id', IdPipe) id: string,
    @Body() { versie }: VersieDto,
    @Res({ passthrough: true }) antwoord: FastifyReply,
    @Headers('conceptsleutel') sleutel?: string,
  ): Promise<OntvangstWeergave> {
    const ontvangst = await this.indieningen.submit(id, sleutel, versie);
    void antwoord.header('Location', `/api/v1/hulpvragen/${id}`);
    return { ...ontvangst, statussleutel: toStatussleutel(id, this.config.statussleutelGeheim) };
  }
}
