// SPDX-License-Identifier: EUPL-1.2
import type { QueryRunner } from 'typeorm';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { AanbodmatchingTrechter1795500000031 } from '../../migrations/0031-aanbodmatching-trechter.js';
import { AanbodmatchingTrechterHerkomst1795500000037 } from '../../migrations/0037-aanbodmatching-trechter-herkomst.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';

const scan = {
  titel: 'Energiescan',
  samenvatting: 'Een adviseur kijkt mee naar uw energierekening.',
  omschrijving: 'Een adviseur bekijkt uw gasrekening en hoe u energie bespaart.',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'] },
};
const GAS = 'Mijn gasrekening is verdubbeld, wie kijkt mee naar energie besparen?';
const HACK = 'We zijn gehackt en alle bestanden zijn versleuteld';
/** Counts that an analist is not told. */
const WEG = Array.from({ length: 7 }, () => null);
const [ENSCHEDE, TILBURG] = ['GM0153', 'GM0855'];

/** What a provider does, and the answer of the entrepreneur himself. */
type Daad = 'acceptatie' | 'teruggave' | 'start' | 'levering' | 'geholpen' | 'geholpen-zonder-resultaat';

const mailVan = (nummer: number): string => `trechter-${nummer}@example.nl`;

describe('the funnel', () => {
  let flow: Flow;
  let aanbodId: string;
  let nummer = 0;
  const ids: string[] = [];

  const ok = ({ status, body }: Antwoord): Antwoord['body'] => {
    expect([status < 300, body]).toEqual([true, body]);
    return body;
  };
  const read = async (id: string, token = flow.tokens.twente): Promise<Antwoord['body']> =>
    (await flow.call('GET', `/api/v1/hulpvragen/${id}`, { token })).body;
  const post = async (pad: string, body: object, token = flow.tokens.twente): Promise<Antwoord['body']> =>
    ok(await flow.call('POST', `/api/v1/${pad}`, { token, body }));
  const submit = async (tekst: string, herkomst = 'web', gemeentecode = ENSCHEDE): Promise<string> => {
    const naam = `Firma ${(nummer += 1)}`;
    const { id } = await post('hulpvragen', {
      ...{ tekst, contact: { naam, email: mailVan(nummer) } },
      onderneming: { naam, sbi: '4771', gemeentecode, werkzamePersonen: 4 },
      toestemming: { delenMetAanbieders: true, onderzoek: false },
      herkomst,
    });
    const token = gemeentecode === TILBURG ? flow.tokens.brabant : flow.tokens.twente;
    await eventually(async () => expect((await read(id, token)).status).toMatch(/gematcht|passend/));
    return id;
  };
  /** Brings a hulpvraag so far; the first step is to assign the offer. */
  const go = async (id: string, ...daden: Daad[]): Promise<string> => {
    const { versie } = await read(id);
    const [{ id: toewijzingId }] = await post(`hulpvragen/${id}/toewijzingen`, {
      versie,
      aanbodIds: [aanbodId],
    });
    for (const [nr, daad] of daden.entries()) {
      const versie = nr + 1;
      if (daad.startsWith('geholpen')) {
        const pad = `/api/v1/hulpvragen/${id}/toewijzingen/${toewijzingId}/bevestiging`;
        const headers = await obtainBewerksleutel(flow, id, mailVan(nummer));
        ok(await flow.call('POST', pad, { headers, body: { versie, reden: daad } }));
        continue;
      }
      const body = daad === 'teruggave' ? { versie, reden: 'niet-bereikbaar' } : { versie };
      await post(`toewijzingen/${toewijzingId}/${daad}`, body, flow.tokens.aanbieder);
    }
    return id;
  };
  const ask = async (zoek = '', token = flow.tokens.twente): Promise<Antwoord['body']> =>
    ok(await flow.call('GET', `/api/v1/trechter${zoek}`, { token }));
  const counts = async (verwacht: (number | null)[], zoek?: string, token?: string): Promise<void> =>
    eventually(async () => expect(Object.values((await ask(zoek, token)).totaal)).toEqual(verwacht));

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen backend.');
    flow = await startFlow(backend, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    aanbodId = await flow.publish(scan);
    // By hand, one for each step at which a hulpvraag can be left.
    ids.push(await submit(HACK));
    ids.push(await submit(GAS, 'telefoon'));
    ids.push(await go(await submit(GAS)));
    ids.push(await go(await submit(GAS, 'loket'), 'acceptatie', 'teruggave'));
    ids.push(await go(await submit(GAS), 'acceptatie', 'start'));
    ids.push(
      await go(await submit(GAS, 'bijeenkomst'), 'acceptatie', 'levering', 'geholpen-zonder-resultaat'),
    );
    ids.push(await go(await submit(GAS, 'bijeenkomst'), 'acceptatie', 'start', 'levering', 'geholpen'));
    await submit(GAS, 'web', TILBURG);
  }, 120_000);
  afterAll(() => flow?.stop());

  it('counts as a hand does, each hulpvraag at every step it came to, wherever it is now', async () => {
    await counts([7, 6, 5, 4, 3, 2, 1]);
    const { doorlooptijd } = await ask();
    expect(Object.values(doorlooptijd)).toEqual([0, 0, 0, 0]);
    expect(Object.keys(doorlooptijd)).toEqual(['toegewezen', 'contact', 'hulp', 'bevestigd']);
  });

  it('is of one region for its coordinator and of all for an analist, and of none for others', async () => {
    await counts([1, 1, 0, 0, 0, 0, 0], '', flow.tokens.brabant);
    await counts([8, 7, 5, ...WEG.slice(3)], '', flow.tokens.analist);
    await counts(WEG, '?regio=MBR', flow.tokens.analist);
    for (const token of [flow.tokens.aanbieder, flow.tokens.ondernemer, undefined]) {
      const opties = token === undefined ? {} : { token };
      expect((await flow.call('GET', '/api/v1/trechter', opties)).status).toBe(
        token === undefined ? 401 : 403,
      );
    }
  });

  it('is taken apart by theme, section, size and month, and the parts add up', async () => {
    const { groepen } = await ask('?per=thema');
    expect(groepen).toMatchObject([
      { groep: 'cyber', gevraagd: 1, gematcht: 0 },
      { groep: 'energie', gevraagd: 6, gematcht: 6, geholpen: 1 },
    ]);
    for (const per of ['sectie', 'grootteklasse', 'maand', 'regio']) {
      const delen = (await ask(`?per=${per}`)).groepen;
      expect([per, delen.length, delen[0].gevraagd]).toEqual([per, 1, 7]);
    }
    await counts([6, 6, 5, 4, 3, 2, 1], '?thema=energie&sectie=G');
    await counts([0, 0, 0, 0, 0, 0, 0], '?tot=2020-01');
    expect(
      (await flow.call('GET', '/api/v1/trechter?per=naam&van=2026-13', { token: flow.tokens.twente })).body
        .redenen,
    ).toHaveLength(2);
  });

  it('shows what woke the demand, and which part of it came to each step', async () => {
    const { groepen, drempel } = await ask('?per=herkomst');
    const kort = groepen.map(({ groep, ...telling }: Record<string, unknown>) => [
      groep,
      ...Object.values(telling).slice(0, 7),
    ]);
    expect([drempel, kort]).toEqual([
      null,
      [
        ['bijeenkomst', 2, 2, 2, 2, 2, 2, 1],
        ['loket', 1, 1, 1, 1, 0, 0, 0],
        ['telefoon', 1, 1, 0, 0, 0, 0, 0],
        ['web', 3, 2, 2, 1, 1, 0, 0],
      ],
    ]);
    expect(groepen[3].aandeel).toMatchObject({ gevraagd: 1, gematcht: 0.667, contact: 0.333, geholpen: 0 });
    await counts([2, 2, 2, 2, 2, 2, 1], '?herkomst=bijeenkomst');
    await counts([3, 2, 2, 1, 1, 0, 0], '?herkomst=web');
    const fout = await flow.call('GET', '/api/v1/trechter?herkomst=maan', { token: flow.tokens.twente });
    expect([fout.status, fout.body.redenen.length]).toEqual([400, 1]);
  });

  it('tells an analist no group of few, nor what would give it away', async () => {
    const { totaal, groepen, drempel, doorlooptijd } = await ask('?per=regio', flow.tokens.analist);
    expect([drempel, totaal.gevraagd, doorlooptijd.toegewezen, doorlooptijd.contact]).toEqual([
      5,
      8,
      0,
      null,
    ]);
    // One region asked once: the other would give it away beside the total.
    expect(groepen.map(({ groep, gevraagd }: Record<string, unknown>) => [groep, gevraagd])).toEqual([
      ['MBR', null],
      ['TWE', null],
    ]);
  });

  it('is a file for a spreadsheet too', async () => {
    const url = `${flow.api.url}/api/v1/trechter?per=herkomst`;
    const headers = { authorization: `Bearer ${flow.tokens.twente}`, accept: 'text/csv' };
    const antwoord = await fetch(url, { headers });
    expect(antwoord.headers.get('content-type')).toMatch(/^text\/csv/);
    const bytes = new Uint8Array(await antwoord.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const regels = new TextDecoder().decode(bytes).replaceAll('"', '').trim().split('\n');
    expect(regels).toHaveLength(6);
    expect(regels[0]).toMatch(/^indeling;groep;gevraagd;gematcht;/);
    expect(regels[1]).toMatch(/^totaal;;7;6;5;4;3;2;1;0,857;/);
    expect(regels[5]).toMatch(/^herkomst;web;3;2;2;1;1;0;0;0,667;/);
  });

  it('counts what was asked twice once, and both again when it was no duplicate after all', async () => {
    const [met = '', dubbel = ''] = [ids[1], ids[2]];
    const [{ versie }, { versie: versieMet }] = [await read(dubbel), await read(met)];
    await post(`hulpvragen/${dubbel}/samenvoeging`, { versie, metId: met, versieMet });
    await counts([6, 5, 4, 4, 3, 2, 1]);
    await post(`hulpvragen/${dubbel}/splitsing`, { versie: (await read(dubbel)).versie });
    await counts([7, 6, 5, 4, 3, 2, 1]);
  });

  it('is made again from the log of events as it was', async () => {
    const migratie = new AanbodmatchingTrechter1795500000031();
    const herkomst = new AanbodmatchingTrechterHerkomst1795500000037();
    await withClient(flow.ownerUrl, async (client) => {
      const runner = { query: (sql: string) => client.query(sql) } as unknown as QueryRunner;
      await client.query(`BEGIN; SET LOCAL app.rol = 'systeem'; SET LOCAL schakel.app_rol = 'schakel_app'`);
      const rijen = async (): Promise<unknown[]> =>
        (await client.query('SELECT * FROM aanbodmatching.trechter ORDER BY hulpvraag_id')).rows;
      const voor = await rijen();
      await migratie.down(runner);
      await migratie.up(runner);
      await herkomst.up(runner);
      await client.query(`SET LOCAL app.rol = 'systeem'`);
      // Themes that were read from the words cannot be read here: those are under keys.
      const zonder = (rij: unknown): unknown => ({ ...(rij as object), themas: [] });
      expect((await rijen()).map(zonder)).toEqual(voor.map(zonder));
      expect(voor).toHaveLength(8);
      await client.query('ROLLBACK');
    });
  });
});
