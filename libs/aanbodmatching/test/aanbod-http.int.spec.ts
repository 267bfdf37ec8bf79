// SPDX-License-Identifier: EUPL-1.2
import { request } from 'node:http';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { hostApi, type ApiGast } from '../../../test/support/gasten.js';
import { tokenFor } from '../../../test/support/tokens.js';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_TYPE = 'application/json';

/** Whatever an answer holds; the expectation is what checks it. */
type Json = ReturnType<JSON['parse']>;

interface Vraag {
  wie?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

interface Antwoord {
  status: number;
  headers: Headers;
  body: Json;
  bytes: Buffer;
}

/** Status of a request that only announces its size: the server refuses before the body, and a client that writes on breaks off. */
const announce = (url: string, bytes: number, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const vraag = request(
      url,
      { method: 'POST', headers: { ...headers, 'Content-Length': String(bytes) } },
      (antwoord) => {
        resolve(antwoord.statusCode);
        vraag.destroy();
      },
    );
    vraag.on('error', reject);
    vraag.flushHeaders();
  });

const ask = async (url: string, opties: RequestInit): Promise<Omit<Antwoord, 'body'>> => {
  const antwoord = await fetch(url, opties);
  return {
    status: antwoord.status,
    headers: antwoord.headers,
    bytes: Buffer.from(await antwoord.arrayBuffer()),
  };
};

describe('the catalogue by HTTP', () => {
  let database: Testdatabase;
  let api: ApiGast;
  const tokens: Record<string, string> = {};

  const headersOf = ({ wie, body, headers }: Vraag): Record<string, string> => ({
    ...(wie === undefined ? {} : { Authorization: `Bearer ${tokens[wie] ?? ''}` }),
    ...(body === undefined ? {} : { 'Content-Type': JSON_TYPE }),
    ...headers,
  });
  const toBody = (body: unknown): string | Uint8Array | null =>
    body === undefined
      ? null
      : body instanceof Uint8Array || typeof body === 'string'
        ? body
        : JSON.stringify(body);

  const call = async (methode: string, pad: string, vraag: Vraag = {}): Promise<Antwoord> => {
    const opties = { method: methode, headers: headersOf(vraag), body: toBody(vraag.body) as string };
    const { status, headers, ...antwoord } = await ask(`${api.url}/api/v1${pad}`, opties);
    const isJson = (headers.get('content-type') ?? '').includes('json');
    return { status, headers, ...antwoord, body: isJson ? JSON.parse(antwoord.bytes.toString()) : null };
  };

  beforeAll(async () => {
    database = await freshDatabase();
    api = await hostApi({ DATABASE_URL: database.appUrl });
    for (const wie of ['beheerder', 'coordinator-twente', 'analist']) tokens[wie] = await tokenFor(wie);
    const { body } = await call('POST', '/organisaties', {
      wie: 'beheerder',
      body: { naam: 'RVO', soort: 'aanbieder' },
    });
    tokens['rvo'] = await tokenFor('aanbieder-rvo', { organisatieId: body.id });
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const nieuw = (anders: object = {}): object => ({
    ...{ titel: 'Scan', soort: 'loket', themas: ['groei'], voorwaarden: { gebied: ['NL'] } },
    ...anders,
  });
  const create = async (): Promise<Json> =>
    (await call('POST', '/aanbod', { wie: 'rvo', body: nieuw() })).body;

  it('lets a provider make, publish, pause and close an offer', async () => {
    const gemaakt = await call('POST', '/aanbod', { wie: 'rvo', body: nieuw() });
    expect([gemaakt.status, gemaakt.body.status]).toEqual([201, 'concept']);
    const pad = `/aanbod/${gemaakt.body.id}`;
    expect((await call('GET', pad)).status).toBe(404);
    const stappen = ['publicatie', 'pauzering', 'sluiting'];
    for (const [plek, stap] of stappen.entries())
      expect((await call('POST', `${pad}/${stap}`, { wie: 'rvo', body: { versie: plek + 1 } })).status).toBe(
        200,
      );
    const versies = await call('GET', `${pad}/versies`, { wie: 'coordinator-twente' });
    expect(versies.body.gegevens.map((versie: Json) => versie.status)).toEqual([
      'gesloten',
      'gepauzeerd',
      'gepubliceerd',
      'concept',
    ]);
    const laat = await call('POST', `${pad}/publicatie`, { wie: 'rvo', body: { versie: 4 } });
    expect([laat.status, laat.body.type]).toEqual([409, 'urn:schakel:probleem:status-kan-niet']);
  });

  it('says 409 with the version and who made it', async () => {
    const { id } = await create();
    await call('PATCH', `/aanbod/${id}`, { wie: 'beheerder', body: { versie: 1, titel: 'Nieuw' } });
    const laat = await call('PATCH', `/aanbod/${id}`, { wie: 'rvo', body: { versie: 1, titel: 'Oud' } });
    expect([laat.status, laat.body.versie]).toEqual([409, 2]);
    expect(laat.body.gewijzigdDoor).toEqual(expect.any(String));
  });

  it('tells every fault of a body at once, with its path', async () => {
    const body = {
      titel: '',
      soort: 'cadeau',
      kleur: 'rood',
      voorwaarden: { gebied: 'NL', minOmzet: -1, capaciteit: { totaal: 'x' } },
    };
    const { status, headers, body: probleem } = await call('POST', '/aanbod', { wie: 'rvo', body });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    const paden = new Set(probleem.redenen.map((reden: Json) => reden.pad));
    for (const pad of [
      'titel',
      'soort',
      'kleur',
      'voorwaarden.gebied',
      'voorwaarden.minOmzet',
      'voorwaarden.capaciteit.totaal',
    ])
      expect(paden).toContain(pad);
    const bezet = await call('PATCH', `/aanbod/${(await create()).id}`, {
      wie: 'rvo',
      body: { versie: 1, voorwaarden: { capaciteit: { totaal: 1, bezet: 0 } } },
    });
    expect(bezet.body.redenen).toMatchObject([{ pad: 'voorwaarden.capaciteit.bezet' }]);
  });

  it.each<[string, string, string | undefined, number]>([
    ['POST', '/aanbod', undefined, 401],
    ['POST', '/aanbod', 'coordinator-twente', 403],
    ['POST', '/aanbod/import', 'coordinator-twente', 403],
    ['GET', '/aanbod/export', undefined, 401],
    ['GET', '/aanbod/00000000-0000-4000-8000-000000000000', undefined, 404],
    ['GET', '/aanbod/geen-id', undefined, 404],
    ['GET', '/aanbod?status=weg', undefined, 400],
    ['GET', '/aanbod?aantal=0', undefined, 400],
    ['GET', '/aanbod?zoek=a%00b', undefined, 200],
    [
      'GET',
      `/aanbod?cursor=${Buffer.from('{"afstand":"x","code":7}').toString('base64url')}`,
      undefined,
      200,
    ],
    ['GET', '/aanbod?cursor=x', undefined, 400],
    ['PUT', '/regios/TWE', 'analist', 403],
    ['GET', '/regios/XYZ', undefined, 404],
    ['GET', '/gemeenten?plaats=zeddam', undefined, 200],
    ['GET', '/sbi-codes?zoek=brood', undefined, 200],
    ['GET', '/organisaties/geen-id', 'beheerder', 404],
  ])('answers %s %s as %s with %i', async (methode, pad, wie, status) => {
    const body = methode === 'GET' ? undefined : nieuw();
    expect((await call(methode, pad, { ...(wie === undefined ? {} : { wie }), body })).status).toBe(status);
  });

  it('lets a beheerder arrange a region', async () => {
    const organisatie = await call('POST', '/organisaties', {
      wie: 'beheerder',
      body: { naam: 'Regio Twente', soort: 'regio' },
    });
    const body = { naam: 'Twente', organisatieId: organisatie.body.id, gemeenten: ['GM0153'] };
    expect((await call('PUT', '/regios/TWE', { wie: 'beheerder', body })).body).toMatchObject({ versie: 1 });
    expect(
      (await call('PUT', '/regios/TWE', { wie: 'beheerder', body: { ...body, versie: 9 } })).status,
    ).toBe(409);
    expect((await call('GET', '/gemeenten?regio=TWE')).body.gegevens).toMatchObject([
      { gemeentecode: 'GM0153' },
    ]);
  });

  it('exchanges the catalogue in the form that is asked for', async () => {
    const rijen = 'id;titel;soort;gebied;aanbieder\nH1;=Plus;loket;NL;RVO\nH2;;loket;NL;RVO\n';
    const erin = await call('POST', '/aanbod/import', {
      wie: 'beheerder',
      body: rijen,
      headers: { 'Content-Type': `${CSV}; charset=utf-8` },
    });
    expect(erin.body).toEqual({
      toegevoegd: 1,
      gewijzigd: 0,
      ongewijzigd: 0,
      aantalFouten: 1,
      fouten: [{ regel: 3, veld: 'titel', melding: 'ontbreekt' }],
    });
    for (const [type, begin] of [
      [CSV, '\uFEFFid;'],
      [XLSX, 'PK'],
      [JSON_TYPE, '['],
    ] as const) {
      const eruit = await call('GET', '/aanbod/export', { wie: 'beheerder', headers: { Accept: type } });
      expect(eruit.headers.get('content-type')).toContain(type);
      expect(eruit.bytes.toString().startsWith(begin)).toBe(true);
      const terug = await call('POST', '/aanbod/import?allesOfNiets=true', {
        wie: 'beheerder',
        body: eruit.bytes,
        headers: { 'Content-Type': type },
      });
      expect([type, terug.body.toegevoegd, terug.body.gewijzigd, terug.body.fouten]).toEqual([
        type,
        0,
        0,
        [],
      ]);
    }
    const xml = await call('POST', '/aanbod/import', {
      wie: 'beheerder',
      body: '<a/>',
      headers: { 'Content-Type': 'application/xml' },
    });
    expect(xml.status).toBe(415);
    expect(
      (await call('GET', '/aanbod/export', { wie: 'beheerder', headers: { Accept: 'image/png' } })).status,
    ).toBe(406);
    const groot = await announce(
      `${api.url}/api/v1/aanbod/import`,
      11_000_000,
      headersOf({ wie: 'beheerder', headers: { 'Content-Type': CSV } }),
    );
    expect(groot).toBe(413);
  });

  it('takes a JSON catalogue of more than the usual size', async () => {
    const body = Array.from({ length: 700 }, (_, nummer) => ({
      ...nieuw({ id: `L${nummer}`, omschrijving: 'x'.repeat(500) }),
      aanbieder: 'RVO',
    }));
    expect((await call('POST', '/aanbod/import', { wie: 'rvo', body })).body).toMatchObject({
      toegevoegd: 700,
      fouten: [],
    });
  });
});
