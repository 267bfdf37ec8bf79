// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Aangemelde,
  Aanmeldingen,
  Accepteert,
  Afmeldingen,
  Begrensd,
  Configuratie,
  FORMULIER,
  FORMULIER_CSP,
  PAGINA_CSP,
  clearCookie,
  cookieName,
  readCookies,
  setCookie,
  type Aangemeld,
  type Als,
} from '#libs/platform';
import { Webbestanden } from '../web/webbestanden.js';
import { aanmeldPagina, afgemeldPagina, verderPagina } from './aanmeld-pagina.js';
import { AanmeldQuery } from './aanmeld.dto.js';
import { HTML } from './pagina.js';
import { PaginaFilter } from './pagina.filter.js';

/** `no-referrer` would make browsers send `Origin: null` with a form, and then nobody knows that it is ours. */
const REFERRER = 'same-origin';
const UIT = { uit: ['text/html'] };

/** Signing in and out with a browser. What is decided stands in platform; here are its addresses and pages. */
@ApiExcludeController()
@Controller()
@UseFilters(PaginaFilter)
export class AanmeldController {
  constructor(
    private readonly config: Configuratie,
    private readonly aanmeldingen: Aanmeldingen,
    private readonly afmeldingen: Afmeldingen,
    private readonly web: Webbestanden,
  ) {}

  @Get('aanmelden')
  @Accepteert(UIT)
  @Begrensd({ naam: 'aanmelden', punten: 60, seconden: 60 })
  @ApiOperation({ operationId: 'paginaAanmelden' })
  async start(
    @Query() { als, ...anders }: AanmeldQuery,
    @Aangemelde() { actor }: Aangemeld,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const { terug, bevestigen, opnieuw } = anders;
    const gekozen = als ?? (bevestigen === 'ja' ? ALS_VAN[actor.rol] : undefined);
    if (gekozen === undefined) {
      await sendPagina(antwoord, aanmeldPagina(this.aanmeldingen.mogelijk(), { ...anders }));
      return;
    }
    const vraag = { als: gekozen, terug, bevestigen: bevestigen === 'ja', opnieuw: opnieuw === 'ja' };
    const { url, sleutel } = await this.aanmeldingen.begin(vraag);
    setCookie(antwoord, this.config, 'aanmelding', sleutel);
    await antwoord.status(303).header('Location', url).send();
  }

  /** Where the provider sends people back to. */
  @Get('aangemeld')
  @Accepteert(UIT)
  @Begrensd({ naam: 'aangemeld', punten: 60, seconden: 60 })
  @ApiOperation({ operationId: 'paginaAangemeld' })
  async complete(@Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): Promise<void> {
    const [, query = ''] = verzoek.url.split(/\?(.*)/s);
    const { sessie, terug } = await this.aanmeldingen.complete(
      query,
      this.cookieOf(verzoek, 'aanmelding'),
      this.cookieOf(verzoek, 'sessie'),
    );
    clearCookie(antwoord, this.config, 'aanmelding');
    setCookie(antwoord, this.config, 'sessie', sessie);
    await antwoord.status(303).header('Location', terug).send();
  }

  /** A page of the web application, but only for who is signed in, and with a form by which one signs out. */
  @Get(['mijn', 'en/mijn'])
  @Accepteert(UIT)
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', FORMULIER_CSP)
  @Header('Referrer-Policy', REFERRER)
  @ApiOperation({ operationId: 'paginaMijn' })
  mijn(@Req() { url }: FastifyRequest): string {
    const pagina = this.web.pageAt(url.split(/[?#]/)[0] ?? '/mijn');
    if (!('html' in pagina)) throw new Error('Mijn omgeving is voor iedereen anders.');
    return pagina.html;
  }

  @Post('afmelden')
  @HttpCode(200)
  @Accepteert({ in: [FORMULIER], ...UIT })
  @ApiOperation({ operationId: 'paginaAfmelden' })
  async end(
    @Req() verzoek: FastifyRequest,
    @Body() formulier: unknown,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const velden = new URLSearchParams(typeof formulier === 'string' ? formulier : '');
    const sleutel = this.cookieOf(verzoek, 'sessie');
    const naar = sleutel && (await this.afmeldingen.end(sleutel, velden.get('overal') === 'ja'));
    clearCookie(antwoord, this.config, 'sessie');
    await sendPagina(antwoord, naar ? verderPagina(naar) : afgemeldPagina(sleutel !== undefined));
  }

  @Get('afgemeld')
  @Accepteert(UIT)
  @Header('Content-Type', HTML)
  @Header('Content-Security-Policy', PAGINA_CSP)
  @ApiOperation({ operationId: 'paginaAfgemeld' })
  ended(): string {
    return afgemeldPagina(false);
  }

  /** Where a provider tells that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). */
  @Post('afmelden/backchannel')
  @Accepteert({ in: [FORMULIER] })
  @Begrensd({ naam: 'afmelden-backchannel', punten: 600, seconden: 60 })
  @ApiOperation({ operationId: 'afmeldenBackchannel' })
  async endAt(@Body() formulier: unknown, @Res() antwoord: FastifyReply): Promise<void> {
    const velden = new URLSearchParams(typeof formulier === 'string' ? formulier : '');
    const goed = await this.afmeldingen.endAt(velden.get('logout_token') ?? '');
    await antwoord
      .status(goed ? 200 : 400)
      .header('Content-Type', 'application/json; charset=utf-8')
      .send(goed ? '{}' : '{"error":"invalid_request"}');
  }

  private cookieOf(verzoek: FastifyRequest, cookie: 'sessie' | 'aanmelding'): string | undefined {
    const waarden = readCookies(verzoek, cookieName(this.config, cookie));
    return waarden.length === 1 ? waarden[0] : undefined;
  }
}

/** As whom somebody signed in who does so again. */
const ALS_VAN: Record<string, Als> = {
  ondernemer: 'ondernemer',
  aanbieder: 'aanbieder',
  coordinator: 'medewerker',
  analist: 'medewerker',
  financier: 'medewerker',
  beheerder: 'medewerker',
};

const sendPagina = async (antwoord: FastifyReply, html: string): Promise<void> => {
  await antwoord
    .status(200)
    .header('Content-Type', HTML)
    .header('Content-Security-Policy', PAGINA_CSP)
    .send(html);
};
