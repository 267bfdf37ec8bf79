// SPDX-License-Identifier: EUPL-1.2
import { KOPPEN } from '#libs/platform';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { sendKaal } from '../support/kaal.js';
import { hostApi, type ApiGast } from '../support/gasten.js';
import { tokenFor } from '../support/tokens.js';

/** Whatever it is, these stand on it to the letter; the other two may be others, within bounds. */
const { 'Content-Security-Policy': _csp, 'Cross-Origin-Resource-Policy': _corp, ...VAST } = KOPPEN;
const HULPVRAGEN = '/api/v1/hulpvragen';
const JSON_KOP = { 'Content-Type': 'application/json' };
const SECONDEN = 3;

const WEBPAGINAS = ['/', '/hulpvraag', '/uitkomst', '/meldingen'];
const PAGINAS = [...WEBPAGINAS, '/aanmelden', '/afgemeld', '/aangemeld', '/api/v1/docs'];
const MACHTIGING = 'grant_type=client_credentials';

describe('every answer', () => {
  let database: Testdatabase;
  let api: ApiGast;

  beforeAll(async () => {
    database = await freshDatabase();
    const env = { LIMIETEN: 'hulpvraag-indienen=30/600', VERZOEK_SECONDEN: String(SECONDEN) };
    api = await hostApi({ DATABASE_URL: database.appUrl, ...env });
  });

  afterAll(async () => {
    await api?.stop();
    await database?.drop();
  });

  /** A page of the web application is asked for again each time, and may send a form to us. */
  const expectKoppen = (headers: Headers, isWeb = false): void => {
    const vast = isWeb ? { ...VAST, 'Cache-Control': 'no-cache' } : VAST;
    for (const [naam, waarde] of Object.entries(vast))
      expect([naam, headers.get(naam)]).toEqual([naam, waarde]);
    const csp = headers.get('content-security-policy') ?? '';
    for (const regel of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      `form-action '${isWeb ? 'self' : 'none'}'`,
    ])
      expect(csp.split('; ')).toContain(regel);
    expect(csp).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('cross-origin-resource-policy')).toMatch(/^(same|cross)-origin$/);
    expect(headers.get('x-powered-by')).toBeNull();
  };
  const ask = (pad: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${api.url}${pad}`, { redirect: 'manual', ...init });

  it.each<[string, string, RequestInit, number]>([
    ['a page', '/', {}, 200],
    ['the status page', '/hulpvraag', {}, 200],
    ['the page to sign in', '/aanmelden', {}, 200],
    ['a page for who is signed in', '/mijn', {}, 303],
    ['the page behind a mail that asks', '/uitkomst', {}, 200],
    ['the page behind every mail', '/meldingen', {}, 200],
    ['the page after signing out', '/afgemeld', {}, 200],
    ['the documentation', '/api/v1/docs', {}, 200],
    ['a file of the documentation', '/api/v1/docs/swagger-ui-bundle.js', {}, 200],
    ['a file that is not for sale', '/api/v1/docs/package.json', {}, 404],
    ['a file that is not there', '/api/v1/docs/weg.css', {}, 404],
    ['a folder', '/api/v1/docs/', {}, 404],
    ['the API document', '/api/v1/openapi.json', {}, 200],
    ['a list', '/api/v1/aanbod', {}, 200],
    ['a list, its head', '/api/v1/aanbod', { method: 'HEAD' }, 200],
    ['the state', '/gezondheid/gereed', {}, 200],
    ['public keys', '/.well-known/oauth-authorization-server', {}, 404],
    ['a refused token', '/oauth2/token', { method: 'POST', body: new URLSearchParams(MACHTIGING) }, 400],
    ['an address that is not there', '/api/v1/bestaat-niet', {}, 404],
    ['a slash too many', '/api/v1/aanbod/', {}, 404],
    ['a method that is not there', '/api/v1/aanbod', { method: 'DELETE' }, 404],
    ['a question for the options', '/api/v1/aanbod', { method: 'OPTIONS' }, 404],
    ['a broken code in the address', '/api/v1/aanbod/%zz', {}, 400],
    ['an address without end', `/api/v1/aanbod/${'a'.repeat(500)}`, {}, 414],
    ['nobody', HULPVRAGEN, {}, 401],
    ['a token that is none', HULPVRAGEN, { headers: { Authorization: 'Bearer x' } }, 401],
    ['another form', '/api/v1/aanbod', { headers: { Accept: 'image/png' } }, 406],
    ['broken JSON', HULPVRAGEN, { method: 'POST', headers: JSON_KOP, body: '{' }, 400],
    ['a wrong body', HULPVRAGEN, { method: 'POST', headers: JSON_KOP, body: '{}' }, 400],
    ['too much', HULPVRAGEN, { method: 'POST', headers: JSON_KOP, body: ' '.repeat(300_000) }, 413],
    ['a form', HULPVRAGEN, { method: 'POST', body: new URLSearchParams('a=b') }, 415],
    ['a form with files', HULPVRAGEN, { method: 'POST', body: new FormData() }, 415],
  ])('has its headers: %s', async (_wat, pad, init, status) => {
    const antwoord = await ask(pad, init);
    expectKoppen(antwoord.headers, WEBPAGINAS.includes(pad));
    expect(antwoord.status).toBe(status);
    if (status >= 400) expect(antwoord.headers.get('content-type')).toMatch(/^application\/(problem\+)?json/);
  });

  it('has its headers when it is for the wrong role, a file, or too often', async () => {
    const beheerder = { Authorization: `Bearer ${await tokenFor('beheerder')}` };
    const verboden = await ask(HULPVRAGEN, {
      headers: { Authorization: `Bearer ${await tokenFor('financier')}` },
    });
    expect(verboden.status).toBe(403);
    expectKoppen(verboden.headers);
    const bestand = await ask('/api/v1/aanbod/export', { headers: { ...beheerder, Accept: 'text/csv' } });
    expect(bestand.status).toBe(200);
    expectKoppen(bestand.headers);
    let laatste = await ask(HULPVRAGEN, { method: 'POST', headers: JSON_KOP, body: '{}' });
    for (let keer = 0; keer < 30 && laatste.status !== 429; keer += 1)
      laatste = await ask(HULPVRAGEN, { method: 'POST', headers: JSON_KOP, body: '{}' });
    expect(laatste.status).toBe(429);
    expectKoppen(laatste.headers);
  });

  it('tells why it closes a connection that it had kept', async () => {
    const goed = 'GET /gezondheid/live HTTP/1.1\r\nHost: a\r\n\r\n';
    const teGroot = `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
    const { status, tekst } = await sendKaal(api.url, [goed, teGroot], { tussenMs: 300 });
    expect(status).toBe(200);
    expect(tekst).toMatch(/HTTP\/1\.1 431[\s\S]*"detail"/);
  });

  it.each<[string, string, number]>([
    ['what is no HTTP', 'hallo\r\n\r\n', 400],
    ['no host', 'GET /api/v1/aanbod HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an expectation', 'POST / HTTP/1.1\r\nHost: a\r\nExpect: 200-maybe\r\nContent-Length: 1\r\n\r\n', 417],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    [
      'a length and pieces',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['a piece of no size', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
  ])('has its headers: %s, over a bare connection', async (_wat, verzoek, status) => {
    const antwoord = await sendKaal(api.url, [verzoek]);
    expect(antwoord.status).toBe(status);
    expectKoppen(antwoord.headers);
    expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(antwoord.tekst)).toMatchObject({
      status,
      detail: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  it('comes in time to who sends his headers or body a little at a time, and the connection ends', async () => {
    const kop = `POST ${HULPVRAGEN} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n`;
    const traag = { tussenMs: 300, wachtMs: 3 * SECONDEN * 1_000 };
    const [koppen, body] = await Promise.all([
      sendKaal(api.url, ['GET / HTTP/1.1\r\n', ...Array<string>(100).fill('X-Traag: ja\r\n')], traag),
      sendKaal(api.url, [`${kop}\r\n`, ...Array<string>(100).fill('  ')], traag),
    ]);
    for (const { status, headers } of [koppen, body]) {
      expect(status).toBe(408);
      expectKoppen(headers);
    }
    // Headers get a third of the time; with the time of a whole request they would last as long as the body.
    expect(koppen.duur).toBeLessThan(SECONDEN * 1_000);
    expect(body.duur).toBeLessThan(2 * SECONDEN * 1_000);
    expect((await ask('/gezondheid/live')).status).toBe(200);
  });

  it('is a page without a word of script or style in it', async () => {
    for (const pad of PAGINAS) {
      const html = await (await ask(pad)).text();
      expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc="\/)[^>]*>|\s(style|on\w+)\s*=|javascript:/i);
    }
  });
});
