// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel, type Pagina } from '#libs/platform';
import { OokAlsBestand, Vorm, answerLijst, type Antwoordvorm } from '../bestand.js';
import { DECLARATIELIJST } from '../lijsten.js';
import {
  DeclaratiesQuery,
  DeclaratieversieDto,
  NieuwDeclaratiebezwaarDto,
  NieuweDeclaratieDto,
  PeriodeDto,
} from './declaratie.dto.js';
import { DeclaratieLezer } from './declaratie.lezer.js';
import { DeclaratieWeergave, DeclaratiesPagina, type DeclaratieRij } from './declaratie.weergave.js';
import { DeclaratieVoorbeeldWeergave } from './voorbeeld.weergave.js';
import { DeclaratiebezwaarService } from './declaratiebezwaar.service.js';
import { IndienenService } from './indienen.service.js';

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Herhaal een verzoek veilig met dezelfde sleutel (8 tot 200 tekens).',
};

/** Reading declaraties, and what the party does with its own. */
@ApiTags('declaraties')
@ApiBearerAuth('token')
@Controller('api/v1')
export class DeclaratieController {
  constructor(
    private readonly indienen: IndienenService,
    private readonly bezwaren: DeclaratiebezwaarService,
    private readonly lezer: DeclaratieLezer,
  ) {}

  @Get('declaratievoorbeeld')
  @ApiOperation({
    summary: 'Welke prestaties van een afspraak in een periode te declareren zijn, en waarom andere niet',
    operationId: 'declaratieVoorbeeld',
  })
  @ApiOkResponse({ type: DeclaratieVoorbeeldWeergave })
  preview(@Handelend() actor: Actor, @Query() periode: PeriodeDto): Promise<DeclaratieVoorbeeldWeergave> {
    return this.indienen.preview(actor, periode);
  }

  @Get('declaraties')
  @ApiOperation({ summary: 'Declaraties, de laatst ingediende eerst', operationId: 'declaratiesLijst' })
  @OokAlsBestand(DeclaratiesPagina)
  list(
    @Handelend() actor: Actor,
    @Query() query: DeclaratiesQuery,
    @Vorm() vorm: Antwoordvorm,
  ): Promise<Pagina<DeclaratieRij> | Buffer> {
    return answerLijst(vorm, DECLARATIELIJST, query, (vraag) => this.lezer.list(actor, vraag));
  }

  @Post('declaraties')
  @Begrensd({ naam: 'declaratie-indienen', punten: 60, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Declareer aanvaarde prestaties van een afspraak over een periode van één jaar',
    operationId: 'declaratieIndienen',
  })
  @ApiCreatedResponse({ type: DeclaratieWeergave })
  async submit(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweDeclaratieDto,
  ): Promise<DeclaratieWeergave> {
    return this.lezer.read(actor, await this.indienen.submit(actor, nieuw, sleutel));
  }

  @Get('declaraties/:id')
  @ApiOperation({ summary: 'Een declaratie, regel voor regel', operationId: 'declaratieLezen' })
  @ApiOkResponse({ type: DeclaratieWeergave })
  read(@Handelend() actor: Actor, @Param('id', IdPipe) id: string): Promise<DeclaratieWeergave> {
    return this.lezer.read(actor, id);
  }

  @Post('declaraties/:id/intrekking')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Trek uw declaratie in, zolang niemand haar beoordeelde',
    operationId: 'declaratieIntrekken',
  })
  @ApiOkResponse({ type: DeclaratieWeergave })
  async withdraw(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { versie }: DeclaratieversieDto,
  ): Promise<DeclaratieWeergave> {
    await this.indienen.withdraw(actor, id, versie);
    return this.lezer.read(actor, id);
  }

  @Post('declaraties/:id/bezwaar')
  @Begrensd({ naam: 'declaratie-bezwaar', punten: 20, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Maak bezwaar tegen wat in uw declaratie is geweigerd, tot zes weken na het besluit',
    operationId: 'declaratieBezwaarMaken',
  })
  @ApiCreatedResponse({ type: DeclaratieWeergave })
  async object(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Param('id', IdPipe) id: string,
    @Body() { gronden }: NieuwDeclaratiebezwaarDto,
  ): Promise<DeclaratieWeergave> {
    await this.bezwaren.object(actor, id, gronden, sleutel);
    return this.lezer.read(actor, id);
  }
}
