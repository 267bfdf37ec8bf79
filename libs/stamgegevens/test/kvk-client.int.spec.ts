// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Configuratie } from '#libs/platform';
import { KVK_TIMEOUT_MS, KvkClient } from '../src/onderneming/kvk.client.js';

const adres = { type: 'bezoekadres', volledigAdres: 'Markt 2               7041AA Zeddam', plaats: 'Zeddam' };
const basis = (kvkNummer: string, meer: object = {}): object => ({
  kvkNummer,
  naam: 'Bakkerij Zeddam',
  materieleRegistratie: { datumAanvang: '20170710' },
  totaalWerkzamePersonen: 7,
  sbiActiviteiten: [{ sbiCode: '10710', sbiOmschrijving: 'Brood', indHoofdactiviteit: 'Ja' }],
  _embedded: { hoofdvestiging: { adressen: [adres] }, eigenaar: { rechtsvorm: 'Eenmanszaak' } },
  ...meer,
});
const fout = (code: string): object => ({ fout: [{ code, omschrijving: 'Niet gevonden.' }] });
const zoeken = (kvkNummer: string): object => ({
  pagina: 1,
  totaal: 1,
  resultaten: [{ kvkNummer, naam: 'Bakkerij', type: 'hoofdvestiging', adres: { binnenlandsAdres: adres } }],
});

/** What the server answers by path; a function may do as it likes. */
type Antwoord = [status: number, inhoud: object | string] | ((res: ServerResponse) => void);
const routes = new Map<string, Antwoord>();
const gevraagd: { pad: string; apikey: unknown }[] = [];

function answer(req: IncomingMessage, res: ServerResponse): void {
  gevraagd.push({ pad: req.url ?? '', apikey: req.headers['apikey'] });
  const antwoord = routes.get(req.url ?? '') ?? [404, 'geen pad'];
  if (typeof antwoord === 'function') return antwoord(res);
  const [status, inhoud] = antwoord;
  res.writeHead(status, { 'Content-Type': 'application/hal+json' });
  res.end(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
}

const BASIS = '/api/v1/basisprofielen/12345670';
const ZOEKEN = '/api/v2/zoeken?kvkNummer=12345670';

describe('asking the KVK', () => {
  let server: Server;
  let client: KvkClient;
  let url: string;

  beforeAll(async () => {
    server = createServer(answer);
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
    client = new KvkClient(new Configuratie({ kvk: { url: `${url}/`, apiKey: 'geheim' } }));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    routes.clear();
    gevraagd.length = 0;
  });

  it('gives the facts of one request that carries the key', async () => {
    routes.set(BASIS, [200, basis('12345670')]);
    const uitkomst = await client.ask('12345670');
    expect(uitkomst).toMatchObject({
      soort: 'gevonden',
      antwoord: { naam: 'Bakkerij Zeddam', plaats: 'Zeddam', rechtsvorm: 'eenmanszaak', werkzamePersonen: 7 },
    });
    expect(gevraagd).toEqual([{ pad: BASIS, apikey: 'geheim' }]);
  });

  it('finds the town by searching when the profile has none', async () => {
    routes.set(BASIS, [200, basis('12345670', { _embedded: {} })]);
    routes.set(ZOEKEN, [200, zoeken('12345670')]);
    expect(await client.ask('12345670')).toMatchObject({
      antwoord: { naam: 'Bakkerij Zeddam', plaats: 'Zeddam' },
    });
  });

  it('keeps the profile when the search fails', async () => {
    routes.set(BASIS, [200, basis('12345670', { _embedded: {} })]);
    routes.set(ZOEKEN, [500, 'stuk']);
    expect(await client.ask('12345670')).toMatchObject({ soort: 'gevonden', antwoord: { plaats: null } });
  });

  it('finds a registration of which no profile is delivered', async () => {
    routes.set(BASIS, [404, fout('IPD0005')]);
    routes.set(ZOEKEN, [200, zoeken('12345670')]);
    expect(await client.ask('12345670')).toMatchObject({ soort: 'gevonden', antwoord: { naam: 'Bakkerij' } });
  });

  it('says unknown only when the KVK itself says so twice', async () => {
    routes.set(BASIS, [404, fout('IPD0005')]);
    routes.set(ZOEKEN, [404, fout('IPD5200')]);
    expect(await client.ask('12345670')).toEqual({ soort: 'onbekend' });
    routes.set(BASIS, [404, '<html>Not Found</html>']);
    expect(await client.ask('12345670')).toEqual({ soort: 'onbereikbaar', oorzaak: 'antwoord 404' });
  });

  it.each<[string, Antwoord, string]>([
    ['a refused key', [401, { message: 'Unauthorized' }], 'antwoord 401'],
    ['a failure there', [500, 'stuk'], 'antwoord 500'],
    ['garbage', [200, '<html>'], 'onbekende vorm van antwoord'],
    ['the profile of another firm', [200, basis('87654321')], 'onbekende vorm van antwoord'],
    ['a broken connection', (res) => res.destroy(), 'UND_ERR_SOCKET'],
    [
      'a redirect, which would carry the key away',
      (res) => res.writeHead(302, { Location: url }).end(),
      'TypeError',
    ],
  ])('is without answer, and without an error, at %s', async (_naam, antwoord, oorzaak) => {
    routes.set(BASIS, antwoord);
    expect(await client.ask('12345670')).toEqual({ soort: 'onbereikbaar', oorzaak });
  });

  it('stops waiting in time, also for an answer that never ends', async () => {
    routes.set(BASIS, (res) => res.writeHead(200).write('{"kvkNummer":'));
    const begin = performance.now();
    expect(await client.ask('12345670')).toEqual({ soort: 'onbereikbaar', oorzaak: 'te laat' });
    expect(performance.now() - begin).toBeLessThan(KVK_TIMEOUT_MS + 1_500);
  });

  it('asks nothing without a key', async () => {
    const zonder = new KvkClient(new Configuratie({ kvk: { url } }));
    expect(await zonder.ask('12345670')).toEqual({ soort: 'onbereikbaar', oorzaak: 'niet ingesteld' });
    expect(gevraagd).toEqual([]);
  });
});
