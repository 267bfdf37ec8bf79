// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Begrensd, Handelend, IdPipe, type Pagina } from '#libs/platform';
import { Indiener } from '../hulpvraag/indiener.js';
import {
  AfspraakAfrondingDto,
  AfspraakAnnuleringDto,
  AfspraakVerplaatsingDto,
  AfspraakWeergave,
  AfsprakenPagina,
  AfsprakenQuery,
  NieuweAfspraakDto,
} from './afspraak.dto.js';
import { AfspraakIndiener } from './afspraak.indiener.js';
import { AfspraakLezer } from './afspraak.lezer.js';
import { AfspraakService } from './afspraak.service.js';

const GRENS = { naam: 'afspraak-maken', punten: 60, seconden: 600 };

@ApiTags('afspraken')
@ApiBearerAuth('token')
@Controller('api/v1')
export class AfspraakController {
  constructor(
    private readonly afspraken: AfspraakService,
    private readonly lezer: AfspraakLezer,
    private readonly indiener: Indiener,
    private readonly houder: AfspraakIndiener,
  ) {}

  @Post('hulpvragen/:id/afspraken')
  @Begrensd(GRENS)
  @ApiSecurity('bewerksleutel')
  @ApiOperation({ summary: 'Maak een afspraak bij een hulpvraag', operationId: 'afspraakBoeken' })
  @ApiCreatedResponse({ type: AfspraakWeergave })
  async book(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() keuze: NieuweAfspraakDto,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<AfspraakWeergave> {
    const wie = await this.indiener.orBewerker(actor, id, { statussleutel, bewerksleutel });
    return this.lezer.read(wie, await this.afspraken.book(wie, id, keuze));
  }

  @Get('hulpvragen/:id/afspraken')
  @ApiSecurity('statussleutel')
  @ApiOperation({ summary: 'De afspraken bij een hulpvraag', operationId: 'hulpvraagAfsprakenLijst' })
  @ApiOkResponse({ type: AfsprakenPagina })
  listBij(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: AfsprakenQuery,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<Pagina<AfspraakWeergave>> {
    return this.lezer.listBij(this.indiener.orActor(actor, id, sleutel), id, query);
  }

  @Get('afspraken')
  @ApiOperation({
    summary: 'De afspraken van uw organisatie of regio, de eerste eerst',
    operationId: 'afsprakenLijst',
  })
  @ApiOkResponse({ type: AfsprakenPagina })
  list(@Handelend() actor: Actor, @Query() query: AfsprakenQuery): Promise<Pagina<AfspraakWeergave>> {
    return this.lezer.list(actor, query);
  }

  @Get('afspraken/:id')
  @ApiSecurity('statussleutel')
  @ApiOperation({ summary: 'Een afspraak', operationId: 'afspraakLezen' })
  @ApiOkResponse({ type: AfspraakWeergave })
  async read(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<AfspraakWeergave> {
    return this.lezer.read(await this.houder.orActor(actor, id, sleutel), id);
  }

  @Post('afspraken/:id/verplaatsing')
  @HttpCode(200)
  @Begrensd(GRENS)
  @ApiSecurity('bewerksleutel')
  @ApiOperation({
    summary: 'Verplaats een afspraak naar een ander moment',
    operationId: 'afspraakVerplaatsen',
  })
  @ApiOkResponse({ type: AfspraakWeergave })
  async move(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() verplaatsing: AfspraakVerplaatsingDto,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<AfspraakWeergave> {
    const wie = await this.houder.orBewerker(actor, id, { statussleutel, bewerksleutel });
    await this.afspraken.move(wie, id, verplaatsing);
    return this.lezer.read(wie, id);
  }

  @Post('afspraken/:id/annulering')
  @HttpCode(200)
  @Begrensd(GRENS)
  @ApiSecurity('bewerksleutel')
  @ApiOperation({ summary: 'Annuleer een afspraak, met een reden', operationId: 'afspraakAnnuleren' })
  @ApiOkResponse({ type: AfspraakWeergave })
  async cancel(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() annulering: AfspraakAnnuleringDto,
    @Headers('bewerksleutel') bewerksleutel?: string,
    @Headers('statussleutel') statussleutel?: string,
  ): Promise<AfspraakWeergave> {
    const wie = await this.houder.orBewerker(actor, id, { statussleutel, bewerksleutel });
    await this.afspraken.cancel(wie, id, annulering);
    return this.lezer.read(wie, id);
  }

  @Post('afspraken/:id/afronding')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Meld of een afspraak is gehouden, of dat niemand kwam',
    operationId: 'afspraakAfronden',
  })
  @ApiOkResponse({ type: AfspraakWeergave })
  async finish(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() afronding: AfspraakAfrondingDto,
  ): Promise<AfspraakWeergave> {
    await this.afspraken.finish(actor, id, afronding);
    return this.lezer.read(actor, id);
  }
}
