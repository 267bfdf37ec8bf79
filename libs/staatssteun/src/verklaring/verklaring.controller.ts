// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdempotentieSleutel, PaginaQuery, type Pagina } from '#libs/platform';
import {
  EigenSteunruimteWeergave,
  GevondenSteunruimteWeergave,
  NieuweSteunverklaringDto,
  SteunruimteQuery,
  SteunruimteZoekDto,
  SteunverklaringenPagina,
  type SteunverklaringWeergave,
} from './verklaring.dto.js';
import { VerklaringService } from './verklaring.service.js';

/** Each is kept for ten years. */
const VERKLAREN = { naam: 'steun-verklaren', punten: 30, seconden: 3600, per: 'account' } as const;

/** Nobody reads the whole trade register by its numbers. */
const ZOEKEN = { naam: 'steunruimte-zoeken', punten: 120, seconden: 600, per: 'account' } as const;

@ApiTags('staatssteun')
@ApiBearerAuth('token')
@Controller('api/v1')
export class VerklaringController {
  constructor(private readonly verklaringen: VerklaringService) {}

  @Get('steunverklaringen')
  @ApiOperation({
    summary: 'Wat u verklaarde over de-minimissteun van uw onderneming, de laatste eerst',
    operationId: 'steunverklaringenLijst',
  })
  @ApiOkResponse({ type: SteunverklaringenPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<Pagina<SteunverklaringWeergave>> {
    return this.verklaringen.list(actor, query);
  }

  @Post('steunverklaringen')
  @Begrensd(VERKLAREN)
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Bij een herhaald verzoek: hetzelfde antwoord, en er komt geen tweede verklaring.',
  })
  @ApiOperation({
    summary: 'Verklaar welke de-minimissteun uw onderneming elders kreeg; de laatste verklaring telt',
    operationId: 'steunVerklaren',
  })
  @ApiCreatedResponse({ type: EigenSteunruimteWeergave, description: 'Met wat dit aan ruimte laat.' })
  async declare(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweSteunverklaringDto,
  ): Promise<EigenSteunruimteWeergave> {
    await this.verklaringen.declare(actor, nieuw, sleutel);
    return this.verklaringen.room(actor);
  }

  @Get('steunruimte')
  @ApiOperation({
    summary: 'Hoeveel de-minimissteun uw onderneming nog mag krijgen, met waar zij bij hoort',
    operationId: 'steunruimteLezen',
  })
  @ApiOkResponse({ type: EigenSteunruimteWeergave })
  room(
    @Handelend() actor: Actor,
    @Query() { peildatum }: SteunruimteQuery,
  ): Promise<EigenSteunruimteWeergave> {
    return this.verklaringen.room(actor, peildatum);
  }

  @Post('steunruimte/zoeken')
  @HttpCode(200)
  @Begrensd(ZOEKEN)
  @ApiOperation({
    summary: 'Hoeveel de-minimissteun een onderneming nog mag krijgen, en met wie zij een geheel vormt',
    operationId: 'steunruimteZoeken',
  })
  @ApiOkResponse({ type: GevondenSteunruimteWeergave })
  find(@Handelend() actor: Actor, @Body() vraag: SteunruimteZoekDto): Promise<GevondenSteunruimteWeergave> {
    return this.verklaringen.find(actor, vraag);
  }
}
