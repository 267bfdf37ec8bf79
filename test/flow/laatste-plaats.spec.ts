// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { runLaatstePlaats, runZelfdeHulpvraag } from '../../checks/laatste-plaats.js';
import { runWachtlijst } from '../../checks/wachtlijst.js';
import { backends } from '../support/backends.js';

/** Counts as if nobody took a place: what an update without a lock would do to its neighbour. */
const LOST_UPDATE = `CREATE FUNCTION aanbodmatching.verloren() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN NEW.capaciteit_bezet := OLD.capaciteit_bezet; RETURN NEW; END $$;
  CREATE TRIGGER a_verloren BEFORE UPDATE ON aanbodmatching.aanbod FOR EACH ROW EXECUTE FUNCTION aanbodmatching.verloren()`;

function expectFlawless(uitslag: Uitslag): void {
  console.log(toRegel(uitslag));
  expect(uitslag.fouten).toEqual(Object.fromEntries(Object.keys(uitslag.fouten).map((soort) => [soort, 0])));
}

describe('two coordinators at once', () => {
  let opstelling: Opstelling;

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    opstelling = await Opstelling.start({ warm: true, backend, apis: 2, workers: 0, aanbod: [] });
  });

  afterAll(() => opstelling?.stop());

  it('cannot both get the last place, and the loser hears that it is full', async () => {
    const uitslag = await runLaatstePlaats({ opstelling, n: 25, seed: 1 });
    expectFlawless(uitslag);
    expect(uitslag.feiten['inDeRace']).toBeGreaterThan(0);
  });

  it('cannot both decide on one hulpvraag, and the loser hears who was first', async () => {
    expectFlawless(await runZelfdeHulpvraag({ opstelling, n: 12, seed: 2 }));
  });

  it('would be seen to win both if the places were not counted', async () => {
    await withClient(opstelling.beheerUrl, (client) => client.query(LOST_UPDATE));
    const { fouten } = await runLaatstePlaats({ opstelling, n: 3, seed: 3 });
    expect(fouten).toMatchObject({ nietEenWinnaar: 3, bezetKloptNiet: 3, nietEenToewijzing: 3 });
  });
});

describe('a place that comes free', () => {
  let opstelling: Opstelling;

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    opstelling = await Opstelling.start({ warm: true, backend, apis: 2, workers: 2, aanbod: [] });
  });

  afterAll(() => opstelling?.stop());

  it('is for who waits longest, once, whoever else wants it', async () => {
    expectFlawless(await runWachtlijst({ opstelling, n: 5, seed: 4 }));
  }, 120_000);

  it('would be seen to go to two when there are two', async () => {
    const { fouten } = await runWachtlijst({ opstelling, n: 2, seed: 5, plaatsen: 2 });
    expect(fouten).toMatchObject({ nietEenToestemming: 2, nietDeEerste: 2 });
  }, 120_000);
});
