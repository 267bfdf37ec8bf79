// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkKetens, readAnkers } from '#libs/platform';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { runAudit } from '../../checks/audit.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { backends } from '../support/backends.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { testomgeving } from '../support/omgeving.js';

const beheerUrl = (appUrl: string): string => `${testomgeving().postgres.beheer}${new URL(appUrl).pathname}`;

describe('any one row of the audit log that is changed', () => {
  let database: Testdatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  const run = (n: number, anders: boolean) =>
    runAudit({
      appUrl: database.appUrl,
      beheerUrl: beheerUrl(database.appUrl),
      n,
      heel: 20,
      seed: 17,
      anders,
    });

  it('is found every time, a forged chain by its anchor', async () => {
    const uitslag = await run(200, true);
    console.log(toRegel(uitslag));
    expect(uitslag.n).toBe(200);
    expect(uitslag.fouten).toEqual({
      ...{ vooraf: 0, nietGevonden: 0, nietGevondenInHeleLog: 0 },
      ...{ vervalstNietGevondenMetAnker: 0, vervalstGevondenZonderAnker: 0 },
    });
  });

  it('is not found when it stayed what it was, which the check sees', async () => {
    const { fouten } = await run(30, false);
    expect(fouten).toMatchObject({ vooraf: 0, nietGevonden: 15, nietGevondenInHeleLog: 15 });
  });
});

const aanbod = {
  titel: 'Energiescan voor bakkers',
  samenvatting: 'Een adviseur kijkt waar u gas en stroom kunt besparen.',
  omschrijving:
    'De adviseur meet het verbruik van ovens en maakt een plan om uw energierekening te verlagen.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'] },
};
const KANARIES = ['Kanarie Achternaam', 'kanarie@example.nl', '0687654321', 'Kanariebakkerij', 'kanariegeel'];
const hulpvraag = {
  tekst: `Mijn gasrekening is verdubbeld, de bakovens zijn ${KANARIES[4]}. Hoe kan ik energie besparen?`,
  contact: { naam: KANARIES[0], email: KANARIES[1], telefoon: KANARIES[2] },
  onderneming: { naam: KANARIES[3], sbi: '1071', werkzamePersonen: 6, gemeentecode: 'GM0153' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};

describe('the life of a hulpvraag in the audit log', () => {
  let flow: Flow;
  let ankerMap: string;

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    ankerMap = await fs.mkdtemp(path.join(os.tmpdir(), 'schakel-anker-'));
    flow = await startFlow(backend, { ANKER_MAP: ankerMap });
  });

  afterAll(async () => {
    await flow?.stop();
    await fs.rm(ankerMap, { recursive: true });
  });

  const read = async (query: string, token: string): Promise<Antwoord['body'][]> => {
    const { status, body } = await flow.call('GET', `/api/v1/auditregels?${query}`, { token });
    expect(status).toBe(200);
    return body.gegevens;
  };
  const gist = ({ omschrijving, wie, reden }: Antwoord['body']): unknown[] => [omschrijving, wie.rol, reden];
  const ok = ({ status, body }: Antwoord): Antwoord['body'] => {
    expect([status, body.redenen]).toEqual([status < 300 ? status : 200, undefined]);
    return body;
  };

  it('shows each act with who did it, to the region that it concerns', async () => {
    const { call, tokens } = flow;
    const aanbodId = await flow.publish(aanbod);
    const { id, statussleutel: sleutel } = ok(await call('POST', '/api/v1/hulpvragen', { body: hulpvraag }));
    const pad = `/api/v1/hulpvragen/${id}`;
    const matched = () =>
      eventually(async () => {
        const { body } = await call('GET', pad, { sleutel });
        expect(body.status).toBe('gematcht');
        return body;
      });
    const { versie } = await matched();
    const headers = await obtainBewerksleutel(flow, id, KANARIES[1] ?? '');
    ok(
      await call('PATCH', pad, {
        headers,
        body: { versie, contact: { ...hulpvraag.contact, telefoon: null } },
      }),
    );
    const nu = await matched();
    const [toewijzing] = ok(
      await call('POST', `${pad}/toewijzingen`, {
        token: tokens.twente,
        body: { versie: nu.versie, aanbodIds: [aanbodId] },
      }),
    );
    ok(
      await call('POST', `/api/v1/toewijzingen/${toewijzing.id}/weigering`, {
        token: tokens.aanbieder,
        body: { versie: 1, reden: 'niet-passend' },
      }),
    );
    const weer = await matched();
    const intrekking = { versie: weer.versie, reden: 'geholpen', toelichting: KANARIES[0] };
    ok(await call('POST', `${pad}/intrekking`, { headers, body: intrekking }));

    expect((await read(`soort=hulpvraag&onderwerp=${id}`, tokens.twente)).map(gist)).toEqual([
      ['Hulpvraag ingetrokken', 'indiener', 'Geholpen'],
      ['Hulpvraag gematcht', 'systeem', null],
      ['Hulpvraag toegewezen', 'coordinator', null],
      ['Hulpvraag gewijzigd', 'indiener', null],
      ['Hulpvraag ingediend', 'anoniem', null],
    ]);
    const [geweigerd, aangeboden, ...rest] = await read(`onderwerp=${toewijzing.id}`, tokens.twente);
    expect([gist(geweigerd), gist(aangeboden), rest]).toEqual([
      ['Toewijzing geweigerd', 'aanbieder', 'Niet passend'],
      ['Toewijzing aangeboden', 'coordinator', null],
      [],
    ]);
    // What the row was before is what it became the time before, also after the database had it.
    expect(geweigerd.voor).toBe(aangeboden.na);
    expect(await read(`onderwerp=${id}`, tokens.brabant)).toEqual([]);
    expect((await read(`onderwerp=${aanbodId}`, tokens.beheerder)).map(gist)).toEqual([
      ['Aanbod gepubliceerd', 'beheerder', null],
      ['Aanbod toegevoegd', 'beheerder', null],
    ]);
  });

  it('shows what the system did by itself after a withdrawal', async () => {
    const { call, tokens } = flow;
    const aanbodId = await flow.publish(aanbod);
    const { id } = ok(await call('POST', '/api/v1/hulpvragen', { body: hulpvraag }));
    const [toewijzing] = ok(
      await call('POST', `/api/v1/hulpvragen/${id}/toewijzingen`, {
        ...{ token: tokens.twente, body: { versie: 1, aanbodIds: [aanbodId], redenAfwijking: KANARIES[4] } },
      }),
    );
    const intrekking = { versie: 2, reden: 'dubbel' };
    const headers = await obtainBewerksleutel(flow, id, KANARIES[1] ?? '');
    ok(await call('POST', `/api/v1/hulpvragen/${id}/intrekking`, { headers, body: intrekking }));
    await eventually(async () =>
      expect((await read(`onderwerp=${toewijzing.id}`, tokens.twente)).map(gist)).toEqual([
        ['Toewijzing gestopt', 'systeem', 'Hulpvraag ingetrokken'],
        ['Toewijzing aangeboden', 'coordinator', 'Ander dan het eerste aanbod'],
      ]),
    );
  });

  it('shows what a file brought into the catalogue, and only what it changed', async () => {
    const { call, tokens } = flow;
    const rij = (titel: string) => [{ ...aanbod, id: 'IMPORT-1', aanbieder: 'Invoerder', titel }];
    for (const titel of ['Eerst', 'Eerst', 'Daarna'])
      ok(await call('POST', '/api/v1/aanbod/import', { token: tokens.beheerder, body: rij(titel) }));
    const gezien = await read('soort=aanbod&aantal=2', tokens.beheerder);
    expect(gezien.map(gist)).toEqual([
      ['Aanbod gewijzigd', 'beheerder', null],
      ['Aanbod toegevoegd', 'beheerder', null],
    ]);
    expect(gezien[0].voor).toBe(gezien[1].na);
    expect((await read('soort=organisatie&aantal=1', tokens.beheerder)).map(gist)).toEqual([
      ['Organisatie toegevoegd', 'beheerder', null],
    ]);
  });

  it('shows one that moves to another region to both', async () => {
    const { call, tokens } = flow;
    const { id } = ok(await call('POST', '/api/v1/hulpvragen', { body: hulpvraag }));
    const headers = await obtainBewerksleutel(flow, id, KANARIES[1] ?? '');
    const onderneming = { ...hulpvraag.onderneming, gemeentecode: 'GM0855' };
    ok(await call('PATCH', `/api/v1/hulpvragen/${id}`, { headers, body: { versie: 1, onderneming } }));
    const seen = async (token: string): Promise<unknown[]> =>
      (await read(`soort=hulpvraag&onderwerp=${id}`, token)).map(({ omschrijving }) => omschrijving);
    expect(await seen(tokens.twente)).toEqual(['Hulpvraag gewijzigd', 'Hulpvraag ingediend']);
    expect(await seen(tokens.brabant)).toEqual(['Hulpvraag gewijzigd']);
  });

  it('shows what was done to regions and organisations, with hashes that join', async () => {
    const { call, tokens, aanbiederId } = flow;
    const regio = { naam: 'Twente en meer', organisatieId: aanbiederId, gemeenten: ['GM0153', 'GM0164'] };
    ok(await call('PUT', '/api/v1/regios/TWE', { token: tokens.beheerder, body: { ...regio, versie: 1 } }));
    const organisatie = { naam: 'Energiehuis Voorbeeld Nieuw', soort: 'aanbieder', versie: 1 };
    const pad = `/api/v1/organisaties/${aanbiederId}`;
    ok(await call('PUT', pad, { token: tokens.beheerder, body: organisatie }));
    for (const onderwerp of ['TWE', aanbiederId]) {
      const [gewijzigd, toegevoegd, ...rest] = await read(`onderwerp=${onderwerp}`, tokens.beheerder);
      expect([gewijzigd.handeling, toegevoegd.handeling, rest]).toEqual(['gewijzigd', 'toegevoegd', []]);
      expect([gewijzigd.voor, toegevoegd.voor]).toEqual([toegevoegd.na, null]);
      expect(gewijzigd.na).not.toBe(gewijzigd.voor);
    }
  });

  it('holds nothing that was said about a person or a firm', async () => {
    const tekst = await withClient(beheerUrl(flow.appUrl), async (client) => {
      const { rows } = await client.query('SELECT to_jsonb(a)::text AS rij FROM platform.auditregel a');
      expect(rows.length).toBeGreaterThan(10);
      return rows.map(({ rij }) => rij as string).join('\n');
    });
    for (const kanarie of KANARIES) expect(tekst.toLowerCase()).not.toContain(kanarie.toLowerCase());
  });

  it('is for coordinators and beheerders only, and refuses a search that cannot be', async () => {
    for (const wie of ['aanbieder', 'ondernemer', 'analist'] as const)
      expect((await flow.call('GET', '/api/v1/auditregels', { token: flow.tokens[wie] })).status).toBe(403);
    expect((await flow.call('GET', '/api/v1/auditregels')).status).toBe(401);
    const { status, body } = await flow.call('GET', "/api/v1/auditregels?onderwerp=x'y&soort=", {
      token: flow.tokens.twente,
    });
    expect([status, body.redenen.length]).toEqual([400, 2]);
    const cursor = Buffer.from('{"op":"ooit","regio":"TWE","nummer":"x"}').toString('base64url');
    const verzonnen = await flow.call('GET', `/api/v1/auditregels?cursor=${cursor}`, {
      token: flow.tokens.twente,
    });
    expect(verzonnen.status).toBe(400);
  });

  it('is anchored by the worker, and right from beginning to end', async () => {
    const { ankers } = await readAnkers(ankerMap);
    expect(ankers.map(({ regio }) => regio)).toEqual(expect.arrayContaining(['LANDELIJK', 'MBR', 'TWE']));
    expect((await checkKetens(flow.appUrl, ankers)).fouten).toEqual([]);
  });
});
