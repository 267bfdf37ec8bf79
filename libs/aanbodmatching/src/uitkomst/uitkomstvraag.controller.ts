// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Begrensd } from '#libs/platform';
import { AntwoordDto } from './uitkomst.dto.js';
import { UitkomstvraagWeergave } from './uitkomstvraag.dto.js';
import { UitkomstvraagService } from './uitkomstvraag.service.js';

const SLEUTEL = {
  name: 'Antwoordsleutel',
  required: true,
  description: 'Staat achter `sleutel=` in de link in de mail.',
};
const LEZEN = { naam: 'uitkomstvraag-lezen', punten: 60, seconden: 600 };
const ANTWOORDEN = { naam: 'uitkomstvraag-beantwoorden', punten: 20, seconden: 600 };

/** Without signing in: two questions, with the key from the mail that asks them. */
@ApiTags('uitkomsten')
@Controller('api/v1/uitkomstvragen')
export class UitkomstvraagController {
  constructor(private readonly vragen: UitkomstvraagService) {}

  @Get()
  @Begrensd(LEZEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Waarover de twee vragen uit uw mail gaan', operationId: 'uitkomstvraagLezen' })
  @ApiOkResponse({ type: UitkomstvraagWeergave })
  read(@Headers('antwoordsleutel') sleutel?: string): Promise<UitkomstvraagWeergave> {
    return this.vragen.read(sleutel);
  }

  /** Never by following a link: scanners of mail do that too. */
  @Post()
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({
    summary: 'Beantwoord de twee vragen uit uw mail',
    operationId: 'uitkomstvraagBeantwoorden',
  })
  @ApiOkResponse({ type: UitkomstvraagWeergave })
  answer(
    @Body() antwoord: AntwoordDto,
    @Headers('antwoordsleutel') sleutel?: string,
  ): Promise<UitkomstvraagWeergave> {
    return this.vragen.answer(sleutel, antwoord);
  }
}
