// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, applyDecorators } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/kernel';
import {
  Accepteert,
  Begrensd,
  Handelend,
  IdPipe,
  IdempotentieSleutel,
  PaginaQuery,
  type Pagina,
} from '#libs/platform';
import { ZIP } from '../afname/formaat.js';
import { IDEMPOTENTIE } from '../rapport/rapport.dto.js';
import { KoppelbestandWeergave, KoppelbestandenPagina, NieuwKoppelbestandDto } from './koppelbestand.dto.js';
import { KoppelbestandLezer } from './koppelbestand.lezer.js';
import type { Koppelsoort } from './koppelbestand.rules.js';
import { KoppelbestandService } from './koppelbestand.service.js';

const OPHALEN = { naam: 'koppelbestand-ophalen', punten: 30, seconden: 3600, per: 'account' } as const;
const Bestandsroute = (): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    Begrensd(OPHALEN),
    Accepteert({ uit: [ZIP] }),
    ApiProduces(ZIP),
    ApiOkResponse({
      description: 'Een zip met CSV en `csv-metadata.json` (CSV on the Web).',
      schema: { type: 'string', format: 'binary' },
    }),
    ApiConflictResponse({
      description: 'Al opgehaald, vervallen, nog niet klaar, of u haalde het andere bestand op.',
    }),
  );

/** Files for research at Statistics Netherlands: who is who, and what is told of them, never in one hand. */
@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact/koppelbestanden')
export class KoppelbestandController {
  constructor(
    private readonly bestanden: KoppelbestandService,
    private readonly lezer: KoppelbestandLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Register van koppelbestanden voor het CBS, het laatst gevraagde eerst',
    operationId: 'koppelbestandenLijst',
  })
  @ApiOkResponse({ type: KoppelbestandenPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<Pagina<KoppelbestandWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Post()
  @Begrensd({ naam: 'koppelbestand-maken', punten: 30, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Laat een koppelbestand voor het CBS maken',
    description:
      'Van ondernemers die daarvoor toestemming gaven en van wie een KVK-nummer bekend is. Dat gebeurt op de achtergrond; volg ' +
      '`voortgang` en `status`.',
    operationId: 'koppelbestandMaken',
  })
  @ApiCreatedResponse({ type: KoppelbestandWeergave })
  async request(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuwKoppelbestandDto,
  ): Promise<KoppelbestandWeergave> {
    return this.lezer.read(actor, await this.bestanden.request(actor, nieuw, sleutel));
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Hoe ver een koppelbestand is, en wie het ophaalde',
    operationId: 'koppelbestandLezen',
  })
  @ApiOkResponse({ type: KoppelbestandWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<KoppelbestandWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post(':id/sleutelbestand')
  @Bestandsroute()
  @ApiOperation({
    summary: 'Haal het sleutelbestand op: welk pseudoniem welk KVK-nummer is',
    description: 'Eén keer, en door een ander dan wie het inhoudsbestand ophaalt. Daarna is het hier weg.',
    operationId: 'koppelsleutelOphalen',
  })
  takeKey(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    return this.send(actor, id, 'sleutel', antwoord);
  }

  @Post(':id/inhoudsbestand')
  @Bestandsroute()
  @ApiOperation({
    summary: 'Haal het inhoudsbestand op: wat er van elk pseudoniem bekend is',
    description: 'Eén keer, en door een ander dan wie het sleutelbestand ophaalt. Daarna is het hier weg.',
    operationId: 'koppelinhoudOphalen',
  })
  takeContent(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
  ): Promise<Buffer> {
    return this.send(actor, id, 'inhoud', antwoord);
  }

  private async send(actor: Actor, id: string, soort: Koppelsoort, antwoord: FastifyReply): Promise<Buffer> {
    const bestand = await this.bestanden.take(actor, id, soort);
    void antwoord.headers({
      'Content-Type': ZIP,
      'Content-Disposition': `attachment; filename="cbs-koppelbestand-${soort}-${id.slice(0, 8)}.zip"`,
    });
    return bestand;
  }
}
