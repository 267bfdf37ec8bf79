// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { Accepteert, Begrensd, FORMULIER } from '#libs/platform';
import { AfmeldingWeergave, VoorkeurenDto, VoorkeurenWeergave } from './voorkeur.dto.js';
import { VoorkeurService } from './voorkeur.service.js';

const SLEUTEL = {
  name: 'Meldingssleutel',
  required: true,
  description: 'Staat achter `#sleutel=` in de link onder elke mail.',
};

/** Without signing in: who gets a mail can say what he wants to get. */
@ApiTags('meldingen')
@Controller('api/v1/meldingsvoorkeuren')
export class VoorkeurController {
  constructor(private readonly voorkeuren: VoorkeurService) {}

  @Get()
  @Begrensd({ naam: 'meldingsvoorkeuren', punten: 60, seconden: 600 })
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Welke mail u krijgt', operationId: 'meldingsvoorkeurenLezen' })
  @ApiOkResponse({ type: VoorkeurenWeergave })
  read(@Headers('meldingssleutel') sleutel?: string): Promise<VoorkeurenWeergave> {
    return this.voorkeuren.read(sleutel);
  }

  @Put()
  @Begrensd({ naam: 'meldingsvoorkeuren', punten: 60, seconden: 600 })
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Kies welke mail u krijgt', operationId: 'meldingsvoorkeurenKiezen' })
  @ApiOkResponse({ type: VoorkeurenWeergave })
  choose(
    @Body() { groepen }: VoorkeurenDto,
    @Headers('meldingssleutel') sleutel?: string,
  ): Promise<VoorkeurenWeergave> {
    return this.voorkeuren.choose(sleutel, groepen);
  }

  @Post('afmelding')
  @HttpCode(200)
  @Accepteert({ in: [FORMULIER] })
  @Begrensd({ naam: 'mail-afmelden', punten: 300, seconden: 600 })
  @ApiOperation({
    summary: 'Stop met één soort mail, met één klik',
    description: 'Voor mailprogramma’s (RFC 8058): het adres staat in de kop `List-Unsubscribe` van de mail.',
    operationId: 'mailAfmelden',
  })
  @ApiQuery({ name: 'sleutel', required: true })
  @ApiConsumes(FORMULIER)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['List-Unsubscribe'],
      properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } },
    },
  })
  @ApiOkResponse({ type: AfmeldingWeergave })
  unsubscribe(@Body() formulier: unknown, @Query('sleutel') sleutel?: unknown): Promise<AfmeldingWeergave> {
    return this.voorkeuren.unsubscribe(typeof sleutel === 'string' ? sleutel : undefined, formulier);
  }
}
