// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ANONIEM, DomainError } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';
import { clearCookie, cookieName, readCookies } from '../sessie/cookie.js';
import { isEigen } from '../sessie/oorsprong.rules.js';
import { Sessies } from '../sessie/sessie.service.js';
import { TokenChecker, notSignedIn } from './token.js';
import type { Aangemeld, Verzoeker } from './toegang.js';

/**
 * Finds out who calls, by token or by session, and nothing else: what they may do is for the ToegangGuard that comes
 * after it. Their rights are looked up at every request, so that what was taken back holds at once.
 */
@Injectable()
export class AanmeldGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    private readonly config: Configuratie,
    private readonly tokens: TokenChecker,
    private readonly sessies: Sessies,
  ) {
    this.cookie = cookieName(config, 'sessie');
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const verzoek = http.getRequest<Verzoeker>();
    const cookies = readCookies(verzoek, this.cookie);
    const token = bearerOf(verzoek.headers.authorization);
    if (cookies.length > 0 && token !== undefined) throw tweemaal();
    const aangemeld =
      token === undefined
        ? await this.bySession(verzoek, cookies, http.getResponse<FastifyReply>())
        : await this.tokens.check(token);
    verzoek.aangemeld = aangemeld;
    verzoek.actor = aangemeld?.actor ?? ANONIEM;
    return true;
  }

  /** Whoever calls the API with a session that is over is told so; a page shows itself as to anybody. */
  private async bySession(
    verzoek: Verzoeker,
    cookies: string[],
    antwoord: FastifyReply,
  ): Promise<Aangemeld | undefined> {
    if (cookies.length === 0) return undefined;
    this.assertEigen(verzoek);
    const [sleutel = ''] = cookies;
    const sessie = cookies.length === 1 ? await this.sessies.use(sleutel) : null;
    if (sessie !== null) return sessie;
    clearCookie(antwoord, this.config, 'sessie');
    if (verzoek.routeOptions.url?.startsWith('/api/') === true) throw sessieVoorbij();
    return undefined;
  }

  /** A browser sends the cookie whoever made it send something; only what comes from our own pages is believed (CSRF). */
  private assertEigen({ method, headers }: Verzoeker): void {
    const secFetchSite = headers['sec-fetch-site'];
    const herkomst = {
      methode: method,
      origin: headers.origin,
      secFetchSite: typeof secFetchSite === 'string' ? secFetchSite : undefined,
    };
    if (isEigen(herkomst, this.config.publiekeUrl)) return;
    const melding = 'Dit verzoek komt niet van een pagina van Schakel. Er is niets gewijzigd.';
    throw new DomainError('verboden', 'vreemde-herkomst', [{ melding }]);
  }
}

const tweemaal = (): DomainError =>
  new DomainError('ongeldig', 'dubbel-aangemeld', [
    { melding: 'Stuur een toegangstoken of een sessie mee, niet allebei: zo is niet duidelijk wie u bent.' },
  ]);

const sessieVoorbij = (): DomainError =>
  new DomainError('niet-aangemeld', 'sessie-voorbij', [
    { melding: 'Uw sessie is voorbij. Meld u opnieuw aan.' },
  ]);

/** `undefined` without a header; a header of another shape is a failed sign-in, not an anonymous request. */
function bearerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw notSignedIn();
  return token;
}
