// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { startProcessFlow, type Antwoord, type ProcessFlow } from '../support/flow.js';

const goed = {
  tekst: 'Wie helpt mij met een webwinkel?',
  contact: { naam: 'M. Voorbeeld', email: 'm@example.nl' },
  onderneming: { naam: 'Winkel Voorbeeld', sbi: '4771', gemeentecode: 'GM0153' },
};
const [postgres] = backends();

describe('a request that is not right', () => {
  let flow: ProcessFlow;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startProcessFlow(postgres, { LIMIETEN: 'hulpvraag-indienen=200/600' });
  });

  afterAll(() => flow?.stop());

  const submit = (body: unknown, headers: Record<string, string> = {}): Promise<Antwoord> =>
    flow.call('POST', '/api/v1/hulpvragen', { body, headers });
  const raw = async (
    pad: string,
    init: RequestInit,
  ): Promise<{ status: number; body: { detail?: string } }> => {
    const antwoord = await fetch(`${flow.api.url}${pad}`, init);
    expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    return { status: antwoord.status, body: (await antwoord.json()) as object };
  };
  const expectProblem = ({ status, body, headers }: Antwoord, verwacht: number): void => {
    expect([status, body.status]).toEqual([verwacht, verwacht]);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(headers.get('api-version')).toBe('1.0.0');
    expect(body).toMatchObject({
      type: expect.stringMatching(/^urn:schakel:probleem:/),
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|SELECT|must be|should not/i);
  };

  it('may leave out a field by null, and is told which may not be left out', async () => {
    const onderneming = { kvkNummer: null, naam: null, sbi: null, gemeentecode: null, plaats: null };
    const antwoord = await submit({ ...goed, onderneming });
    expectProblem(antwoord, 400);
    const paden = antwoord.body.redenen.map(({ pad }: { pad: string }) => pad);
    expect(paden).toEqual(['onderneming.naam', 'onderneming.sbi', 'onderneming.gemeentecode']);
    const zonder = { kvkNummer: null, plaats: null, werkzamePersonen: null };
    expect((await submit({ ...goed, onderneming: { ...goed.onderneming, ...zonder } })).status).toBe(201);
  });

  it('is refused when a text holds half a character', async () => {
    const antwoord = await submit({ ...goed, contact: { ...goed.contact, email: '\ud800' } });
    expectProblem(antwoord, 400);
    expect(antwoord.body.type).toBe('urn:schakel:probleem:half-teken');
  });

  it('is told every fault at once, in Dutch, with its path', async () => {
    const antwoord = await submit({
      tekst: '  ',
      themas: ['energie', 'bestaat-niet'],
      contact: { naam: '', email: 'geen-mail', extra: 1 },
      onderneming: {
        sbi: 'x',
        werkzamePersonen: -1,
        omzet: 1.5,
        oprichtingsdatum: '2026-02-30',
        rechtsvorm: 'bv.',
      },
      herkomst: 'maan',
      rol: 'beheerder',
    });
    expectProblem(antwoord, 400);
    const paden = new Set(antwoord.body.redenen.map(({ pad }: { pad: string }) => pad));
    expect([...paden].sort()).toEqual(
      [
        ...['tekst', 'themas', 'contact.naam', 'contact.email', 'contact.extra', 'herkomst', 'rol'],
        ...[
          'onderneming.sbi',
          'onderneming.werkzamePersonen',
          'onderneming.omzet',
          'onderneming.oprichtingsdatum',
          'onderneming.rechtsvorm',
        ],
      ].sort(),
    );
    for (const { melding } of antwoord.body.redenen)
      expect(melding).toMatch(/\b(moet|mag|bestaat|ontbreekt|geldig)/);
  });

  it('is told what is missing of the firm, and that a place or code does not exist', async () => {
    const zonder = await submit({ ...goed, onderneming: {} });
    expect(zonder.body.redenen.map(({ pad }: { pad: string }) => pad)).toEqual([
      'onderneming.naam',
      'onderneming.sbi',
      'onderneming.gemeentecode',
    ]);
    const vreemd = await submit({
      ...goed,
      onderneming: { naam: 'X', sbi: '99999', plaats: 'Nergenshuizen' },
    });
    expect(vreemd.body.redenen.map(({ pad }: { pad: string }) => pad).sort()).toEqual([
      'onderneming.plaats',
      'onderneming.sbi',
    ]);
    const merged = await submit({ ...goed, onderneming: { ...goed.onderneming, gemeentecode: 'GM9999' } });
    expectProblem(merged, 400);
  });

  it.each([
    ['no JSON', '{"tekst": ', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['a form', 'tekst=hulp', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{}', 'text/plain', 415],
    ['a spreadsheet where none is asked', 'a;b', 'text/csv', 415],
    ['a prototype', '{"__proto__": {"rol": "beheerder"}, "tekst": "x"}', 'application/json', 400],
    ['too many levels', `{"tekst":${'['.repeat(33)}${']'.repeat(33)}}`, 'application/json', 400],
    ['too much', JSON.stringify({ tekst: 'x'.repeat(300_000) }), 'application/json', 413],
  ])('with %s as its body is refused', async (_wat, body, soort, status) => {
    const antwoord = await raw('/api/v1/hulpvragen', {
      method: 'POST',
      body,
      headers: { 'Content-Type': soort },
    });
    expect(antwoord.status).toBe(status);
    expect(antwoord.body.detail).toMatch(/^(De inhoud|Dit type|[a-zA-Z.]+: )[^A-Z]/);
  });

  it('holds a character that no text can hold', async () => {
    expectProblem(await submit({ ...goed, tekst: 'hulp\u0000!' }), 400);
  });

  it('asks for a form that is not there, or for an address that is not there', async () => {
    expectProblem(await flow.call('GET', '/api/v1/aanbod', { headers: { Accept: 'application/xml' } }), 406);
    expectProblem(await flow.call('GET', '/api/v1/bestaat-niet'), 404);
    expectProblem(await flow.call('GET', '/api/v1/aanbod/'), 404);
    expectProblem(await flow.call('GET', '/api/v1/aanbod/geen-uuid'), 404);
    expectProblem(await flow.call('GET', '/api/v1/hulpvragen?aantal=0', { token: flow.tokens.twente }), 400);
    expectProblem(
      await flow.call('GET', '/api/v1/hulpvragen?cursor=onzin', { token: flow.tokens.twente }),
      400,
    );
    expectProblem(
      await flow.call('GET', '/api/v1/hulpvragen?sorteer=naam', { token: flow.tokens.twente }),
      400,
    );
  });

  it('comes without a token, with a wrong one, or from the wrong role', async () => {
    const zonder = await flow.call('GET', '/api/v1/hulpvragen');
    expectProblem(zonder, 401);
    expect(zonder.headers.get('www-authenticate')).toBe('Bearer');
    expectProblem(await flow.call('GET', '/api/v1/hulpvragen', { token: 'onzin' }), 401);
    expectProblem(
      await flow.call('GET', '/api/v1/hulpvragen', { headers: { Authorization: 'Basic eDp5' } }),
      401,
    );
    const [kop, , handtekening] = flow.tokens.twente.split('.');
    const vervalst = Buffer.from(JSON.stringify({ sub: 'x', rol: 'beheerder', exp: 9e9 })).toString(
      'base64url',
    );
    expectProblem(
      await flow.call('GET', '/api/v1/hulpvragen', { token: `${kop}.${vervalst}.${handtekening}` }),
      401,
    );
    const zonderSlot = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${vervalst}.`;
    expectProblem(await flow.call('GET', '/api/v1/hulpvragen', { token: zonderSlot }), 401);
    expectProblem(await flow.call('GET', '/api/v1/hulpvragen', { token: flow.tokens.aanbieder }), 403);
    expectProblem(
      await flow.call('POST', '/api/v1/organisaties', {
        token: flow.tokens.twente,
        body: { naam: 'X', soort: 'aanbieder' },
      }),
      403,
    );
  });

  it('repeats a key wrongly', async () => {
    expectProblem(await submit(goed, { 'Idempotency-Key': 'kort' }), 400);
    const headers = { 'Idempotency-Key': 'sleutel-0123456789' };
    expect((await submit(goed, headers)).status).toBe(201);
    expectProblem(await submit({ ...goed, tekst: 'Iets heel anders.' }, headers), 422);
  });

  it('gets the security headers on every answer', async () => {
    for (const pad of ['/', '/api/v1/aanbod', '/api/v1/bestaat-niet', '/gezondheid/live']) {
      const { headers } = await flow.call('GET', pad, { headers: { Accept: '*/*' } });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe(pad === '/' ? 'no-cache' : 'no-store');
      expect(headers.get('api-version')).toBe('1.0.0');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    }
  });

  it('gets the page of the documentation with its own scripts and no others', async () => {
    const { headers } = await flow.call('GET', '/api/v1/docs', { headers: { Accept: 'text/html' } });
    const csp = headers.get('content-security-policy');
    expect(csp).toContain("default-src 'none'; script-src 'self';");
    expect(csp).toContain("frame-ancestors 'none'");
  });

  it('keeps its own number in the answer and the log when that does no harm there', async () => {
    const nummer = async (id: string): Promise<string | null> =>
      (await flow.call('GET', '/gezondheid/live', { headers: { 'X-Request-Id': id } })).headers.get(
        'x-request-id',
      );
    expect(await nummer('klant-0123456789')).toBe('klant-0123456789');
    for (const id of ['kort', 'met spatie erin', '{"niveau":"error"}', 'x'.repeat(65)])
      expect(await nummer(id)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves no trace of a person in the log', async () => {
    const canary = 'kanarie-7f3a';
    const ingediend = await submit({
      ...goed,
      tekst: canary,
      contact: { naam: canary, email: `${canary}@example.nl`, telefoon: '0612345678' },
    });
    expect(ingediend.status).toBe(201);
    await flow.call('GET', `/api/v1/aanbod?zoek=${canary}`);
    await flow.call('GET', `/api/v1/hulpvragen?${canary}=1`, { token: flow.tokens.twente });
    expect(flow.api.uitvoer()).not.toContain(canary);
    expect(flow.worker.uitvoer()).not.toContain(canary);
    expect(flow.api.uitvoer()).toContain('"route":"/api/v1/hulpvragen"');
  });

  it('comes too often', async () => {
    const antwoorden = [];
    for (let i = 0; i < 220 && antwoorden.at(-1)?.status !== 429; i++)
      // An address that he made up himself does not count: there is no proxy to believe.
      antwoorden.push(await submit({ tekst: '' }, { 'X-Forwarded-For': `198.51.100.${i}` }));
    const laatste = antwoorden.at(-1) as Antwoord;
    expectProblem(laatste, 429);
    expect(Number(laatste.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
