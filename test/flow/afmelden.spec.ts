// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT, decodeJwt, importJWK, type JWTPayload } from 'jose';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { startAanmeldomgeving, type Aanmeldomgeving } from '../support/aanmelden.js';
import type { Browser } from '../support/browser.js';
import { newPaar } from '../support/machine.js';

const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';

describe('signing out', () => {
  let omgeving: Aanmeldomgeving;
  let browser: Browser;

  const signIn = async (account: string, als = 'medewerker'): Promise<Browser> => {
    const nieuw = omgeving.newBrowser();
    expect((await nieuw.signIn(als, account)).status).toBe(303);
    return nieuw;
  };
  const ik = async (wie: Browser): Promise<number> => (await wie.visit('/api/v1/ik')).status;
  /** Where the page after signing out leads by itself. */
  const onwards = async (antwoord: Response): Promise<string> => {
    const html = await antwoord.text();
    const adres = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? '';
    return adres.replaceAll('&amp;', '&');
  };

  beforeAll(async () => {
    omgeving = await startAanmeldomgeving();
  });
  afterAll(() => omgeving?.stop());
  beforeEach(async () => {
    browser = await signIn('beheerder');
  });

  it('here ends the session and goes on to the provider, where it ends too', async () => {
    const sleutel = browser.get('sessie') ?? '';
    const antwoord = await browser.post('/afmelden');
    expect(antwoord.headers.get('set-cookie')).toMatch(/^sessie=; .*Max-Age=0$/);
    const naar = new URL(await onwards(antwoord));
    expect(naar.origin).toBe(omgeving.idp.issuer);
    expect(decodeJwt(naar.searchParams.get('id_token_hint') ?? '')).toMatchObject({ sub: 'beheerder' });
    expect(naar.searchParams.get('post_logout_redirect_uri')).toBe(`${omgeving.url}/afgemeld`);
    browser.set('sessie', sleutel);
    expect(await ik(browser)).toBe(401);

    const vraag = await (await browser.visit(naar.href)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(vraag)?.[1] ?? '';
    const actie = /id="op.logoutForm" method="post" action="([^"]+)"/.exec(vraag)?.[1] ?? '';
    const klaar = await browser.visit(actie, {
      method: 'POST',
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    expect(klaar.headers.get('location')).toBe(`${omgeving.url}/afgemeld`);
    expect(await (await browser.visit('/afgemeld')).text()).toContain('U bent afgemeld');
    // Signing in asks who one is again.
    const begin = await browser.visit('/aanmelden?als=medewerker');
    const bij = await browser.visit(begin.headers.get('location') ?? '');
    expect(bij.headers.get('location')).toContain('/inloggen/');
  });

  it('at the provider ends the session here, and that of nobody else', async () => {
    const ander = await signIn('beheerder');
    const vraag = await (await browser.visit(`${omgeving.idp.issuer}/session/end`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(vraag)?.[1] ?? '';
    const actie = /id="op.logoutForm" method="post" action="([^"]+)"/.exec(vraag)?.[1] ?? '';
    await browser.visit(actie, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect([await ik(browser), await ik(ander)]).toEqual([401, 200]);
  });

  it('without a session says so, and changes nothing', async () => {
    const niemand = omgeving.newBrowser();
    const antwoord = await niemand.post('/afmelden');
    expect([antwoord.status, await antwoord.text()]).toEqual([
      200,
      expect.stringContaining('U bent afgemeld'),
    ]);
  });

  it('works here while the provider is away', async () => {
    const sleutel = browser.get('sessie') ?? '';
    await omgeving.idp.stop();
    try {
      expect((await browser.post('/afmelden')).status).toBe(200);
      browser.set('sessie', sleutel);
      expect(await ik(browser)).toBe(401);
    } finally {
      await omgeving.restartIdp();
    }
  }, 40_000);

  describe('by a token of the provider', () => {
    const nu = (): number => Math.floor(Date.now() / 1000);
    let sid: string;

    const claims = (anders: Record<string, unknown> = {}): JWTPayload => {
      const juist = {
        ...{ iss: omgeving.idp.issuer, aud: 'schakel-medewerkers', sub: 'beheerder', sid, jti: randomUUID() },
        ...{ iat: nu(), exp: nu() + 120, events: { [GEBEURTENIS]: {} } },
      };
      return Object.fromEntries(
        Object.entries({ ...juist, ...anders }).filter(([, waarde]) => waarde !== null),
      );
    };
    const sign = async (inhoud: JWTPayload, kop: object = {}): Promise<string> =>
      new SignJWT(inhoud)
        .setProtectedHeader({ alg: 'ES256', kid: omgeving.sleutel.kid, typ: 'logout+jwt', ...kop })
        .sign(await importJWK(omgeving.sleutel, 'ES256'));
    const send = async (logout_token: string): Promise<[number, string]> => {
      const antwoord = await fetch(`${omgeving.url}/afmelden/backchannel`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token }),
      });
      expect(antwoord.headers.get('cache-control')).toBe('no-store');
      return [antwoord.status, await antwoord.text()];
    };
    const GOED = [200, '{}'];
    const FOUT = [400, '{"error":"invalid_request"}'];

    beforeEach(async () => {
      [{ sid }] = await withClient(omgeving.beheerUrl, async (client) => {
        const gevonden = await client.query<{ sid: string }>(
          'SELECT sid FROM platform.sessie ORDER BY begonnen_op DESC LIMIT 1',
        );
        return gevonden.rows as [{ sid: string }];
      });
    });

    it('that names the session ends that session; one that names the person ends all of theirs', async () => {
      const [tweede, ander] = [await signIn('beheerder'), await signIn('financier')];
      expect(await send(await sign(claims()))).toEqual(GOED);
      expect([await ik(browser), await ik(tweede), await ik(ander)]).toEqual([401, 200, 200]);
      expect(await send(await sign(claims({ sid: null })))).toEqual(GOED);
      expect([await ik(tweede), await ik(ander)]).toEqual([401, 200]);
    });

    it('counts once', async () => {
      const token = await sign(claims());
      expect(await send(token)).toEqual(GOED);
      expect(await send(token)).toEqual(FOUT);
    });

    it.each<[string, () => Record<string, unknown>]>([
      ['without the event', () => ({ events: null })],
      ['with another event', () => ({ events: { 'https://example.nl/ander': {} } })],
      ['with an event that is no object', () => ({ events: { [GEBEURTENIS]: true } })],
      ['with a nonce, as an id_token has', () => ({ nonce: 'x' })],
      ['for another client', () => ({ aud: 'elders' })],
      ['of another issuer', () => ({ iss: 'https://elders.example.nl' })],
      ['without whom it is about', () => ({ sub: null, sid: null })],
      ['without a jti', () => ({ jti: null })],
      ['with an endless jti', () => ({ jti: 'x'.repeat(201) })],
      ['without a time', () => ({ iat: null })],
      ['from long ago', () => ({ iat: nu() - 300 })],
      ['from later', () => ({ iat: nu() + 300 })],
      ['that has ended', () => ({ exp: nu() - 60 })],
    ])('%s is refused', async (_wat, anders) => {
      expect(await send(await sign(claims(anders())))).toEqual(FOUT);
      expect(await ik(browser)).toBe(200);
    });

    it('that another signed, or nobody, is refused', async () => {
      const vreemd = await newPaar('EC', omgeving.sleutel.kid);
      const vals = await new SignJWT(claims())
        .setProtectedHeader({ alg: 'ES256', kid: omgeving.sleutel.kid })
        .sign(vreemd.prive);
      const gedeeld = await new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode('x'.repeat(40)));
      for (const token of [vals, gedeeld, new UnsecuredJWT(claims()).encode(), 'geen.jwt.hier', ''])
        expect(await send(token)).toEqual(FOUT);
      expect(await ik(browser)).toBe(200);
    });
  });
});

describe('what is sensitive', () => {
  let omgeving: Aanmeldomgeving;
  const PAD = '/api/v1/machineclients';

  const inhoud = async (): Promise<object> => ({
    ...{ naam: `CRM ${randomUUID()}`, organisatie: 'Regio', scopes: ['aanbod:lezen'] },
    jwks: { keys: [(await newPaar()).jwk] },
  });
  const register = async (
    browser: Browser,
  ): Promise<{ status: number; type?: string; bevestigen?: string }> => {
    const antwoord = await browser.visit(PAD, {
      method: 'POST',
      body: JSON.stringify(await inhoud()),
      headers: { 'Content-Type': 'application/json', Origin: omgeving.url },
    });
    return { ...((await antwoord.json()) as object), status: antwoord.status };
  };
  const later = (minuten: number): Promise<unknown> =>
    withClient(omgeving.beheerUrl, (client) =>
      client.query('UPDATE platform.sessie SET aangemeld_op = aangemeld_op - make_interval(mins => $1)', [
        minuten,
      ]),
    );
  const BEVESTIGEN = {
    ...{
      status: 403,
      type: 'urn:schakel:probleem:aanmelding-bevestigen',
      bevestigen: '/aanmelden?bevestigen=ja',
    },
  };

  beforeAll(async () => {
    omgeving = await startAanmeldomgeving();
  });
  afterAll(() => omgeving?.stop());

  it('takes a sign-in of the last minutes with a second factor, which is asked for where it says', async () => {
    const browser = omgeving.newBrowser();
    await browser.signIn('medewerker', 'beheerder');
    expect((await register(browser)).status).toBe(201);
    await later(6);
    expect(await register(browser)).toMatchObject(BEVESTIGEN);
    // Only what is sensitive.
    expect((await browser.visit(PAD)).status).toBe(200);

    const begin = await browser.visit(`${BEVESTIGEN.bevestigen}&terug=/mijn`);
    const bij = new URL(begin.headers.get('location') ?? '');
    expect([bij.searchParams.get('prompt'), bij.searchParams.get('max_age')]).toEqual(['login', '0']);
    expect(bij.searchParams.get('client_id')).toBe('schakel-medewerkers');
    const terug = await browser.visit(await browser.atProvider(bij.href, 'beheerder'));
    expect([terug.status, terug.headers.get('location')]).toEqual([303, `${omgeving.url}/mijn`]);
    expect((await register(browser)).status).toBe(201);
  });

  it('is not opened by confirming without a second factor; who was signed in stays so', async () => {
    const browser = omgeving.newBrowser();
    await browser.signIn('medewerker', 'analist');
    const antwoord = await browser.signIn('medewerker', 'analist', { bevestigen: 'ja' });
    expect([antwoord.status, await antwoord.text()]).toEqual([403, expect.stringContaining('tweede stap')]);
    expect((await browser.visit('/api/v1/ik')).status).toBe(200);
  });

  const nu = (): number => Math.floor(Date.now() / 1000);
  it.each<[string, object, number]>([
    ['just now with a code', { auth_time: nu(), amr: ['pwd', 'otp'] }, 201],
    ['at EH3', { auth_time: nu(), amr: [], acr: 'urn:etoegang:core:assurance-class:loa3' }, 201],
    ['at EH2+', { auth_time: nu(), amr: [], acr: 'urn:etoegang:core:assurance-class:loa2plus' }, 403],
    ['with a password alone', { auth_time: nu(), amr: ['pwd'] }, 403],
    ['six minutes ago', { auth_time: nu() - 360, amr: ['mfa'] }, 403],
    ['in an hour', { auth_time: nu() + 3600, amr: ['mfa'] }, 403],
    ['at no moment', { auth_time: null, amr: ['mfa'] }, 403],
    ['as text', { auth_time: String(nu()), amr: 'mfa' }, 403],
  ])('takes a token of who signed in %s: %j -> %i', async (_wat, claims, status) => {
    const token = await omgeving.tokenFor('beheerder', claims as Record<string, unknown>);
    expect((await omgeving.call('POST', PAD, { token, body: await inhoud() })).status).toBe(status);
  });
});
