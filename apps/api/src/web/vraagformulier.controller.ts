// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Controller, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AanbodmatchingFacade } from '#libs/aanbodmatching';
import { DomainError, type Actor } from '#libs/kernel';
import { Accepteert, Begrensd, Configuratie, FORMULIER, Handelend, isEigen } from '#libs/platform';
import { FORMULIERKOPPEN, FORMULIERPADEN, padVan } from './paginakoppen.js';
import { VraagformulierFilter, readVraagformulier } from './vraagformulier.filter.js';
import { Webbestanden } from './webbestanden.js';

/** The longest question, of letters that take nine bytes each in a form, with the other fields. */
const MAX_BYTES = 64 * 1024;

/** The question form where no code of ours runs: all its pages at once, sent as any form is. */
@ApiExcludeController()
@Controller()
@UseFilters(VraagformulierFilter)
export class VraagformulierController {
  constructor(
    private readonly web: Webbestanden,
    private readonly aanbodmatching: AanbodmatchingFacade,
    private readonly config: Configuratie,
  ) {}

  /** Limited together with POST /hulpvragen: it is the same act. */
  @Post(FORMULIERPADEN)
  @HttpCode(200)
  @Accepteert({ in: [FORMULIER], uit: ['text/html'] })
  @RouteConfig({ bodyLimit: MAX_BYTES })
  @Begrensd({ naam: 'hulpvraag-indienen', punten: 30, seconden: 600, alleenAnoniem: true })
  @ApiOperation({ operationId: 'webHulpvraagIndienen' })
  async submit(
    @Req() verzoek: FastifyRequest,
    @Handelend() actor: Actor,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    this.assertEigen(verzoek);
    const formulier = readVraagformulier(this.web, verzoek);
    if (Object.keys(formulier.fouten).length > 0) {
      const html = await this.web.vraagformulier(padVan(verzoek), formulier);
      await antwoord.status(400).headers(FORMULIERKOPPEN).send(html);
      return;
    }
    const sleutel = sleutelVan(verzoek.ip, formulier.inhoud);
    const ontvangst = await this.aanbodmatching.submitHulpvraag(actor, formulier.inhoud, sleutel);
    await antwoord.headers(FORMULIERKOPPEN).send(await this.web.verstuurd(padVan(verzoek), ontvangst));
  }

  /** No cookie decides here, so a browser that tells nothing of where it was may send it; one that tells of elsewhere not. */
  private assertEigen({ method, headers }: FastifyRequest): void {
    const { origin, 'sec-fetch-site': site } = headers;
    const secFetchSite = typeof site === 'string' ? site : undefined;
    if (origin === undefined && secFetchSite === undefined) return;
    if (isEigen({ methode: method, origin, secFetchSite }, this.config.publiekeUrl)) return;
    const melding = 'Dit formulier komt niet van een pagina van Schakel. Er is niets verstuurd.';
    throw new DomainError('verboden', 'vreemde-herkomst', [{ melding }]);
  }
}

/** A page that was drawn beforehand has no key of its own: who sends the very same twice, asks it once. */
const sleutelVan = (ip: string, inhoud: object): string =>
  createHash('sha256')
    .update(`${ip} ${JSON.stringify(inhoud)}`)
    .digest('base64url');
