// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { startAanmeldomgeving, type Aanmeldomgeving } from '../support/aanmelden.js';
import type { Browser } from '../support/browser.js';
import { startApi } from '../support/processes.js';

describe('a session', () => {
  let omgeving: Aanmeldomgeving;
  let browser: Browser;

  const sql = (tekst: string, waarden: unknown[] = []): Promise<unknown[]> =>
    withClient(omgeving.beheerUrl, async (client) => (await client.query<object>(tekst, waarden)).rows);
  const signIn = async (account: string, als = 'medewerker'): Promise<Browser> => {
    const nieuw = omgeving.newBrowser();
    expect((await nieuw.signIn(als, account)).status).toBe(303);
    return nieuw;
  };
  const ik = async (wie: Browser): Promise<number> => (await wie.visit('/api/v1/ik')).status;
  const problem = async (antwoord: Response): Promise<[number, string]> => {
    const { type } = (await antwoord.json()) as { type: string };
    return [antwoord.status, type.replace('urn:schakel:probleem:', '')];
  };
  const json = (methode: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: methode,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Origin: omgeving.url, ...headers },
  });

  beforeAll(async () => {
    omgeving = await startAanmeldomgeving();
  });
  afterAll(() => omgeving?.stop());

  describe('ends', () => {
    beforeEach(async () => {
      browser = await signIn('beheerder');
    });

    it('after half an hour without a request, and every request begins that anew', async () => {
      const ouder = (minuten: number) =>
        sql(`UPDATE platform.sessie SET gebruikt_op = now() - make_interval(mins => $1)`, [minuten]);
      await ouder(29);
      expect(await ik(browser)).toBe(200);
      expect(
        await sql("SELECT 1 FROM platform.sessie WHERE gebruikt_op < now() - interval '1 minute'"),
      ).toEqual([]);
      await ouder(30);
      expect(await ik(browser)).toBe(401);
    });

    it('after eight hours, however busy it is', async () => {
      const over = (tot: string) =>
        sql(
          `UPDATE platform.sessie SET begonnen_op = now() - interval '9 hours', vervalt_op = now() + $1::interval`,
          [tot],
        );
      await over('1 minute');
      expect(await ik(browser)).toBe(200);
      await over('-1 second');
      expect(await ik(browser)).toBe(401);
    });

    it('with a 401 for the API that takes the cookie away, and with the way to sign in for a page', async () => {
      await sql('DELETE FROM platform.sessie');
      const sleutel = browser.get('sessie') ?? '';
      const antwoord = await browser.visit('/api/v1/hulpvragen');
      expect(antwoord.headers.get('set-cookie')).toMatch(
        /^sessie=; Path=\/; HttpOnly; SameSite=Lax; Max-Age=0$/,
      );
      expect(await problem(antwoord)).toEqual([401, 'sessie-voorbij']);
      browser.set('sessie', sleutel);
      const pagina = await browser.visit('/mijn?x=1');
      expect([pagina.status, pagina.headers.get('location')]).toEqual([
        303,
        '/aanmelden?terug=%2Fmijn%3Fx%3D1',
      ]);
      browser.set('sessie', sleutel);
      expect((await browser.visit('/')).status).toBe(200);
    });

    it('everywhere when its person says so, and for nobody else', async () => {
      const [tweede, ander] = [await signIn('beheerder'), await signIn('financier')];
      const antwoord = await browser.visit('/api/v1/sessies', {
        ...{ method: 'DELETE', headers: { Origin: omgeving.url } },
      });
      expect(antwoord.status).toBe(200);
      expect(((await antwoord.json()) as { beeindigd: number }).beeindigd).toBeGreaterThanOrEqual(2);
      expect([await ik(browser), await ik(tweede), await ik(ander)]).toEqual([401, 401, 200]);
    });

    it('everywhere with the button for it on the page', async () => {
      const tweede = await signIn('beheerder');
      expect((await browser.post('/afmelden', { overal: 'ja' })).status).toBe(200);
      expect(await ik(tweede)).toBe(401);
    });

    it('when a beheerder ends those of somebody, which stands in the audit log', async () => {
      const ander = await signIn('financier');
      const pad = '/api/v1/sessies/beeindiging';
      expect(await problem(await ander.visit(pad, json('POST', { subject: 'beheerder' })))).toEqual([
        403,
        'verboden',
      ]);
      const antwoord = await browser.visit(pad, json('POST', { subject: 'financier' }));
      expect([antwoord.status, await antwoord.json()]).toEqual([200, { beeindigd: expect.any(Number) }]);
      expect([await ik(ander), await ik(browser)]).toEqual([401, 200]);
      const regels = await sql(
        `SELECT rol, handeling FROM platform.auditregel WHERE soort = 'sessie' LIMIT 1`,
      );
      expect(regels).toEqual([{ rol: 'beheerder', handeling: 'beeindigd' }]);
    });
  });

  it('of an aanbieder ends when the KVK-nummer of its organisatie changes', async () => {
    const token = await omgeving.tokenFor('beheerder');
    const { body } = await omgeving.call('POST', '/api/v1/organisaties', {
      ...{ token, body: { naam: 'Verhuizer', soort: 'aanbieder', kvkNummer: '90001745' } },
    });
    const aanbieder = await signIn('aanbieder-novelt', 'aanbieder');
    const change = (versie: number, extra: object) =>
      omgeving.call('PUT', `/api/v1/organisaties/${body.id}`, {
        ...{ token, body: { naam: 'Verhuizer', soort: 'aanbieder', versie, ...extra } },
      });
    expect((await change(1, {})).body).toMatchObject({ kvkNummer: '90001745', versie: 2 });
    expect(await ik(aanbieder)).toBe(200);
    expect((await change(2, { kvkNummer: '90001745x' })).status).toBe(400);
    expect((await change(2, { kvkNummer: null })).body).toMatchObject({ kvkNummer: null });
    expect(await ik(aanbieder)).toBe(401);
  });

  it('belongs to one organisatie per KVK-nummer', async () => {
    const token = await omgeving.tokenFor('beheerder');
    const create = (naam: string) =>
      omgeving.call('POST', '/api/v1/organisaties', {
        token,
        body: { naam, soort: 'aanbieder', kvkNummer: '90004760' },
      });
    const { body } = await create('Eerste met dit nummer');
    const tweede = await create('Tweede met dit nummer');
    expect([tweede.status, tweede.body.redenen[0].pad]).toEqual([409, 'kvkNummer']);
    const { body: derde } = await omgeving.call('POST', '/api/v1/organisaties', {
      token,
      body: { naam: 'Derde', soort: 'regio' },
    });
    const wijziging = { naam: 'Derde', soort: 'regio', versie: 1, kvkNummer: body.kvkNummer };
    const antwoord = await omgeving.call('PUT', `/api/v1/organisaties/${derde.id}`, {
      token,
      body: wijziging,
    });
    expect([antwoord.status, antwoord.body.redenen[0].pad]).toEqual([409, 'kvkNummer']);
  });

  it('has a cookie that no script and no other machine gets at', async () => {
    const begin = await omgeving.newBrowser().visit('/aanmelden?als=medewerker');
    expect(begin.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^aanmelding=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const { PORT: _weg, ...env } = omgeving.env;
    const https = await startApi({ ...env, PUBLIEKE_URL: 'https://schakel.example.nl' });
    try {
      const antwoord = await fetch(`${https.url}/aanmelden?als=medewerker`, { redirect: 'manual' });
      expect(antwoord.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-aanmelding=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
      ]);
      const cookie = `sessie=${browser.get('sessie')}`;
      expect((await fetch(`${https.url}/api/v1/ik`, { headers: { cookie } })).status).toBe(401);
    } finally {
      await https.stop();
    }
  }, 40_000);

  describe('is believed only from our own pages:', () => {
    const bereikt = (
      headers: Record<string, string>,
      body: unknown = { subject: 'niemand' },
    ): Promise<Response> =>
      browser.visit('/api/v1/sessies/beeindiging', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    beforeAll(async () => {
      browser = await signIn('beheerder');
    });

    it.each<[string, () => Record<string, string>]>([
      ['the Origin is ours', () => ({ Origin: omgeving.url })],
      [
        'the Origin is ours, whatever else it says',
        () => ({ Origin: omgeving.url, 'Sec-Fetch-Site': 'same-origin' }),
      ],
      ['there is no Origin and the browser says same-origin', () => ({ 'Sec-Fetch-Site': 'same-origin' })],
    ])('yes when %s', async (_wat, headers) => {
      expect((await bereikt(headers())).status).toBe(200);
    });

    it.each<[string, () => Record<string, string>]>([
      ['nobody vouches for it', () => ({})],
      ['the Origin is of another site', () => ({ Origin: 'https://evil.example' })],
      ['the Origin is null', () => ({ Origin: 'null' })],
      [
        'the Origin is null and the browser says same-origin',
        () => ({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }),
      ],
      ['the Origin only begins as ours does', () => ({ Origin: `${omgeving.url}.evil.example` })],
      ['the Origin has another port', () => ({ Origin: 'http://localhost:1' })],
      ['the Origin has another protocol', () => ({ Origin: omgeving.url.replace('http:', 'https:') })],
      [
        'the Origin is our name by another name',
        () => ({ Origin: omgeving.url.replace('localhost', '127.0.0.1') }),
      ],
      ['the Origin is ours in another way of writing', () => ({ Origin: `${omgeving.url}/` })],
      ['it comes from a sister site', () => ({ 'Sec-Fetch-Site': 'same-site' })],
      ['it comes from another site', () => ({ 'Sec-Fetch-Site': 'cross-site' })],
      ['somebody typed it', () => ({ 'Sec-Fetch-Site': 'none' })],
      ['only the Referer is ours', () => ({ Referer: `${omgeving.url}/mijn` })],
      [
        'it pretends to be a GET',
        () => ({ Origin: 'https://evil.example', 'X-HTTP-Method-Override': 'GET' }),
      ],
    ])('no when %s', async (_wat, headers) => {
      expect(await problem(await bereikt(headers()))).toEqual([403, 'vreemde-herkomst']);
    });

    it('no as the form, text or file that another site can send without asking', async () => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ])
        expect([403, 415]).toContain(
          (await bereikt({ Origin: 'https://evil.example', 'Content-Type': type })).status,
        );
    });

    it('no for signing out by another site', async () => {
      const antwoord = await browser.post('/afmelden', {}, { Origin: 'https://evil.example' });
      expect([antwoord.status, await antwoord.text()]).toEqual([
        403,
        expect.stringContaining('Er is niets gewijzigd'),
      ]);
      expect(await ik(browser)).toBe(200);
    });

    it('and nothing of it changes by a GET', async () => {
      for (const pad of [
        '/afmelden',
        '/afmelden/backchannel',
        '/api/v1/sessies',
        '/api/v1/sessies/beeindiging',
      ])
        expect([404, 405]).toContain((await browser.visit(pad)).status);
      expect(await ik(browser)).toBe(200);
    });

    it('by another site it is not read either: no CORS with a cookie', async () => {
      const antwoord = await browser.visit('/api/v1/ik', { headers: { Origin: 'https://evil.example' } });
      expect(antwoord.headers.get('access-control-allow-origin')).toBeNull();
      const vooraf = await browser.visit('/api/v1/sessies', {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'DELETE' },
      });
      expect(vooraf.headers.get('access-control-allow-credentials')).toBeNull();
    });

    it('while a token needs no such proof, and is refused beside a session', async () => {
      const token = await omgeving.tokenFor('beheerder');
      const Authorization = `Bearer ${token}`;
      const alleen = await omgeving.call('POST', '/api/v1/sessies/beeindiging', {
        token,
        body: { subject: 'niemand' },
      });
      expect(alleen.status).toBe(200);
      expect(await problem(await bereikt({ Origin: omgeving.url, Authorization }))).toEqual([
        400,
        'dubbel-aangemeld',
      ]);
      expect(await problem(await browser.visit('/api/v1/ik', { headers: { Authorization } }))).toEqual([
        400,
        'dubbel-aangemeld',
      ]);
    });

    it('and only when there is one cookie of it', async () => {
      const cookie = `sessie=${browser.get('sessie')}; sessie=${'A'.repeat(43)}`;
      expect(await problem(await browser.visit('/api/v1/ik', { headers: { cookie } }))).toEqual([
        401,
        'sessie-voorbij',
      ]);
      const omgekeerd = `sessie=${'A'.repeat(43)}; sessie=${browser.get('sessie')}`;
      expect((await browser.visit('/api/v1/ik', { headers: { cookie: omgekeerd } })).status).toBe(401);
    });
  });
});
