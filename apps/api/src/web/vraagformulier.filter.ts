// SPDX-License-Identifier: EUPL-1.2
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reden } from '#libs/kernel';
import { toProblem } from '#libs/platform';
import { FORMULIERKOPPEN, padVan } from './paginakoppen.js';
import { Webbestanden, type Vraagformulier } from './webbestanden.js';

/** What came in of the form; nothing when it could not be read at all. */
export function readVraagformulier(web: Webbestanden, verzoek: FastifyRequest): Vraagformulier {
  const velden = new URLSearchParams(typeof verzoek.body === 'string' ? verzoek.body : '');
  return web.readVraagformulier(padVan(verzoek), velden);
}

/** Whatever is refused or goes wrong: the form again with what was filled in, and what is the matter. */
@Catch()
export class VraagformulierFilter implements ExceptionFilter {
  constructor(private readonly web: Webbestanden) {}

  async catch(fout: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const verzoek = http.getRequest<FastifyRequest>();
    const antwoord = http.getResponse<FastifyReply>();
    const { status, detail, redenen } = toProblem(fout);
    if (status >= 500) verzoek.log.error({ err: fout }, 'verzoek mislukt');
    const oorzaken: readonly Reden[] = redenen ?? [{ melding: detail }];
    const formulier = { ...readVraagformulier(this.web, verzoek), fouten: {} };
    const html = await this.web.vraagformulier(padVan(verzoek), formulier, oorzaken);
    await antwoord.status(status).headers(FORMULIERKOPPEN).send(html);
  }
}
