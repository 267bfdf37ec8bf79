// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query, Redirect } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import { Accepteert } from '#libs/platform';

/** The address to which mail programs post one click (RFC 8058), when somebody opens it in a browser. */
@ApiExcludeController()
@Controller()
export class AfmeldlinkController {
  /** Who follows it is asked first, and nothing changes: scanners of mail follow links too. */
  @Get('api/v1/meldingsvoorkeuren/afmelding')
  @Accepteert({ uit: ['text/html'] })
  @Redirect()
  @ApiOperation({ operationId: 'paginaMailAfmelden' })
  ask(@Query('sleutel') sleutel?: unknown): { url: string; statusCode: number } {
    const kaal = typeof sleutel === 'string' ? encodeURIComponent(sleutel) : '';
    return { url: `/meldingen#afmelding=${kaal}`, statusCode: 303 };
  }

  @Get('api/v1/campagne-afmeldingen')
  @Accepteert({ uit: ['text/html'] })
  @Redirect()
  @ApiOperation({ operationId: 'paginaCampagneAfmelden' })
  askCampagne(@Query('sleutel') sleutel?: unknown): { url: string; statusCode: number } {
    const kaal = typeof sleutel === 'string' ? encodeURIComponent(sleutel) : '';
    return { url: `/campagne-afmelding#sleutel=${kaal}`, statusCode: 303 };
  }
}
