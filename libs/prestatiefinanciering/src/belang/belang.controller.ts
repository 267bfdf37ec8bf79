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
import { Begrensd, Handelend, IdPipe, IdempotentieSleutel, PaginaQuery, type Pagina } from '#libs/platform';
import { BelangWeergave, BelangeindeDto, BelangenPagina, NieuwBelangDto } from './belang.dto.js';
import { BelangService } from './belang.service.js';

/** Each stays for good. */
const MELDEN = { naam: 'belang-melden', punten: 60, seconden: 3600, per: 'account' } as const;

@ApiTags('belangen')
@ApiBearerAuth('token')
@Controller('api/v1/belangen')
export class BelangController {
  constructor(private readonly belangen: BelangService) {}

  @Get()
  @ApiOperation({
    summary: 'Uw gemelde belangen, of als beheerder die van iedereen; wat het laatst is gemeld eerst',
    operationId: 'belangenLijst',
  })
  @ApiOkResponse({ type: BelangenPagina })
  list(@Handelend() actor: Actor, @Query() query: PaginaQuery): Promise<Pagina<BelangWeergave>> {
    return this.belangen.list(actor, query);
  }

  @Post()
  @Begrensd(MELDEN)
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Bij een herhaald verzoek: hetzelfde antwoord, en er komt geen tweede melding.',
  })
  @ApiOperation({
    summary: 'Meld dat u een belang hebt in een aanbieder',
    description:
      'Zolang het meetelt kunt u declaraties van deze aanbieder niet beoordelen en niet goedkeuren. Een melding gaat nooit meer weg.',
    operationId: 'belangMelden',
  })
  @ApiCreatedResponse({ type: BelangWeergave })
  declare(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuwBelangDto,
  ): Promise<BelangWeergave> {
    return this.belangen.declare(actor, nieuw, sleutel);
  }

  @Post(':id/einde')
  @HttpCode(200)
  @Begrensd(MELDEN)
  @ApiOperation({
    summary: 'Meld wanneer uw belang in een aanbieder eindigt, op zijn vroegst vandaag',
    operationId: 'belangBeeindigen',
  })
  @ApiOkResponse({ type: BelangWeergave })
  end(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { tot }: BelangeindeDto,
  ): Promise<BelangWeergave> {
    return this.belangen.end(actor, id, tot);
  }
}
