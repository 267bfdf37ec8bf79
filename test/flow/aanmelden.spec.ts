// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { newPaar, type Paar } from '../support/machine.js';
import { hostApi, type ApiGast } from '../support/gasten.js';

const nu = (): number => Math.floor(Date.now() / 1000);
const AANBIEDER = '00000000-0000-4000-8000-000000000001';
type Claims = Record<string, unknown>;

describe('a token of the identity provider', () => {
  let database: Testdatabase;
  let paar: Paar;
  let vreemd: Paar;
  let provider: Server;
  let issuer: string;
  let api: ApiGast;

  beforeAll(async () => {
    [database, paar, vreemd] = await Promise.all([freshDatabase(), newPaar(2048), newPaar(2048)]);
    provider = createServer((_verzoek, antwoord) =>
      antwoord.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [paar.jwk] })),
    );
    await new Promise<void>((klaar) => provider.listen(0, '127.0.0.1', klaar));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    const auth = { AUTH_ISSUER: issuer, AUTH_JWKS_URL: `${issuer}/jwks`, AUTH_AUDIENCE: 'schakel' };
    api = await hostApi({ DATABASE_URL: database.appUrl, ...auth });
  });

  afterAll(async () => {
    await api?.stop();
    provider?.close();
    await database?.drop();
  });

  const signed = (anders: Claims, alg = 'RS256', met = paar): Promise<string> => {
    const juist = {
      iss: issuer,
      aud: 'schakel',
      sub: 'proef',
      rol: 'coordinator',
      regio: 'TWE',
      exp: nu() + 60,
    };
    const claims = Object.entries({ ...juist, ...anders }).filter(([, waarde]) => waarde !== undefined);
    return new SignJWT(Object.fromEntries(claims))
      .setProtectedHeader({ alg, kid: paar.jwk.kid })
      .sign(met.prive);
  };
  const statusOf = async (Authorization: string, pad = '/api/v1/hulpvragen'): Promise<number> =>
    (await fetch(`${api.url}${pad}`, { headers: { Authorization } })).status;

  it('lets in who it names, whatever it was signed with of what is strong', async () => {
    for (const alg of ['RS256', 'PS256']) expect(await statusOf(`Bearer ${await signed({}, alg)}`)).toBe(200);
    expect(await statusOf(`bearer ${await signed({ aud: ['elders', 'schakel'] })}`)).toBe(200);
    const ondernemer = { rol: 'ondernemer', regio: undefined, kvkNummer: '6959 9084' };
    expect(await statusOf(`Bearer ${await signed(ondernemer)}`)).toBe(200);
  });

  it.each<[string, () => Claims]>([
    ['of another provider', () => ({ iss: 'https://elders.example.nl' })],
    ['for another system', () => ({ aud: 'elders' })],
    ['for no system', () => ({ aud: undefined })],
    ['that has ended', () => ({ exp: nu() - 30 })],
    ['without an end', () => ({ exp: undefined })],
    ['that does not hold yet', () => ({ nbf: nu() + 30 })],
    ['of nobody', () => ({ sub: undefined })],
    ['without a role', () => ({ rol: undefined })],
    ['with the role of the worker', () => ({ rol: 'systeem' })],
    ['with the role of who holds a status key', () => ({ rol: 'indiener' })],
    ['with a list of roles', () => ({ rol: ['coordinator'] })],
    ['of a coordinator without a region', () => ({ regio: undefined })],
    ['of a coordinator of what is no region', () => ({ regio: "TWE' OR 1=1" })],
    ['of a provider without an organisation', () => ({ rol: 'aanbieder', organisatieId: undefined })],
    ['of a provider with no id', () => ({ rol: 'aanbieder', organisatieId: `${AANBIEDER}x` })],
    ['of an ondernemer without a KVK-nummer', () => ({ rol: 'ondernemer' })],
    ['of an ondernemer with no KVK-nummer', () => ({ rol: 'ondernemer', kvkNummer: '123' })],
  ])('%s lets nobody in', async (_wat, anders) => {
    expect(await statusOf(`Bearer ${await signed(anders())}`)).toBe(401);
  });

  it('signed by another, or in a way that is not on the list, lets nobody in', async () => {
    expect(await statusOf(`Bearer ${await signed({}, 'RS256', vreemd)}`)).toBe(401);
    for (const alg of ['RS384', 'RS512', 'PS512'])
      expect(await statusOf(`Bearer ${await signed({}, alg)}`)).toBe(401);
  });

  it('is never taken for no token at all, also where none is needed', async () => {
    for (const kop of ['Basic eDp5', 'Bearer', 'Bearer a b', `Token ${await signed({})}`, 'Bearer onzin'])
      expect(await statusOf(kop, '/api/v1/aanbod')).toBe(401);
  });
});
