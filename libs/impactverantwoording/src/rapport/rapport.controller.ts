// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel, PaginaQuery, type Pagina } from '#libs/platform';
import { Editieservice } from './editie.service.js';
import { IDEMPOTENTIE, NieuweRapportdefinitieDto, NieuweRapporteditieDto } from './rapport.dto.js';
import { RapportLezer } from './rapport.lezer.js';
import {
  RapportdefinitieWeergave,
  RapportdefinitiesPagina,
  RapporteditieWeergave,
} from './rapport.weergave.js';

/** What reports there are, and having an edition built. */
@ApiTags('impact')
@ApiBearerAuth('token')
@Controller('api/v1/impact/rapportdefinities')
export class RapportdefinitieController {
  constructor(
    private readonly edities: Editieservice,
    private readonly lezer: RapportLezer,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Rapporten en hun edities, het laatst gemaakte eerst',
    operationId: 'rapportdefinitiesLijst',
  })
  @ApiOkResponse({ type: RapportdefinitiesPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<Pagina<RapportdefinitieWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Post()
  @Begrensd({ naam: 'rapportdefinitie-maken', punten: 60, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Leg vast waarover een rapport gaat',
    description: 'Dat verandert niet meer. Daarna laat u er edities van opbouwen.',
    operationId: 'rapportdefinitieMaken',
  })
  @ApiCreatedResponse({ type: RapportdefinitieWeergave })
  async define(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweRapportdefinitieDto,
  ): Promise<RapportdefinitieWeergave> {
    return this.lezer.definitie(actor, await this.edities.define(actor, nieuw, sleutel));
  }

  @Post(':id/edities')
  @Begrensd({ naam: 'rapporteditie-maken', punten: 60, seconden: 3600, per: 'account' })
  @ApiHeader(IDEMPOTENTIE)
  @ApiOperation({
    summary: 'Laat een editie van een rapport opbouwen',
    description: 'Dat gebeurt op de achtergrond; volg `voortgang` en `status` van de editie.',
    operationId: 'rapporteditieMaken',
  })
  @ApiCreatedResponse({ type: RapporteditieWeergave })
  async request(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Param('id', IdPipe) id: string,
    @Body() { waarom }: NieuweRapporteditieDto,
  ): Promise<RapporteditieWeergave> {
    return this.lezer.editie(actor, await this.edities.request(actor, id, waarom, sleutel));
  }
}
