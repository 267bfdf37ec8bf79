// SPDX-License-Identifier: EUPL-1.2
import { startKvkStandin, type KvkStandin } from '../src/kvk/kvk-standin.js';
import { TESTBEDRIJVEN } from '../src/kvk/testbedrijven.js';

describe('the stand-in for the KVK', () => {
  let kvk: KvkStandin;
  beforeAll(async () => {
    kvk = await startKvkStandin({ poort: 0, apiKey: 'sleutel' });
  });
  afterEach(() => Object.assign(kvk.gedrag, { vertragingMs: 0, storing: 'geen' }));
  afterAll(() => kvk.stop());

  const get = async (pad: string, apikey = 'sleutel') => {
    const antwoord = await fetch(`${kvk.url}${pad}`, { headers: { apikey } });
    return { status: antwoord.status, inhoud: (await antwoord.json()) as Record<string, unknown> };
  };

  it('gives the profile of each test firm, with its main activity marked', async () => {
    expect(TESTBEDRIJVEN.length).toBeGreaterThanOrEqual(8);
    for (const { kvkNummer, naam, sbi } of TESTBEDRIJVEN) {
      const { status, inhoud } = await get(`/v1/basisprofielen/${kvkNummer}`);
      expect(status).toBe(200);
      expect(inhoud).toMatchObject({ kvkNummer, naam });
      const activiteiten = inhoud['sbiActiviteiten'] as { sbiCode: string; indHoofdactiviteit: string }[];
      expect(activiteiten.filter((een) => een.indHoofdactiviteit === 'Ja')).toMatchObject([
        { sbiCode: sbi[0]?.[0] },
      ]);
    }
  });

  it('finds every branch of a number, and one legal person without branches', async () => {
    const { inhoud } = await get('/v2/zoeken?kvkNummer=69599084');
    expect(inhoud).toMatchObject({
      totaal: 2,
      resultaten: [{ type: 'hoofdvestiging' }, { type: 'nevenvestiging' }],
    });
    expect((await get('/v2/zoeken?KVKNUMMER=90000749')).inhoud).toMatchObject({
      resultaten: [{ type: 'rechtspersoon', adres: { binnenlandsAdres: { plaats: 'Dordrecht' } } }],
    });
    expect((await get('/v2/zoeken?naam=guus&plaats=enschede')).inhoud).toMatchObject({ totaal: 1 });
    expect((await get('/v2/zoeken?naam=test&resultatenPerPagina=2&pagina=2')).inhoud).toMatchObject({
      pagina: 2,
    });
  });

  it('refuses in the form of the KVK', async () => {
    const fout = (code: string) => ({ fout: [{ code, omschrijving: expect.any(String) as string }] });
    expect(await get('/v1/basisprofielen/12345678')).toEqual({ status: 404, inhoud: fout('IPD0005') });
    expect(await get('/v2/zoeken?kvkNummer=12345678')).toEqual({ status: 404, inhoud: fout('IPD5200') });
    expect((await get('/v1/basisprofielen/123')).status).toBe(400);
    expect((await get('/v2/zoeken?kvkNummer=12')).status).toBe(400);
    expect((await get('/v1/basisprofielen/69599084', 'fout')).status).toBe(401);
  });

  it('fails on demand', async () => {
    kvk.gedrag.storing = 'fout';
    expect((await get('/v1/basisprofielen/69599084')).status).toBe(500);
    kvk.gedrag.storing = 'verbreken';
    await expect(get('/v1/basisprofielen/69599084')).rejects.toThrow();
    kvk.gedrag.storing = 'onzin';
    await expect(get('/v1/basisprofielen/69599084')).rejects.toThrow();
    Object.assign(kvk.gedrag, { storing: 'geen', vertragingMs: 80 });
    const begin = performance.now();
    expect((await get('/v1/basisprofielen/69599084')).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(75);
  });
});
