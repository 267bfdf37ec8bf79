// SPDX-License-Identifier: EUPL-1.2
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PAGINA_CSP, toProblem } from '#libs/platform';
import { foutPagina } from './aanmeld-pagina.js';
import { HTML } from './pagina.js';

/** What goes wrong on a page is told by a page; who is not signed in is brought to where that can be done. */
@Catch()
export class PaginaFilter implements ExceptionFilter {
  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const verzoek = http.getRequest<FastifyRequest>();
    const antwoord = http.getResponse<FastifyReply>();
    const probleem = toProblem(fout);
    if (probleem.status >= 500) verzoek.log.error({ err: fout }, 'verzoek mislukt');
    if (probleem.status === 401 && verzoek.method === 'GET') {
      const terug = new URLSearchParams({ terug: verzoek.url }).toString();
      void antwoord.status(303).header('Location', `/aanmelden?${terug}`).send();
      return;
    }
    void antwoord
      .status(probleem.status)
      .header('Content-Type', HTML)
      .header('Content-Security-Policy', PAGINA_CSP)
      .send(foutPagina(probleem));
  }
}
