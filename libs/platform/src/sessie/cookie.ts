// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuratie } from '../config/configuratie.js';

/** `sessie`: who is signed in; `aanmelding`: a sign-in under way. */
export type Cookie = 'sessie' | 'aanmelding';

type Adres = Pick<Configuratie, 'publiekeUrl'>;

const isHttps = ({ publiekeUrl }: Adres): boolean => publiekeUrl.startsWith('https:');

/**
 * `__Host-` makes a browser refuse the cookie from any other machine, path or insecure connection, so that nobody can put
 * one there for us. It needs https, which production has; on http (localhost) there is the name alone.
 */
export const cookieName = (config: Adres, cookie: Cookie): string =>
  isHttps(config) ? `__Host-${cookie}` : cookie;

/** Every value that the request carries under that name: more than one is no honest browser. */
export function readCookies(verzoek: Pick<FastifyRequest, 'headers'>, naam: string): string[] {
  return (verzoek.headers.cookie ?? '').split(';').flatMap((deel) => {
    const plaats = deel.indexOf('=');
    return deel.slice(0, plaats).trim() === naam ? [deel.slice(plaats + 1).trim()] : [];
  });
}

/** Sets it for as long as the browser runs; how long it means anything is for the database. */
export const setCookie = (antwoord: FastifyReply, config: Adres, cookie: Cookie, waarde: string): void =>
  addCookie(antwoord, config, cookie, waarde, '');

export const clearCookie = (antwoord: FastifyReply, config: Adres, cookie: Cookie): void =>
  addCookie(antwoord, config, cookie, '', '; Max-Age=0');

// Lax: the provider sends people back from another site, and a link in a mail finds them signed in.
function addCookie(
  antwoord: FastifyReply,
  config: Adres,
  cookie: Cookie,
  waarde: string,
  einde: string,
): void {
  const veilig = isHttps(config) ? '; Secure' : '';
  void antwoord.header(
    'Set-Cookie',
    `${cookieName(config, cookie)}=${waarde}; Path=/; HttpOnly; SameSite=Lax${veilig}${einde}`,
  );
}
