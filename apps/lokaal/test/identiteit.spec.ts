// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { startIdentiteit, type Identiteit } from '../src/identiteit/identiteit.js';
import { keepClientSleutel, keepSigningKey } from '../src/identiteit/sleutels.js';

const NOVELT = '0b6e4c1e-8c39-4e0a-9f3e-5f1d2a7b9c10';
const TERUG = 'http://localhost:3000/aangemeld';

describe('the development identity provider', () => {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-idp-'));
  const opties = {
    poort: 0,
    audience: 'schakel',
    geheim: 'g'.repeat(40),
    terugUrls: [TERUG],
    organisatieId: async (naam: string) => (naam === 'Novel-T / Saxion' ? NOVELT : undefined),
  };
  const sleutels = () => ({ sleutel: keepSigningKey(map), clientSleutel: keepClientSleutel(map) });
  let idp: Identiteit;

  beforeAll(async () => {
    idp = await startIdentiteit({ ...opties, ...sleutels() });
  });
  afterAll(async () => {
    await idp.stop();
    fs.rmSync(map, { recursive: true });
  });

  const ask = (account: string, geheim = opties.geheim): Promise<Response> =>
    fetch(idp.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${account}:${geheim}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
  const verify = async (token: string): Promise<JWTPayload> =>
    (
      await jwtVerify(token, createRemoteJWKSet(new URL(idp.jwksUrl)), {
        issuer: idp.issuer,
        audience: 'schakel',
        algorithms: ['ES256'],
      })
    ).payload;
  const claimsFor = async (account: string): Promise<JWTPayload> => {
    const antwoord = (await (await ask(account)).json()) as { access_token: string };
    return verify(antwoord.access_token);
  };

  it('signs a token with the claims of the account', async () => {
    expect(await claimsFor('ondernemer')).toMatchObject({
      sub: 'ondernemer',
      rol: 'ondernemer',
      kvkNummer: '69599084',
    });
    expect(await claimsFor('coordinator-twente')).toMatchObject({ rol: 'coordinator', regio: 'TWE' });
    expect(await claimsFor('coordinator-twente')).not.toHaveProperty('hoofdcoordinator');
    const hoofd = { rol: 'coordinator', regio: 'TWE', hoofdcoordinator: true };
    expect(await claimsFor('hoofdcoordinator-twente')).toMatchObject(hoofd);
    expect(await claimsFor('aanbieder-novelt')).toMatchObject({ rol: 'aanbieder', organisatieId: NOVELT });
    expect(await claimsFor('beheerder')).not.toHaveProperty('regio');
  });

  it('gives no organisatieId for an aanbieder that the catalogue does not hold', async () => {
    expect(await claimsFor('aanbieder-rvo')).not.toHaveProperty('organisatieId');
  });

  it('refuses a wrong secret and an unknown account', async () => {
    expect((await ask('beheerder', 'fout')).status).toBe(401);
    expect((await ask('niemand')).status).toBe(401);
  });

  it('keeps its key, so that a token outlives a restart', () => {
    expect(keepSigningKey(map)).toEqual(keepSigningKey(map));
    expect(fs.statSync(path.join(map, 'sleutels.json')).mode & 0o077).toBe(0);
  });

  it('does not start in production', async () => {
    const start = startIdentiteit({ ...opties, ...sleutels() }, { NODE_ENV: 'production' });
    await expect(start).rejects.toThrow('start niet in productie');
  });

  describe('signing in with a browser', () => {
    const verifier = randomBytes(32).toString('base64url');
    const cookies = new Map<string, string>();

    /** What a browser does: one request, cookies kept, no redirect followed by itself. */
    const visit = async (url: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
      const adres = new URL(url, idp.issuer);
      const antwoord = await fetch(adres, {
        ...init,
        redirect: 'manual',
        headers: { ...init.headers, cookie },
      });
      for (const regel of antwoord.headers.getSetCookie()) {
        const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(regel) ?? [];
        if (naam !== undefined) cookies.set(naam, waarde ?? '');
      }
      return antwoord;
    };
    const authorise = (extra: Record<string, string>): Promise<Response> =>
      visit(
        `/auth?${new URLSearchParams({ client_id: 'schakel-web', response_type: 'code', scope: 'openid schakel', redirect_uri: TERUG, state: 's', ...extra }).toString()}`,
      );

    it('asks for PKCE', async () => {
      const antwoord = await authorise({});
      expect(new URL(antwoord.headers.get('location') ?? '').searchParams.get('error')).toBe(
        'invalid_request',
      );
    });

    it('lists the accounts, and gives a code that becomes a token of the chosen one', async () => {
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const naarInlog = await authorise({ code_challenge: challenge, code_challenge_method: 'S256' });
      const inlog = naarInlog.headers.get('location') ?? '';
      const html = await (await visit(inlog)).text();
      expect(html).toContain('<html lang="nl">');
      expect(html).toContain('value="coordinator-brabant"');

      let antwoord = await visit(inlog, {
        method: 'POST',
        body: new URLSearchParams({ account: 'coordinator-brabant' }),
      });
      let naar = antwoord.headers.get('location') ?? '';
      for (let stap = 0; stap < 4 && !naar.startsWith(TERUG); stap += 1) {
        antwoord = await visit(naar);
        naar = antwoord.headers.get('location') ?? '';
      }
      const code = new URL(naar).searchParams.get('code') ?? '';
      const ruil = await fetch(idp.tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'schakel-web',
          code,
          redirect_uri: TERUG,
          code_verifier: verifier,
        }),
      });
      const tokens = (await ruil.json()) as { access_token: string };
      expect(await verify(tokens.access_token)).toMatchObject({
        sub: 'coordinator-brabant',
        rol: 'coordinator',
        regio: 'MBR',
      });
    });

    it('refuses an account that is not on the list', async () => {
      cookies.clear();
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const inlog = (await authorise({ code_challenge: challenge, code_challenge_method: 'S256' })).headers;
      const antwoord = await visit(inlog.get('location') ?? '', {
        method: 'POST',
        body: new URLSearchParams({ account: '<script>' }),
      });
      expect(antwoord.status).toBe(400);
      expect(await antwoord.text()).toContain('Dit account bestaat niet.');
    });
  });
});
