// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { startAanmeldproces } from '../support/aanmelden.js';
import type { Browser } from '../support/browser.js';
import { startApi } from '../support/processes.js';

describe('signing in with a browser', () => {
  let omgeving: Awaited<ReturnType<typeof startAanmeldproces>>;
  let organisatieId: string;
  let browser: Browser;

  const ik = async (wie = browser): Promise<{ status: number; body: Record<string, unknown> }> => {
    const antwoord = await wie.visit('/api/v1/ik');
    return { status: antwoord.status, body: (await antwoord.json()) as Record<string, unknown> };
  };

  beforeAll(async () => {
    omgeving = await startAanmeldproces();
    const token = await omgeving.tokenFor('beheerder');
    const { status, body } = await omgeving.call('POST', '/api/v1/organisaties', {
      token,
      body: { naam: 'RVO', soort: 'aanbieder', kvkNummer: '90000749' },
    });
    expect([status, body]).toEqual([201, expect.objectContaining({ kvkNummer: '90000749' })]);
    organisatieId = body.id;
  });
  afterAll(() => omgeving?.stop());
  beforeEach(() => {
    browser = omgeving.newBrowser();
  });

  it.each([
    ['ondernemer', 'ondernemer', { rol: 'ondernemer', kvkNummer: '69599084', regio: null }],
    ['aanbieder', 'aanbieder-rvo', { rol: 'aanbieder', kvkNummer: null }],
    [
      'medewerker',
      'coordinator-twente',
      { rol: 'coordinator', regio: 'TWE', hoofdcoordinator: false, organisatie: null },
    ],
    ['medewerker', 'hoofdcoordinator-twente', { rol: 'coordinator', hoofdcoordinator: true }],
    ['medewerker', 'analist', { rol: 'analist', regio: null }],
    ['medewerker', 'financier', { rol: 'financier' }],
    ['medewerker', 'beheerder', { rol: 'beheerder' }],
  ])('as %s makes %s somebody with the rights of that role', async (als, account, verwacht) => {
    const antwoord = await browser.signIn(als, account);
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `${omgeving.url}/mijn`]);
    const { status, body } = await ik();
    expect([status, body]).toEqual([200, expect.objectContaining(verwacht)]);
    expect(new Date(body['vervaltOp'] as string).getTime()).toBeGreaterThan(Date.now() + 7.9 * 3_600_000);
    // What stands on it the browser fetches with that session (test/web/mijn.spec.ts).
    const mijn = await browser.visit('/mijn');
    expect([mijn.status, mijn.headers.get('referrer-policy')]).toEqual([200, 'same-origin']);
    expect((await omgeving.newBrowser().visit('/mijn')).status).toBe(303);
  });

  it('as aanbieder acts for the organisatie with that KVK-nummer', async () => {
    await browser.signIn('aanbieder', 'aanbieder-rvo');
    expect((await ik()).body['organisatie']).toEqual({ id: organisatieId, naam: 'RVO' });
  });

  const refused = async (antwoord: Response, status: number, tekst: string): Promise<void> => {
    const html = await antwoord.text();
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    expect(html).toContain('<html lang="nl"');
    expect(html).toContain(tekst);
    expect(browser.get('sessie')).toBeUndefined();
    expect((await ik()).status).toBe(401);
  };

  it('is refused with a level of assurance that is too low, which the page names', async () => {
    const antwoord = await browser.signIn('ondernemer', 'ondernemer-laag');
    await refused(antwoord, 403, 'ten minste EH3. U gebruikte EH2+.');
  });

  it('can be done again as somebody else: the provider asks who, also when it still knows who was refused', async () => {
    const fout = await (await browser.signIn('ondernemer', 'ondernemer-laag')).text();
    const weer = /href="(\/aanmelden\?opnieuw=ja)"/.exec(fout)?.[1] ?? '';
    const keuzes = await (await browser.visit(weer)).text();
    const href = /href="([^"]*als=ondernemer[^"]*)"/.exec(keuzes)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const begin = await browser.visit(href);
    const terug = await browser.visit(
      await browser.atProvider(begin.headers.get('location') ?? '', 'ondernemer'),
    );
    expect([terug.status, (await ik()).body]).toEqual([
      303,
      expect.objectContaining({ kvkNummer: '69599084' }),
    ]);
  });

  it('as aanbieder of an organisatie that is not known is refused', async () => {
    await refused(await browser.signIn('aanbieder', 'aanbieder-novelt'), 403, '90001745');
  });

  it('as medewerker without a role is refused until a beheerder gives one, and again once he is kept out', async () => {
    const token = await omgeving.tokenFor('beheerder');
    await refused(await browser.signIn('medewerker', 'medewerker-nieuw'), 403, 'heeft geen rol in Schakel');
    const body = { email: 'medewerker-nieuw@example.nl', rol: 'coordinator', regio: 'TWE' };
    expect((await omgeving.call('POST', '/api/v1/roltoekenningen', { token, body })).status).toBe(201);
    const nieuw = omgeving.newBrowser();
    expect((await nieuw.signIn('medewerker', 'medewerker-nieuw')).status).toBe(303);
    expect((await ik(nieuw)).body).toMatchObject({ rol: 'coordinator', regio: 'TWE' });
    const lijst = await omgeving.call('GET', '/api/v1/medewerkers?zoek=Sanne', { token });
    const [{ id, versie, naam, herkomst }] = lijst.body.gegevens;
    expect([naam, herkomst]).toEqual(['Sanne Nieuwland', 'toekenning']);
    const eigen = await omgeving.tokenFor('medewerker-nieuw', { rol: 'analist' });
    expect((await omgeving.call('GET', '/api/v1/ik', { token: eigen })).status).toBe(200);
    const blokkade = { token, body: { versie, reden: 'Uit dienst' } };
    expect((await omgeving.call('POST', `/api/v1/medewerkers/${id}/blokkade`, blokkade)).status).toBe(200);
    expect((await ik(nieuw)).status).toBe(401);
    expect((await omgeving.call('GET', '/api/v1/ik', { token: eigen })).status).toBe(401);
    await refused(await browser.signIn('medewerker', 'medewerker-nieuw'), 403, 'is geblokkeerd');
  });

  it('without a choice shows the ways there are, and keeps where one was going', async () => {
    const html = await (await browser.visit('/aanmelden?terug=%2F')).text();
    for (const als of ['ondernemer', 'aanbieder', 'medewerker'])
      expect(html).toContain(`href="/aanmelden?als=${als}&amp;terug=%2F"`);
    expect((await browser.visit('/aanmelden?als=koning')).status).toBe(400);
  });

  describe('goes wrong when somebody', () => {
    const begin = async (anders: (url: URL) => void = () => undefined): Promise<string> => {
      const antwoord = await browser.visit('/aanmelden?als=medewerker');
      const url = new URL(antwoord.headers.get('location') ?? '');
      anders(url);
      return url.href;
    };
    const arrive = async (anders?: (url: URL) => void, terug: (url: URL) => void = () => undefined) => {
      const url = new URL(await browser.atProvider(await begin(anders), 'beheerder'));
      terug(url);
      return browser.visit(url.href);
    };
    const GEEN = 'Begin opnieuw';

    it.each<[string, (url: URL) => void]>([
      ['asks with another nonce', ({ searchParams: p }) => p.set('nonce', 'een-andere-nonce-van-iemand')],
      ['asks with another challenge', ({ searchParams: p }) => p.set('code_challenge', 'A'.repeat(43))],
      ['asks with another state', ({ searchParams: p }) => p.set('state', 'een-andere-state')],
    ])('%s', async (_wat, anders) => {
      await refused(await arrive(anders), 400, GEEN);
    });

    it.each<[string, (url: URL) => void]>([
      ['comes back with another state', ({ searchParams: p }) => p.set('state', 'x'.repeat(43))],
      ['comes back without a state', ({ searchParams: p }) => p.delete('state')],
      ['comes back with two states', ({ searchParams: p }) => p.append('state', p.get('state') ?? '')],
      ['comes back with another code', ({ searchParams: p }) => p.set('code', 'x'.repeat(43))],
      ['comes back without a code', ({ searchParams: p }) => p.delete('code')],
      ['comes back from another issuer', ({ searchParams: p }) => p.set('iss', 'https://elders.example.nl')],
    ])('%s', async (_wat, terug) => {
      await refused(await arrive(undefined, terug), 400, GEEN);
    });

    it('uses a sign-in for the second time', async () => {
      const url = await browser.atProvider(await begin(), 'beheerder');
      const cookie = browser.get('aanmelding') ?? '';
      expect((await browser.visit(url)).status).toBe(303);
      browser.drop('sessie');
      await refused(await browser.visit(url), 400, GEEN);
      browser.set('aanmelding', cookie);
      await refused(await browser.visit(url), 400, GEEN);
    });

    it('is sent back with the state of another: what was begun still stands', async () => {
      const url = await browser.atProvider(await begin(), 'beheerder');
      const vreemd = new URL(url);
      vreemd.searchParams.set('state', 'x'.repeat(43));
      await refused(await browser.visit(vreemd.href), 400, GEEN);
      expect((await browser.visit(url)).status).toBe(303);
    });

    it('ends a sign-in that another browser began', async () => {
      const url = await browser.atProvider(await begin(), 'beheerder');
      const slachtoffer = omgeving.newBrowser();
      expect((await slachtoffer.visit(url)).status).toBe(400);
      const eigen = await slachtoffer.visit('/aanmelden?als=medewerker');
      expect((await slachtoffer.visit(url)).status).toBe(400);
      expect(slachtoffer.get('sessie')).toBeUndefined();
      // Nor does it break what that browser was doing.
      const terug = await slachtoffer.atProvider(eigen.headers.get('location') ?? '', 'financier');
      expect((await slachtoffer.visit(terug)).status).toBe(303);
      // And it still works for who began it.
      expect((await browser.visit(url)).status).toBe(303);
    });

    it('stops at the provider', async () => {
      const url = new URL(await begin());
      const terug = new URL('/aangemeld', omgeving.url);
      terug.search = new URLSearchParams({
        ...{ error: 'access_denied', state: url.searchParams.get('state') ?? '', iss: omgeving.idp.issuer },
      }).toString();
      await refused(await browser.visit(terug.href), 403, 'afgebroken');
    });

    it('takes more than ten minutes', async () => {
      const url = await browser.atProvider(await begin(), 'beheerder');
      await withClient(omgeving.beheerUrl, (client) =>
        client.query(`UPDATE platform.aanmelding SET begonnen_op = begonnen_op - interval '10 minutes'`),
      );
      await refused(await browser.visit(url), 400, GEEN);
    });
  });

  describe('leads afterwards', () => {
    it.each(['/', '/mijn?a=b', '/hulpvraag', '/api/v1/docs'])(
      'to the page of ours that was asked: %s',
      async (terug) => {
        const antwoord = await browser.signIn('medewerker', 'beheerder', { terug });
        expect(antwoord.headers.get('location')).toBe(`${omgeving.url}${terug}`);
      },
    );

    it.each([
      ...[
        '//evil.example',
        '/\\evil.example',
        '\\\\evil.example',
        '/\t/evil.example',
        '/.//evil.example',
        '/a/..//evil.example',
      ],
      ...[
        'https://evil.example',
        'https:evil.example',
        'javascript:alert(1)',
        '@evil.example',
        '.evil.example',
        '',
      ],
      ...['/aanmelden', '/aangemeld?code=x', '/afmelden', ' //evil.example', '/x\r\nSet-Cookie: a=b', '/é'],
    ])('never elsewhere: %j', async (terug) => {
      const antwoord = await browser.signIn('medewerker', 'beheerder', { terug });
      expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `${omgeving.url}/mijn`]);
    });

    it.each(['/%2f%2fevil.example', '/%5cevil.example', '/%09/evil.example'])(
      'to itself when it is coded: %s',
      async (terug) => {
        const antwoord = await browser.signIn('medewerker', 'beheerder', { terug });
        expect(new URL(antwoord.headers.get('location') ?? '').origin).toBe(omgeving.url);
      },
    );
  });

  it('gives a new session every time, and ends the one before: what was planted is worth nothing', async () => {
    await browser.signIn('medewerker', 'beheerder');
    const eerste = browser.get('sessie') ?? '';
    await browser.signIn('medewerker', 'beheerder', { bevestigen: 'ja' });
    expect(browser.get('sessie')).not.toBe(eerste);
    const dief = omgeving.newBrowser();
    dief.set('sessie', eerste);
    expect((await ik(dief)).status).toBe(401);

    const geplant = 'A'.repeat(43);
    const ander = omgeving.newBrowser();
    ander.set('sessie', geplant);
    await ander.signIn('medewerker', 'beheerder');
    expect(ander.get('sessie')).not.toBe(geplant);
    dief.set('sessie', geplant);
    expect((await ik(dief)).status).toBe(401);
  });

  it('keeps of the cookies only what opens nothing', async () => {
    await browser.visit('/aanmelden?als=medewerker');
    await browser.signIn('medewerker', 'beheerder');
    const rijen = await withClient(omgeving.beheerUrl, async (client) => {
      const alles = await client.query(`SELECT to_json(s)::text AS rij FROM platform.sessie s
        UNION ALL SELECT to_json(a)::text FROM platform.aanmelding a`);
      return JSON.stringify(alles.rows);
    });
    for (const naam of ['sessie', 'aanmelding']) {
      const waarde = browser.get(naam);
      if (waarde === undefined) continue;
      expect(rijen).not.toContain(waarde);
      expect(rijen).not.toContain(Buffer.from(waarde, 'base64url').toString('hex'));
    }
    expect(rijen).not.toContain('eyJ');
    expect(rijen).not.toContain(Buffer.from('eyJ').toString('hex'));
  });

  it('writes who signed in in the log by an id, and never a name, claim or cookie', async () => {
    await browser.signIn('ondernemer', 'ondernemer');
    const uitvoer = omgeving.api.uitvoer();
    expect(uitvoer).toMatch(/"sessie":"[0-9a-f-]{36}","rol":"ondernemer".*"msg":"aangemeld"/);
    for (const tekst of ['Dagmar', '69599084', browser.get('sessie') ?? '-', 'code=', 'state='])
      expect(uitvoer).not.toContain(tekst);
  });

  it('is told that the provider is away, works again when it is back, and the api runs on', async () => {
    const { PORT: _weg, ...env } = omgeving.env;
    const vers = await startApi(env);
    await omgeving.idp.stop();
    try {
      const koud = await fetch(`${vers.url}/aanmelden?als=medewerker`, { redirect: 'manual' });
      expect([koud.status, await koud.text()]).toEqual([503, expect.stringContaining('geeft geen antwoord')]);
      expect((await browser.visit('/gezondheid/live')).status).toBe(200);
      const begin = await browser.visit('/aanmelden?als=medewerker');
      const { searchParams } = new URL(begin.headers.get('location') ?? '');
      const query = new URLSearchParams({
        code: 'x',
        state: searchParams.get('state') ?? '',
        iss: omgeving.idp.issuer,
      });
      await refused(await browser.visit(`/aangemeld?${query.toString()}`), 503, 'geeft geen antwoord');
    } finally {
      await omgeving.restartIdp();
      await vers.stop();
    }
    expect((await browser.signIn('medewerker', 'beheerder')).status).toBe(303);
  });
});
