// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import {
  Aangemelde,
  Aanmeldingen,
  Accepteert,
  Configuratie,
  PAGINA_CSP,
  type Aangemeld,
} from '#libs/platform';
import { aanmeldKeuzes } from './aanmeld-pagina.js';
import { HTML, STIJL, startPagina } from './pagina.js';
import { STATUS_SCRIPT, statusPagina } from './status-pagina.js';

/** What one sees in a browser until the web application is there: how to try it, and the status of one hulpvraag. */
@ApiExcludeController()
@Controller()
export class PaginaController {
  constructor(
    private readonly config: Configuratie,
    private readonly aanmeldingen: Aanmeldingen,
  ) {}

  @Get()
  @Accepteert({ uit: ['text/html'] })
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', PAGINA_CSP)
  @ApiOperation({ operationId: 'paginaStart' })
  start(@Aangemelde() { actor }: Aangemeld): string {
    const aanmelden =
      actor.rol === 'anoniem'
        ? aanmeldKeuzes(this.aanmeldingen.mogelijk())
        : '<p>U bent aangemeld. <a href="/mijn">Bekijk uw aanmelding of meld u af</a>.</p>';
    return startPagina(this.config.publiekeUrl, this.config.demo, aanmelden);
  }

  /** The status link of the confirmation mail; id and key stand in the fragment, which is never sent to a server. */
  @Get('hulpvraag')
  @Accepteert({ uit: ['text/html'] })
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', PAGINA_CSP)
  @ApiOperation({ operationId: 'paginaStatus' })
  status(): string {
    return statusPagina(this.config.demo);
  }

  @Get('pagina/stijl.css')
  @Accepteert({ uit: ['text/css'] })
  @Header('Content-Type', 'text/css; charset=utf-8')
  @ApiOperation({ operationId: 'paginaStijl' })
  stijl(): string {
    return STIJL;
  }

  @Get('pagina/status.js')
  @Accepteert({ uit: ['text/javascript'] })
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @ApiOperation({ operationId: 'paginaScript' })
  script(): string {
    return STATUS_SCRIPT;
  }
}
