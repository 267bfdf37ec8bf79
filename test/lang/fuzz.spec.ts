// SPDX-License-Identifier: EUPL-1.2
import { startKvkStandin, type KvkStandin } from '../../apps/lokaal/src/kvk/kvk-standin.js';
import type { OpenApi } from '../../checks/hulp/fuzz-document.js';
import { startProefApi, type Anders } from '../../checks/hulp/toegang-api.js';
import { bouwWereld, type Wereld } from '../../checks/hulp/toegang-wereld.js';
import { toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { runFuzz, type FuzzOpties } from '../../checks/t7.js';

const SLEUTEL = 'sleutel-van-de-proef';
const NIETS = {
  ...{ vijfhonderd: 0, schemaOngeldig: 0, geenProbleem: 0, lekken: 0 },
  ...{ geenAntwoord: 0, vervuild: 0, logfouten: 0, dood: 0 },
};
const STUK = ['proefGooit', 'proefVertelt', 'proefWeigert', 'proefVervuilt'];

/** Says of every name that it is a number. */
function lie(document: OpenApi): OpenApi {
  for (const { properties } of Object.values(document.components.schemas) as {
    properties?: Record<string, object>;
  }[])
    if (properties?.['naam'] !== undefined) properties['naam'] = { type: 'integer' };
  return document;
}

describe('a request that nobody in his right mind would send', () => {
  let wereld: Wereld;
  let kvk: KvkStandin;

  beforeAll(async () => {
    wereld = await bouwWereld();
    kvk = await startKvkStandin({ poort: 0, apiKey: SLEUTEL });
  }, 120_000);

  afterAll(async () => {
    await kvk?.stop();
    await wereld?.stop();
  });

  const run = async (anders: Anders, opties: Partial<FuzzOpties>): Promise<Uitslag> => {
    const kvkEnv = { KVK_API_URL: kvk.url, KVK_API_KEY: SLEUTEL };
    const api = await startProefApi({ ...wereld.env, ...kvkEnv, LOG_NIVEAU: 'error' }, anders);
    try {
      const uitslag = await runFuzz({ wereld, api, n: 600, seed: 7, tegelijk: 16, ...opties });
      console.log(toRegel(uitslag));
      return uitslag;
    } finally {
      await api.stop();
    }
  };

  it('breaks nothing, is answered as the document says and is refused in one form', async () => {
    const { fouten, feiten } = await run({}, {});
    expect(fouten).toEqual(NIETS);
    // Else only the guards would have been tried.
    expect(feiten['goed']).toBeGreaterThan(20);
  }, 120_000);

  it('would be seen to be answered otherwise than the document says', async () => {
    const { fouten } = await run({}, { n: 40, alleen: ['listProvincies', 'listThemas'], document: lie });
    expect(fouten).toEqual({ ...NIETS, schemaOngeldig: fouten['schemaOngeldig'] });
    expect(fouten['schemaOngeldig']).toBeGreaterThan(10);
  }, 120_000);

  it('would be seen to break a route that throws, tells of its inside, refuses in its own way or changes all objects', async () => {
    const rijen = Object.fromEntries(
      STUK.map((id) => [id, { openbaar: true, rollen: { iedereen: 'openbaar' } } as const]),
    );
    const { fouten } = await run({ kapotteRoutes: true, rijen }, { n: 80, alleen: STUK });
    for (const fout of ['vijfhonderd', 'lekken', 'geenProbleem', 'logfouten'])
      expect([fout, (fouten[fout] ?? 0) > 5]).toEqual([fout, true]);
    expect(fouten['vervuild']).toBe(1);
  }, 120_000);
});
