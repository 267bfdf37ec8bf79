// SPDX-License-Identifier: EUPL-1.2
import { SignJWT, UnsecuredJWT, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { readConfig } from '#libs/platform';
import { backends } from '../support/backends.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { askToken, assertionOf, formOf, newPaar, type Afwijking, type Paar } from '../support/machine.js';
import { testomgeving } from '../support/omgeving.js';
import { startApi } from '../support/processes.js';
import { tokenFor } from '../support/tokens.js';

const VRAAG = {
  tekst: 'Hoe kan ik minder gas gebruiken in mijn bakkerij?',
  contact: { naam: 'Ada Deur', email: 'ada@example.nl' },
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', gemeentecode: 'GM0153' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};

describe('a machine', () => {
  let flow: Flow;
  let eigen: Paar;
  let paar: Paar;
  let tokenUrl: string;
  let clientId: string;
  const [backend] = backends();

  const register = async (naam: string, extra: object = {}): Promise<Antwoord> =>
    flow.call('POST', '/api/v1/machineclients', {
      token: flow.tokens.beheerder,
      body: {
        naam,
        organisatie: 'Regio Twente',
        scopes: ['aanbod:lezen', 'hulpvragen:lezen'],
        regio: 'TWE',
        jwks: { keys: [paar.jwk] },
        ...extra,
      },
    });
  const ask = async (
    anders: Afwijking = {},
    velden: Record<string, string> = {},
    met: Paar = paar,
  ): Promise<Antwoord> =>
    askToken(flow.api.url, formOf(await assertionOf(clientId, met, tokenUrl, anders), velden));
  const tokenOf = async (velden: Record<string, string> = {}): Promise<string> => {
    const { status, body } = await ask({}, velden);
    expect([status, body]).toEqual([200, expect.objectContaining({ token_type: 'Bearer', expires_in: 300 })]);
    return body.access_token;
  };
  const refused = (antwoord: Antwoord): [number, string] => [antwoord.status, antwoord.body.error];

  beforeAll(async () => {
    if (!backend) throw new Error('Er is geen wachtrij.');
    [eigen, paar] = [await newPaar(), await newPaar()];
    flow = await startFlow(backend, {
      MACHINE_SLEUTEL: eigen.pem,
      MACHINE_JWKS_HOSTS: 'sleutels.example.nl',
    });
    const metadata = await flow.call('GET', '/.well-known/oauth-authorization-server/oauth2');
    tokenUrl = metadata.body.token_endpoint;
    const antwoord = await register('CRM Twente');
    expect(antwoord.status).toBe(201);
    clientId = antwoord.body.id;
  });

  afterAll(() => flow?.stop());

  it('gets a short token for what it asks, which anybody can check with our published key', async () => {
    const { status, body, headers } = await ask({}, { scope: 'hulpvragen:lezen' });
    expect([status, body.scope, body.expires_in]).toEqual([200, 'hulpvragen:lezen', 300]);
    expect(headers.get('cache-control')).toBe('no-store');
    const sleutels = createRemoteJWKSet(new URL(`${flow.api.url}/oauth2/jwks`));
    const { payload } = await jwtVerify(body.access_token, sleutels, {
      issuer: tokenUrl.replace('/token', ''),
      audience: testomgeving().identiteit.audience,
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({ sub: clientId, client_id: clientId, scope: 'hulpvragen:lezen' });
    expect(payload.exp! - payload.iat!).toBe(300);
  });

  it('gets everything it may when it names no scope, and takes our issuer for an audience too', async () => {
    const { status, body } = await ask({ claims: { aud: tokenUrl.replace('/token', '') } });
    expect([status, body.scope]).toEqual([200, 'aanbod:lezen hulpvragen:lezen']);
  });

  it('signs with RSA by PS256 or RS256 as well, and by nothing else', async () => {
    const rsa = await newPaar(2048);
    const { body } = await register('CRM met RSA', { jwks: { keys: [rsa.jwk] } });
    for (const alg of ['PS256', 'RS256'])
      expect(
        (await askToken(flow.api.url, formOf(await assertionOf(body.id, rsa, tokenUrl, { alg })))).status,
      ).toBe(200);
    for (const alg of ['RS384', 'PS512'])
      expect(
        refused(await askToken(flow.api.url, formOf(await assertionOf(body.id, rsa, tokenUrl, { alg })))),
      ).toEqual([401, 'invalid_client']);
  });

  const nu = (): number => Math.floor(Date.now() / 1000);
  it.each<[string, () => Afwijking]>([
    ['for somebody else', () => ({ claims: { aud: 'https://elders.example.nl/token' } })],
    ['for us and somebody else', () => ({ claims: { aud: [tokenUrl, 'https://elders.example.nl/token'] } })],
    ['without an audience', () => ({ claims: { aud: null } })],
    ['that has ended', () => ({ claims: { iat: nu() - 120, exp: nu() - 60 } })],
    ['that lasts longer than five minutes', () => ({ claims: { exp: nu() + 400 } })],
    ['without an end', () => ({ claims: { exp: null } })],
    ['made long ago', () => ({ claims: { iat: nu() - 400 } })],
    ['made later than now', () => ({ claims: { iat: nu() + 60 } })],
    ['not valid yet', () => ({ claims: { nbf: nu() + 60 } })],
    ['without a jti', () => ({ claims: { jti: null } })],
    ['with a jti of words', () => ({ claims: { jti: 'nog een keer' } })],
    ['with a jti that is too long', () => ({ claims: { jti: 'x'.repeat(201) } })],
    ['of who has no id', () => ({ claims: { iss: 'crm', sub: 'crm' } })],
    ['by another issuer than its subject', () => ({ claims: { iss: 'een-ander' } })],
    ['with a key that is not known', () => ({ kid: 'onbekend' })],
  ])('is refused with an assertion %s', async (_wat, anders) => {
    expect(refused(await ask(anders()))).toEqual([401, 'invalid_client']);
  });

  it('is refused with the key of another, a shared secret, or none', async () => {
    const vreemd = await newPaar('EC', paar.jwk.kid);
    expect(refused(await ask({}, {}, vreemd))).toEqual([401, 'invalid_client']);
    const claims = decodeJwt(await assertionOf(clientId, paar, tokenUrl));
    const geheim = new TextEncoder().encode(JSON.stringify(paar.jwk));
    const gedeeld = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: paar.jwk.kid })
      .sign(geheim);
    for (const assertie of [gedeeld, new UnsecuredJWT(claims).encode(), 'geen.jwt.hier', 'x'])
      expect(refused(await askToken(flow.api.url, formOf(assertie)))).toEqual([401, 'invalid_client']);
  });

  it('uses an assertion once, also when it is shown twenty times at the same moment', async () => {
    const assertie = await assertionOf(clientId, paar, tokenUrl);
    const alle = await Promise.all(
      Array.from({ length: 20 }, () => askToken(flow.api.url, formOf(assertie))),
    );
    expect(alle.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(refused(await askToken(flow.api.url, formOf(assertie)))).toEqual([401, 'invalid_client']);
  });

  it.each<[string, Record<string, string>, [number, string]]>([
    ['a scope that it does not have', { scope: 'aanbod:lezen rapporten:lezen' }, [400, 'invalid_scope']],
    ['a scope that does not exist', { scope: 'alles' }, [400, 'invalid_scope']],
    ['another grant', { grant_type: 'password' }, [400, 'unsupported_grant_type']],
    ['no grant', { grant_type: '' }, [400, 'invalid_request']],
    ['a client secret', { client_secret: 'geheim' }, [400, 'invalid_request']],
    ['another kind of assertion', { client_assertion_type: 'saml' }, [400, 'invalid_request']],
    ['the name of another client', { client_id: crypto.randomUUID() }, [401, 'invalid_client']],
  ])('is refused with %s', async (_wat, velden, verwacht) => {
    expect(refused(await ask({}, velden))).toEqual(verwacht);
  });

  it('is refused when a field comes twice, and as JSON', async () => {
    const assertie = await assertionOf(clientId, paar, tokenUrl);
    const dubbel = new URLSearchParams([...Object.entries(formOf(assertie)), ['scope', 'a'], ['scope', 'b']]);
    const antwoord = await fetch(`${flow.api.url}/oauth2/token`, { method: 'POST', body: dubbel });
    expect([antwoord.status, await antwoord.json()]).toEqual([
      400,
      expect.objectContaining({ error: 'invalid_request' }),
    ]);
    expect((await flow.call('POST', '/oauth2/token', { body: formOf(assertie) })).status).toBe(415);
  });

  describe('with a token', () => {
    let twente: string;
    let elders: string;

    beforeAll(async () => {
      const submit = async (gemeentecode: string): Promise<string> => {
        const body = { ...VRAAG, onderneming: { ...VRAAG.onderneming, gemeentecode } };
        const antwoord = await flow.call('POST', '/api/v1/hulpvragen', { body });
        expect([antwoord.status, antwoord.body]).toEqual([201, expect.anything()]);
        return antwoord.body.id;
      };
      twente = await submit('GM0153');
      elders = await submit('GM0855');
    });

    it('lists the hulpvragen of its region and no other, without who asked', async () => {
      const token = await tokenOf();
      const { status, body } = await flow.call('GET', '/api/v1/hulpvragen', { token });
      expect([status, body.gegevens.map((rij: { id: string }) => rij.id)]).toEqual([200, [twente]]);
      const een = await flow.call('GET', `/api/v1/hulpvragen/${twente}`, { token });
      expect([een.status, een.body.kenmerk, een.body.contact]).toEqual([
        200,
        expect.stringMatching(/^HV-/),
        null,
      ]);
      expect(JSON.stringify([body, een.body])).not.toMatch(/ada@example|Ada Deur/);
      expect((await flow.call('GET', `/api/v1/hulpvragen/${elders}`, { token })).status).toBe(404);
    });

    it('reads the catalogue with the scope for it, and nothing without', async () => {
      const alles = await tokenOf();
      expect((await flow.call('GET', '/api/v1/aanbod', { token: alles })).status).toBe(200);
      expect((await flow.call('GET', '/api/v1/aanbod/export', { token: alles })).status).toBe(200);
      const aanbod = await tokenOf({ scope: 'aanbod:lezen' });
      expect((await flow.call('GET', '/api/v1/hulpvragen', { token: aanbod })).status).toBe(403);
      const vragen = await tokenOf({ scope: 'hulpvragen:lezen' });
      expect((await flow.call('GET', '/api/v1/aanbod', { token: vragen })).status).toBe(403);
    });

    it('changes nothing and manages no machines', async () => {
      const token = await tokenOf();
      const pogingen = [
        flow.call('POST', '/api/v1/hulpvragen', { token, body: VRAAG }),
        flow.call('POST', `/api/v1/hulpvragen/${twente}/intrekking`, { token, body: { versie: 1 } }),
        flow.call('GET', '/api/v1/machineclients', { token }),
        flow.call('POST', '/api/v1/aanbod', { token, body: {} }),
      ];
      for (const { status } of await Promise.all(pogingen)) expect(status).toBe(403);
    });

    it('is nobody with a token of its own making, or of the provider for people', async () => {
      const token = await tokenOf();
      const kid = decodeProtectedHeader(token).kid;
      const vals = (typ: string, met: Paar, anders: object = {}): Promise<string> =>
        new SignJWT({ ...decodeJwt(token), ...anders })
          .setProtectedHeader({ alg: 'ES256', kid, typ })
          .sign(met.prive);
      const list = (t: string) => flow.call('GET', '/api/v1/hulpvragen', { token: t });
      expect((await list(await vals('at+jwt', eigen))).status).toBe(200);
      expect((await list(await vals('at+jwt', paar))).status).toBe(401);
      expect((await list(await vals('JWT', eigen))).status).toBe(401);
      expect((await list(await vals('at+jwt', eigen, { aud: 'een-ander' }))).status).toBe(401);
      const mens = await tokenFor('beheerder', { rol: 'machine', regio: 'TWE', scope: 'hulpvragen:lezen' });
      expect((await list(mens)).status).toBe(401);
    });
  });

  describe('of which the beheerder', () => {
    const put = (id: string, body: object): Promise<Antwoord> =>
      flow.call('PUT', `/api/v1/machineclients/${id}/sleutels`, { token: flow.tokens.beheerder, body });
    const askAs = async (id: string, met: Paar): Promise<number> =>
      (await askToken(flow.api.url, formOf(await assertionOf(id, met, tokenUrl)))).status;

    it('changes the keys: both work for a while, then the new one alone, and the old one never again', async () => {
      const { id } = (await register('CRM dat wisselt')).body;
      const nieuw = await newPaar();
      expect((await put(id, { versie: 1, jwks: { keys: [paar.jwk, nieuw.jwk] } })).status).toBe(200);
      expect([await askAs(id, paar), await askAs(id, nieuw)]).toEqual([200, 200]);
      expect((await put(id, { versie: 2, jwks: { keys: [nieuw.jwk] } })).status).toBe(200);
      expect([await askAs(id, paar), await askAs(id, nieuw)]).toEqual([401, 200]);
      expect((await put(id, { versie: 3, jwks: { keys: [paar.jwk] } })).status).toBe(409);
      const { body } = await put(id, { versie: 2, jwks: { keys: [nieuw.jwk] } });
      expect(body).toMatchObject({ type: 'urn:schakel:probleem:versie-verouderd', versie: 3 });
    });

    it('adds a key and takes one back by its name, without having the old one at hand', async () => {
      const { id } = (await register('CRM dat erbij doet')).body;
      const nieuw = await newPaar();
      const [oud] = [paar.jwk.kid];
      expect((await put(id, { versie: 1, behoud: [oud], jwks: { keys: [nieuw.jwk] } })).status).toBe(200);
      expect([await askAs(id, paar), await askAs(id, nieuw)]).toEqual([200, 200]);
      expect((await put(id, { versie: 2, behoud: [nieuw.jwk.kid] })).status).toBe(200);
      expect([await askAs(id, paar), await askAs(id, nieuw)]).toEqual([401, 200]);
      const terug = await put(id, { versie: 3, behoud: [nieuw.jwk.kid, oud] });
      expect([terug.status, terug.body.redenen]).toEqual([400, [expect.objectContaining({ pad: 'behoud' })]]);
      const adres = await put(id, {
        ...{ versie: 3, behoud: [nieuw.jwk.kid] },
        jwksUrl: 'https://sleutels.example.nl/jwks',
      });
      expect([adres.status, adres.body.redenen[0].pad]).toEqual([400, 'jwks']);
      expect((await put(id, { versie: 3 })).status).toBe(400);
    });

    it('lets it stand still for a while, with the token it has, and go on again', async () => {
      const { id } = (await register('CRM dat pauzeert')).body;
      const { body } = await askToken(flow.api.url, formOf(await assertionOf(id, paar, tokenUrl)));
      const list = async (): Promise<number> =>
        (await flow.call('GET', '/api/v1/hulpvragen', { token: body.access_token })).status;
      const doe = async (pad: string, inhoud: object): Promise<number> =>
        (
          await flow.call('POST', `/api/v1/machineclients/${id}/${pad}`, {
            ...{ token: flow.tokens.beheerder, body: inhoud },
          })
        ).status;
      expect(await doe('hervatting', { versie: 1 })).toBe(409);
      expect(await doe('opschorting', { versie: 1, reden: 'Vreemde verzoeken' })).toBe(200);
      expect([await list(), await askAs(id, paar)]).toEqual([401, 401]);
      expect(await doe('opschorting', { versie: 2, reden: 'Nog eens' })).toBe(409);
      expect(await doe('hervatting', { versie: 2 })).toBe(200);
      expect([await list(), await askAs(id, paar)]).toEqual([200, 200]);
    });

    it('withdraws it: no new token, and the one it has stops at once', async () => {
      const { id } = (await register('CRM dat stopt')).body;
      const { body } = await askToken(flow.api.url, formOf(await assertionOf(id, paar, tokenUrl)));
      const list = () => flow.call('GET', '/api/v1/hulpvragen', { token: body.access_token });
      expect((await list()).status).toBe(200);
      const intrekken = (versie: number): Promise<Antwoord> =>
        flow.call('POST', `/api/v1/machineclients/${id}/intrekking`, {
          token: flow.tokens.beheerder,
          body: { versie, reden: 'Contract afgelopen' },
        });
      expect((await intrekken(1)).body).toMatchObject({ status: 'ingetrokken', reden: 'Contract afgelopen' });
      expect((await list()).status).toBe(401);
      expect(await askAs(id, paar)).toBe(401);
      expect((await intrekken(2)).status).toBe(409);
      expect((await put(id, { versie: 2, jwks: { keys: [(await newPaar()).jwk] } })).status).toBe(409);
    });

    it.each<[string, () => Promise<object> | object, string]>([
      ['no region for hulpvragen', () => ({ regio: undefined }), 'regio'],
      ['a scope that does not exist', () => ({ scopes: ['alles'] }), 'scopes'],
      ['a secret key', async () => ({ jwks: { keys: [{ ...paar.jwk, d: 'geheim' }] } }), 'jwks.keys[0]'],
      ['a weak key', async () => ({ jwks: { keys: [(await newPaar(1024)).jwk] } }), 'jwks.keys[0]'],
      [
        'a key with a small exponent',
        async () => ({ jwks: { keys: [{ ...(await newPaar(2048)).jwk, e: 'Aw' }] } }),
        'jwks.keys[0]',
      ],
      ['a key on another curve', () => ({ jwks: { keys: [{ ...paar.jwk, crv: 'P-384' }] } }), 'jwks.keys[0]'],
      ['keys with one kid', () => ({ jwks: { keys: [paar.jwk, paar.jwk] } }), 'jwks.keys'],
      ['no keys', () => ({ jwks: { keys: [] } }), 'jwks.keys'],
      ['keys and an address', () => ({ jwksUrl: 'https://sleutels.example.nl/jwks' }), 'jwks'],
      [
        'an address on this machine',
        () => ({ jwks: undefined, jwksUrl: 'https://127.0.0.1/jwks' }),
        'jwksUrl',
      ],
      ['an address on no list', () => ({ jwks: undefined, jwksUrl: 'https://elders.nl/jwks' }), 'jwksUrl'],
    ])('registers none with %s', async (_wat, maak, pad) => {
      const { status, body } = await register('CRM dat niet kan', await maak());
      expect([status, body.redenen.map((reden: { pad: string }) => reden.pad)]).toEqual([400, [pad]]);
    });

    it('registers one by the address of its keys; it gets no token while those cannot be fetched', async () => {
      const bron = { jwks: undefined, jwksUrl: 'https://sleutels.example.nl/jwks' };
      const { status, body } = await register('CRM op afstand', bron);
      expect([status, body.jwksUrl, body.sleutels]).toEqual([201, bron.jwksUrl, []]);
      expect(await askAs(body.id, paar)).toBe(401);
    });

    it('registers a name once, and nobody else does', async () => {
      expect((await register('CRM Twente')).status).toBe(409);
      for (const token of [flow.tokens.twente, flow.tokens.aanbieder, flow.tokens.analist])
        expect((await flow.call('GET', '/api/v1/machineclients', { token })).status).toBe(403);
    });
  });

  it('without a key of ours gets 503, and the log says why', async () => {
    if (!backend) throw new Error('Er is geen wachtrij.');
    const { MACHINE_SLEUTEL: _weg, ...env } = flow.env;
    const zonder = await startApi(env);
    try {
      const assertie = await assertionOf(clientId, paar, tokenUrl);
      expect((await askToken(zonder.url, formOf(assertie))).status).toBe(503);
      expect(zonder.uitvoer()).toMatch(/MACHINE_SLEUTEL/);
    } finally {
      await zonder.stop();
    }
  });

  it('has no key of ours that is weak: the api does not start', async () => {
    const zwak = (await newPaar(1024)).pem;
    expect(() => readConfig({ MACHINE_SLEUTEL: zwak })).toThrow(/MACHINE_SLEUTEL moet/);
  });
});
