// SPDX-License-Identifier: EUPL-1.2
import { Client } from 'pg';
import { freshDatabase, type Testdatabase } from '../../../test/support/database.js';
import { startApi, type ApiProces } from '../../../test/support/processes.js';
import { tokenFor } from '../../../test/support/tokens.js';

/** Whatever an answer holds; the expectation is what checks it. */
type Json = ReturnType<JSON['parse']>;

interface Antwoord {
  status: number;
  body: Json;
}

describe('whether an offer is for a firm', () => {
  let database: Testdatabase;
  let api: ApiProces;
  let beheerder: string;
  let aanbiederId: string;
  let id: string;

  const call = async (methode: string, pad: string, body?: unknown, token?: string): Promise<Antwoord> => {
    const antwoord = await fetch(`${api.url}/api/v1${pad}`, {
      method: methode,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: antwoord.status, body: await antwoord.json() };
  };
  const create = async (voorwaarden: object): Promise<string> => {
    const inhoud = { titel: 'Scan', soort: 'loket', themas: ['groei'], aanbiederId, voorwaarden };
    return (await call('POST', '/aanbod', inhoud, beheerder)).body.id;
  };
  const publish = async (voorwaarden: object): Promise<string> => {
    const nieuw = await create(voorwaarden);
    await call('POST', `/aanbod/${nieuw}/publicatie`, { versie: 1 }, beheerder);
    return nieuw;
  };
  const ask = (feiten: object, aanbod = id): Promise<Antwoord> =>
    call('POST', `/aanbod/${aanbod}/beoordeling`, feiten);

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi({ DATABASE_URL: database.appUrl, LIMIETEN: 'aanbod-beoordelen=60/600' });
    beheerder = await tokenFor('beheerder');
    const organisatie = { naam: 'Energiehuis Voorbeeld', soort: 'aanbieder' };
    aanbiederId = (await call('POST', '/organisaties', organisatie, beheerder)).body.id;
    id = await publish({
      ...{ gebied: ['PV23'], sbi: ['10', '47'], maxWerkzamePersonen: 10, minLeeftijdMaanden: 12 },
      deMinimisBedrag: 6000,
    });
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('asks one thing after the other until it is decided, and says yes', async () => {
    const antwoorden: Record<string, object> = {
      gemeentecode: { plaats: 'Enschede' },
      sbi: { sbi: '1071' },
      werkzamePersonen: { werkzamePersonen: 10 },
      oprichtingsdatum: { oprichtingsdatum: '2001-05-01' },
      deMinimisGebruikt: { deMinimisGebruikt: 0 },
    };
    let feiten = {};
    const gevraagd: string[] = [];
    let { body } = await ask(feiten);
    while (body.vraag !== null && gevraagd.length < 9) {
      expect([body.oordeel, body.vraag.vraag]).toEqual(['onbekend', expect.stringMatching(/\?/)]);
      gevraagd.push(body.vraag.feit);
      feiten = { ...feiten, ...antwoorden[body.vraag.feit] };
      ({ body } = await ask(feiten));
    }
    expect(gevraagd.sort()).toEqual(Object.keys(antwoorden).sort());
    expect(body).toMatchObject({ oordeel: 'ja', redenen: [], aanbodId: id, titel: 'Scan', fictief: false });
  });

  it('says no with every reason, and asks nothing more', async () => {
    const { status, body } = await ask({ gemeentecode: 'GM0363', werkzamePersonen: 11 });
    expect([status, body.oordeel, body.vraag]).toEqual([200, 'nee', null]);
    const faalt = body.regels.filter(({ oordeel }: Json) => oordeel === 'nee');
    expect(faalt.map(({ regel }: Json) => regel)).toEqual(['gebied', 'werkzamePersonen']);
    expect(faalt[1].uitleg).toContain('ten hoogste 10 werkzame personen. Bij u werken 11 personen.');
  });

  it('speaks English when it is asked to', async () => {
    expect((await ask({ taal: 'en' })).body.vraag).toEqual({
      feit: 'gemeentecode',
      vraag: 'In which municipality is your firm?',
    });
    const { body } = await call('GET', `/aanbod/${id}/voorwaarden?taal=en`);
    expect(body.gegevens[0]).toMatchObject({ zin: 'This offer is for firms in Overijssel.' });
  });

  it.each<[string, object, string[]]>([
    ['no fact', { kleur: 'rood' }, ['kleur']],
    [
      'facts of the wrong kind',
      { werkzamePersonen: -1, sbi: 'bakker', oprichtingsdatum: '2026-02-30', omzet: 1.5 },
      ['oprichtingsdatum', 'omzet', 'sbi', 'werkzamePersonen'],
    ],
    ['places and codes that are not there', { plaats: 'Nergenshuizen', sbi: '99999' }, ['plaats', 'sbi']],
    ['a municipality that is not there', { gemeentecode: 'GM9999' }, ['gemeentecode']],
    ['another language', { taal: 'fr' }, ['taal']],
  ])('refuses %s, with all faults at once in Dutch', async (_wat, feiten, paden) => {
    const { status, body } = await ask(feiten);
    expect([status, [...new Set(body.redenen.map(({ pad }: Json) => pad))].sort()]).toEqual([
      400,
      [...paden].sort(),
    ]);
    for (const { melding } of body.redenen) expect(melding).toMatch(/niet|moet|bestaat|geen/);
  });

  it('says nothing of an offer that is not there, or that is not published', async () => {
    const concept = await create({ gebied: ['NL'] });
    for (const weg of [concept, '00000000-0000-4000-8000-000000000000', 'geen-id']) {
      expect((await ask({}, weg)).status).toBe(404);
      expect((await call('GET', `/aanbod/${weg}/voorwaarden`)).status).toBe(404);
    }
  });

  it('writes the conditions in sentences, sectors by name', async () => {
    const { body } = await call('GET', `/aanbod/${id}/voorwaarden`);
    expect(body.gegevens.map(({ zin }: Json) => zin)).toEqual([
      'Dit aanbod is voor ondernemers in Overijssel.',
      'Dit aanbod is alleen voor deze branches:',
      'Dit aanbod is voor bedrijven met ten hoogste 10 werkzame personen.',
      'Dit aanbod is voor bedrijven die ten minste 1 jaar bestaan.',
      'Dit aanbod telt voor EUR 6.000 staatssteun.',
    ]);
    const [voeding] = body.gegevens[1].lijst;
    expect(voeding).toEqual({ code: '10', naam: expect.stringMatching(/voedingsmiddelen/i) });
    const vrij = await publish({ gebied: ['NL'] });
    expect((await call('GET', `/aanbod/${vrij}/voorwaarden`)).body.gegevens).toHaveLength(1);
    expect((await ask({}, vrij)).body).toMatchObject({ oordeel: 'ja', vraag: null });
  });

  it('keeps nothing of what was asked, in no table and in no log', async () => {
    await ask({ plaats: 'Zwolle', omzet: 987_654_321, werkzamePersonen: 4321 });
    const client = new Client(database.beheerUrl);
    await client.connect();
    const { rows } = await client.query<{ naam: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS naam FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema IN ('platform', 'aanbodmatching')`,
    );
    const tabellen = [];
    for (const { naam } of rows)
      tabellen.push((await client.query(`SELECT t::text AS rij FROM ${naam} t`)).rows);
    await client.end();
    const inhoud = JSON.stringify(tabellen);
    expect(inhoud).toContain('Energiehuis');
    for (const gevraagd of ['987654321', '4321', 'Zwolle']) {
      expect(inhoud).not.toContain(gevraagd);
      expect(api.uitvoer()).not.toContain(gevraagd);
    }
  });

  it('is asked so often and no more', async () => {
    let laatste = 0;
    for (let keer = 0; keer < 61 && laatste !== 429; keer += 1) laatste = (await ask({})).status;
    expect(laatste).toBe(429);
  });
});
