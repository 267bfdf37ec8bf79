// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Begrensd } from '#libs/platform';
import { MetingantwoordDto, MetingvragenWeergave } from './metingvraag.dto.js';
import { MetingvraagService } from './metingvraag.service.js';

const SLEUTEL = {
  name: 'Metingsleutel',
  required: true,
  description: 'Staat achter `sleutel=` in de link in de mail.',
};
const LEZEN = { naam: 'metingvraag-lezen', punten: 60, seconden: 600 };
const ANTWOORDEN = { naam: 'metingvraag-beantwoorden', punten: 120, seconden: 600 };

/** Without signing in: how the firm is doing, with the key from the mail that asks it. */
@ApiTags('metingen')
@Controller('api/v1/metingvragen')
export class MetingvraagController {
  constructor(private readonly vragen: MetingvraagService) {}

  @Get()
  @Begrensd(LEZEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({
    summary: 'De vragen uit uw mail, met wat u al antwoordde',
    operationId: 'metingvragenLezen',
  })
  @ApiOkResponse({ type: MetingvragenWeergave })
  read(@Headers('metingsleutel') sleutel?: string): Promise<MetingvragenWeergave> {
    return this.vragen.read(sleutel);
  }

  /** Each answer by itself, so that who stops in between loses nothing. */
  @Put(':indicator')
  @Begrensd(ANTWOORDEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Bewaar uw antwoord op één vraag', operationId: 'metingvraagBeantwoorden' })
  @ApiOkResponse({ type: MetingvragenWeergave })
  answer(
    @Param('indicator') indicator: string,
    @Body() { waarde }: MetingantwoordDto,
    @Headers('metingsleutel') sleutel?: string,
  ): Promise<MetingvragenWeergave> {
    return this.vragen.answer(sleutel, indicator, waarde);
  }

  @Post('klaar')
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Rond uw antwoorden af', operationId: 'metingvragenAfronden' })
  @ApiOkResponse({ type: MetingvragenWeergave })
  finish(@Headers('metingsleutel') sleutel?: string): Promise<MetingvragenWeergave> {
    return this.vragen.finish(sleutel);
  }

  /** Never by following a link: scanners of mail do that too. */
  @Post('afmelding')
  @HttpCode(200)
  @Begrensd(ANTWOORDEN)
  @ApiHeader(SLEUTEL)
  @ApiOperation({ summary: 'Krijg geen vragen meer over deze hulp', operationId: 'metingvragenAfmelden' })
  @ApiOkResponse({ type: MetingvragenWeergave })
  stop(@Headers('metingsleutel') sleutel?: string): Promise<MetingvragenWeergave> {
    return this.vragen.stop(sleutel);
  }
}
