// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Header, Query, Redirect } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import { Accepteert, PAGINA_CSP } from '#libs/platform';
import { MELDINGEN_SCRIPT, meldingenPagina } from './meldingen-pagina.js';
import { HTML, STIJL } from './pagina.js';
import { UITKOMST_SCRIPT, uitkomstPagina } from './uitkomst-pagina.js';

/** Pages behind a link in a mail, until the web application has them. */
@ApiExcludeController()
@Controller()
export class PaginaController {
  /** The link under every mail; the key stands in the fragment. */
  @Get('meldingen')
  @Accepteert({ uit: ['text/html'] })
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', PAGINA_CSP)
  @ApiOperation({ operationId: 'paginaMeldingen' })
  meldingen(): string {
    return meldingenPagina();
  }

  /** The link in a mail that asks what help brought; the key stands in the fragment. */
  @Get('uitkomst')
  @Accepteert({ uit: ['text/html'] })
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', PAGINA_CSP)
  @ApiOperation({ operationId: 'paginaUitkomst' })
  uitkomst(): string {
    return uitkomstPagina();
  }

  @Get('pagina/uitkomst.js')
  @Accepteert({ uit: ['text/javascript'] })
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @ApiOperation({ operationId: 'paginaUitkomstScript' })
  uitkomstScript(): string {
    return UITKOMST_SCRIPT;
  }

  /** Who follows the address of one click in a browser is asked first: scanners of mail follow links too. */
  @Get('api/v1/meldingsvoorkeuren/afmelding')
  @Accepteert({ uit: ['text/html'] })
  @Redirect()
  @ApiOperation({ operationId: 'paginaMailAfmelden' })
  afmelden(@Query('sleutel') sleutel?: unknown): { url: string; statusCode: number } {
    const kaal = typeof sleutel === 'string' ? encodeURIComponent(sleutel) : '';
    return { url: `/meldingen#afmelding=${kaal}`, statusCode: 303 };
  }

  @Get('pagina/meldingen.js')
  @Accepteert({ uit: ['text/javascript'] })
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @ApiOperation({ operationId: 'paginaMeldingenScript' })
  meldingenScript(): string {
    return MELDINGEN_SCRIPT;
  }

  @Get('pagina/stijl.css')
  @Accepteert({ uit: ['text/css'] })
  @Header('Content-Type', 'text/css; charset=utf-8')
  @ApiOperation({ operationId: 'paginaStijl' })
  stijl(): string {
    return STIJL;
  }
}
