// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend, IdPipe, IdempotentieSleutel, type Pagina } from '#libs/platform';
import {
  NieuweVerbondenheidDto,
  VerbondenhedenPagina,
  VerbondenheidWeergave,
  VerbondenheidWijzigingDto,
  VerbondenheidZoekDto,
} from './verbondenheid.dto.js';
import { VerbondenheidService } from './verbondenheid.service.js';

@ApiTags('staatssteun')
@ApiBearerAuth('token')
@Controller('api/v1/verbondenheden')
export class VerbondenheidController {
  constructor(private readonly verbondenheden: VerbondenheidService) {}

  @Post()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Bij een herhaald verzoek: hetzelfde antwoord, en er komt geen tweede notitie.',
  })
  @ApiOperation({
    summary:
      'Noteer dat twee ondernemingen samen één onderneming zijn voor de staatssteun, en waaruit dat blijkt',
    operationId: 'verbondenheidNoteren',
  })
  @ApiCreatedResponse({ type: VerbondenheidWeergave })
  note(
    @Handelend() actor: Actor,
    @IdempotentieSleutel() sleutel: string | undefined,
    @Body() nieuw: NieuweVerbondenheidDto,
  ): Promise<VerbondenheidWeergave> {
    return this.verbondenheden.note(actor, nieuw, sleutel);
  }

  @Post('zoeken')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Met welke ondernemingen deze verbonden is of was',
    operationId: 'verbondenhedenZoeken',
  })
  @ApiOkResponse({ type: VerbondenhedenPagina })
  find(
    @Handelend() actor: Actor,
    @Body() vraag: VerbondenheidZoekDto,
  ): Promise<Pagina<VerbondenheidWeergave>> {
    return this.verbondenheden.find(actor, vraag);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Wijzig vanaf of tot wanneer, of het bewijs',
    operationId: 'verbondenheidWijzigen',
  })
  @ApiOkResponse({ type: VerbondenheidWeergave })
  change(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wijziging: VerbondenheidWijzigingDto,
  ): Promise<VerbondenheidWeergave> {
    return this.verbondenheden.change(actor, id, wijziging);
  }
}
