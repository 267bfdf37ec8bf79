// SPDX-License-Identifier: EUPL-1.2
import { TOEGANGSTABEL } from '../../apps/api/src/toegangstabel.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { startProefApi, type Anders } from '../../checks/hulp/toegang-api.js';
import { bouwWereld, type Wereld } from '../../checks/hulp/toegang-wereld.js';
import { toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { runToegang, runZonderBewaking, type ToegangOpties } from '../../checks/t5.js';

/** What the two policies would be without their conditions. */
const GAT = `CREATE POLICY gat ON aanbodmatching.hulpvraag FOR SELECT USING (true);
  CREATE POLICY gat ON aanbodmatching.toewijzing FOR UPDATE USING (true) WITH CHECK (true)`;

describe('the table of who may do what', () => {
  let wereld: Wereld;

  beforeAll(async () => {
    wereld = await bouwWereld();
  }, 120_000);

  afterAll(() => wereld?.stop());

  const run = async (
    anders: Anders,
    check: (opties: ToegangOpties) => Promise<Uitslag>,
    alleen?: string[],
  ): Promise<Uitslag> => {
    const api = await startProefApi(wereld.env, anders);
    try {
      const uitslag = await check({ wereld, api, rondes: 1, seed: 5, tegelijk: 4, alleen });
      console.log(toRegel(uitslag));
      return uitslag;
    } finally {
      await api.stop();
    }
  };

  it('is what everyone gets: each operation, on what is theirs, another’s or a guess', async () => {
    const { n, fouten } = await run({}, runToegang);
    expect(fouten).toEqual({ zonderRegel: 0, verkeerdeStatus: 0, lekken: 0 });
    expect(n).toBeGreaterThan(1_000);
  }, 120_000);

  it('is kept by row-level security alone when every guard is off', async () => {
    const { n, fouten } = await run({ zonderBewaking: true }, runZonderBewaking);
    expect(fouten).toEqual({ zonderRegel: 0, lekken: 0, gewijzigd: 0 });
    expect(n).toBeGreaterThan(500);
  }, 120_000);

  it('would be seen to be broken by a guard that lets an analyst read', async () => {
    const { rollen } = TOEGANGSTABEL['toewijzingLezen'] ?? { rollen: {} };
    const rijen = { toewijzingLezen: { rollen: { ...rollen, analist: 'alle' } } } as const;
    const { fouten } = await run({ rijen }, runToegang, ['toewijzingLezen', 'toewijzingenLijst']);
    // Three assignments and a guess, each not found instead of forbidden.
    expect(fouten).toEqual({ zonderRegel: 0, verkeerdeStatus: 4, lekken: 0 });
  }, 120_000);

  it('would be seen to be broken by a policy that shows everyone everything, or lets a coordinator accept', async () => {
    await withClient(wereld.beheerUrl, (client) => client.query(GAT));
    const alleen = ['hulpvraagLezen', 'toewijzingAccepteren'];
    const { fouten } = await run({ zonderBewaking: true }, runZonderBewaking, alleen);
    expect(fouten.lekken).toBeGreaterThan(0);
    expect(fouten.gewijzigd).toBeGreaterThan(0);
  }, 120_000);

  it('stops the api when a route has no row in it', async () => {
    await expect(startProefApi(wereld.env, { nieuweRoute: true })).rejects.toThrow(
      'zonder rij: nieuweRoute (NieuweController.nieuweRoute)',
    );
  }, 60_000);

  it('stops the api when it has a row without a route', async () => {
    const rijen = { verdwenenRoute: { rollen: { beheerder: 'alle' } } } as const;
    await expect(startProefApi(wereld.env, { rijen })).rejects.toThrow('zonder route: verdwenenRoute');
  }, 60_000);
});
