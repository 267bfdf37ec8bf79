// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, HttpCode, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
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
  clearCookie,
  cookieName,
  readCookies,
  setCookie,
  type Aangemeld,
  type Als,
} from '#libs/platform';
import { AanmeldQuery } from './aanmeld.dto.js';
import { PaginaFilter } from './pagina.filter.js';
import { EIGEN_PAGINAKOPPEN, FORMULIERKOPPEN, padVan, terugVan } from './paginakoppen.js';
import { Webbestanden, type Paginabegin } from './webbestanden.js';

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

  @Get(['aanmelden', 'en/aanmelden'])
  @Accepteert(UIT)
  @Begrensd({ naam: 'aanmelden', punten: 60, seconden: 60 })
  @ApiOperation({ operationId: 'paginaAanmelden' })
  async start(
    @Query() { als, ...gevraagd }: AanmeldQuery,
    @Aangemelde() { actor }: Aangemeld,
    @Req() verzoek: FastifyRequest,
    @Res() antwoord: FastifyReply,
  ): Promise<void> {
    const { terug = terugVan(padVan(verzoek)), bevestigen, opnieuw } = gevraagd;
    const gekozen = als ?? (bevestigen === 'ja' ? ALS_VAN[actor.rol] : undefined);
    if (gekozen === undefined) {
      const anders = givenOf({ ...gevraagd });
      const mogelijk = this.aanmeldingen.mogelijk();
      await this.sendPagina(verzoek, antwoord, { soort: 'aanmelden', mogelijk, anders });
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
  @ApiOperation({ operationId: 'paginaMijn' })
  async mijn(@Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): Promise<void> {
    const pagina = this.web.pageAt(padVan(verzoek));
    if (!('html' in pagina)) throw new Error('Mijn omgeving is voor iedereen anders.');
    await antwoord.headers(FORMULIERKOPPEN).send(pagina.html);
  }

  @Post(['afmelden', 'en/afmelden'])
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
    const begin = { naar: naar || null, alleenHier: sleutel !== undefined && !naar };
    await this.sendPagina(verzoek, antwoord, { soort: 'afgemeld', ...begin });
  }

  @Get('afgemeld')
  @Accepteert(UIT)
  @ApiOperation({ operationId: 'paginaAfgemeld' })
  async ended(@Req() verzoek: FastifyRequest, @Res() antwoord: FastifyReply): Promise<void> {
    await this.sendPagina(verzoek, antwoord, { soort: 'afgemeld', naar: null, alleenHier: false });
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

  private async sendPagina(
    verzoek: FastifyRequest,
    antwoord: FastifyReply,
    begin: Paginabegin,
  ): Promise<void> {
    const html = await this.web.begonnen(padVan(verzoek), begin);
    await antwoord.status(200).headers(EIGEN_PAGINAKOPPEN).send(html);
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

/** What was asked besides, and is kept in the links of the page. */
const givenOf = (gevraagd: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(gevraagd).filter((paar): paar is [string, string] => paar[1] !== undefined),
  );
