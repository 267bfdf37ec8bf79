// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import { Browser } from '../support/browser.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { newPaar, type Paar } from '../support/machine.js';
import { hostApi, type ApiGast } from '../support/gasten.js';

const CLIENT = 'schakel';
const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';
const nu = (): number => Math.floor(Date.now() / 1000);

describe('what an identity provider signs', () => {
  let database: Testdatabase;
  let api: ApiGast;
  let provider: Server;
  let issuer: string;
  let paar: Paar;
  let vreemd: Paar;
  /** What the provider answers for a code. */
  let idToken: string;

  const answer = (pad: string): unknown =>
    ({
      '/.well-known/openid-configuration': {
        ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
        ...{
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
        },
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/jwks': { keys: [paar.jwk] },
      '/token': { access_token: 'x', token_type: 'bearer', expires_in: 60, id_token: idToken },
    })[pad];

  beforeAll(async () => {
    [database, paar, vreemd] = await Promise.all([freshDatabase(), newPaar(2048), newPaar(2048)]);
    provider = createServer((verzoek, antwoord) => {
      verzoek.resume();
      antwoord.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer(verzoek.url ?? '')));
    });
    await new Promise<void>((klaar) => provider.listen(0, '127.0.0.1', klaar));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    const poort = await anyFreePort();
    api = await hostApi({
      ...{ DATABASE_URL: database.appUrl, PORT: String(poort), PUBLIEKE_URL: `http://localhost:${poort}` },
      ...{ AANMELDEN_MEDEWERKERS_ISSUER: issuer, AANMELDEN_MEDEWERKERS_CLIENT_ID: CLIENT },
    });
  });

  afterAll(async () => {
    await api?.stop();
    provider?.close();
    provider?.closeAllConnections();
    await database?.drop();
  });

  const sign = (claims: JWTPayload, { alg = 'RS256', met = paar } = {}): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg, kid: paar.jwk.kid }).sign(met.prive);
  const claimsOf = (anders: JWTPayload): JWTPayload => ({
    ...{ iss: issuer, aud: CLIENT, sub: 'iemand', iat: nu(), exp: nu() + 60 },
    ...anders,
  });

  /** Status of our address of return, when the provider gives what `maak` makes of the right claims. */
  const signIn = async (maak: (claims: JWTPayload) => Promise<string> | string): Promise<number> => {
    const browser = new Browser(`http://localhost:${new URL(api.url).port}`);
    const begin = await browser.visit('/aanmelden?als=medewerker');
    const vraag = new URL(begin.headers.get('location') ?? '').searchParams;
    idToken = await maak(claimsOf({ nonce: vraag.get('nonce') ?? '', rol: 'beheerder' }));
    const { status } = await browser.visit(`/aangemeld?code=x&state=${vraag.get('state')}`);
    expect(browser.get('sessie') === undefined).toBe(status !== 303);
    return status;
  };

  it('signs somebody in, and nothing that another signed or nobody', async () => {
    expect(await signIn((claims) => sign(claims))).toBe(303);
    expect(await signIn((claims) => sign(claims, { met: vreemd }))).toBe(400);
    expect(await signIn((claims) => new UnsecuredJWT(claims).encode())).toBe(400);
  });

  it('signs somebody in by the method that it said it uses, and by no other', async () => {
    for (const alg of ['RS512', 'PS384'])
      expect(await signIn((claims) => sign(claims, { alg }))).not.toBe(303);
  });

  it('signs somebody out by a strong method of the list, and by no other', async () => {
    const afmelden = async (alg: string): Promise<number> => {
      const claims = claimsOf({ jti: randomUUID(), events: { [GEBEURTENIS]: {} } });
      const body = new URLSearchParams({ logout_token: await sign(claims, { alg }) });
      return (await fetch(`${api.url}/afmelden/backchannel`, { method: 'POST', body })).status;
    };
    for (const alg of ['RS256', 'PS256']) expect([alg, await afmelden(alg)]).toEqual([alg, 200]);
    for (const alg of ['RS512', 'PS384']) expect([alg, await afmelden(alg)]).toEqual([alg, 400]);
  });
});
