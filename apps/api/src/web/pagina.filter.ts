// SPDX-License-Identifier: EUPL-1.2
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '#libs/platform';
import { EIGEN_PAGINAKOPPEN, aanmeldpadVan, padVan } from './paginakoppen.js';
import { Webbestanden } from './webbestanden.js';

const CODE = 'urn:schakel:probleem:';

/** What goes wrong on a page is told by a page; who is not signed in is brought to where that can be done. */
@Catch()
export class PaginaFilter implements ExceptionFilter {
  constructor(private readonly web: Webbestanden) {}

  async catch(fout: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const verzoek = http.getRequest<FastifyRequest>();
    const antwoord = http.getResponse<FastifyReply>();
    const { status, type, detail, redenen = [] } = toProblem(fout);
    if (status >= 500) verzoek.log.error({ err: fout }, 'verzoek mislukt');
    const pad = padVan(verzoek);
    if (status === 401 && verzoek.method === 'GET') {
      const terug = new URLSearchParams({ terug: verzoek.url }).toString();
      await antwoord
        .status(303)
        .header('Location', `${aanmeldpadVan(pad)}?${terug}`)
        .send();
      return;
    }
    const html = await this.web.begonnen(pad, {
      ...{ soort: 'geweigerd', status, code: type.replace(CODE, '') },
      redenen: redenen.length > 0 ? redenen : [{ melding: detail }],
    });
    await antwoord.status(status).headers(EIGEN_PAGINAKOPPEN).send(html);
  }
}
