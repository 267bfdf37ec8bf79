// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Klok, type Actor } from '#libs/kernel';
import { AGENDA_TYPE, Accepteert, Configuratie, Handelend, IdPipe, toAgenda } from '#libs/platform';
import { AfspraakIndiener } from './afspraak.indiener.js';
import { AfspraakLezer } from './afspraak.lezer.js';
import { toAgendapunt } from './afspraakpost.js';

@ApiTags('afspraken')
@Controller('api/v1/afspraken')
export class AgendaController {
  constructor(
    private readonly lezer: AfspraakLezer,
    private readonly houder: AfspraakIndiener,
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  @Get(':id/agenda')
  @Accepteert({ uit: [AGENDA_TYPE] })
  @ApiBearerAuth('token')
  @ApiSecurity('statussleutel')
  @ApiProduces(AGENDA_TYPE)
  @ApiOperation({ summary: 'Een afspraak voor in uw agenda', operationId: 'afspraakAgenda' })
  @ApiOkResponse({ description: 'iCalendar (RFC 5545), tijden in UTC.', schema: { type: 'string' } })
  async readAgenda(
    @Handelend() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) antwoord: FastifyReply,
    @Headers('statussleutel') sleutel?: string,
  ): Promise<string> {
    const afspraak = await this.lezer.read(await this.houder.orActor(actor, id, sleutel), id);
    const punt = toAgendapunt(
      { ...afspraak, waar: afspraak.plaats ?? afspraak.link },
      this.config,
      this.klok.nu(),
    );
    void antwoord
      .header('Content-Type', `${AGENDA_TYPE}; charset=utf-8`)
      .header('Content-Disposition', 'attachment; filename="afspraak.ics"');
    return toAgenda(punt, 'tonen', afspraak.status === 'geannuleerd');
  }
}
