// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import type { Grenzen, Tabelgrenzen } from '../../checks/grenzen/grens.js';
import { GRENZEN } from '../../checks/grenzen/grenzen.js';
import { weaken } from '../../checks/grenzen/zwakker.js';
import { toRegel } from '../../checks/hulp/uitslag.js';
import { runGrenzen, runIngrepen, type Verslag } from '../../checks/t21-database.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';
import { testomgeving } from '../support/omgeving.js';

/** What somebody might add without a probe: one of each kind. */
const NIEUW = `CREATE POLICY los ON aanbodmatching.match FOR SELECT USING (platform.rol() = 'analist');
  ALTER TABLE aanbodmatching.match ADD CONSTRAINT match_nieuw CHECK (score >= 0);
  ALTER TABLE aanbodmatching.match ADD COLUMN nieuw text;
  CREATE TABLE platform.nieuw (id uuid PRIMARY KEY);
  CREATE FUNCTION platform.nieuw() RETURNS boolean LANGUAGE sql AS 'SELECT true'`;

const TABEL = 'aanbodmatching.toewijzing';

/** As GRENZEN, with something else for one table. */
const withTabel = (anders: Partial<Tabelgrenzen>): Grenzen => ({
  ...GRENZEN,
  tabellen: { ...GRENZEN.tabellen, [TABEL]: { ...GRENZEN.tabellen[TABEL]!, ...anders } },
});

describe('the limits of the database', () => {
  let database: Testdatabase;
  let beheerUrl: string;

  beforeAll(async () => {
    database = await freshDatabase();
    beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
  });

  afterAll(() => database?.drop());

  const tell = (verslag: Verslag): Verslag => {
    console.log([toRegel(verslag.uitslag), ...verslag.meldingen].join('\n'));
    return verslag;
  };

  it('are each named by a probe, and answer as that says', async () => {
    const { uitslag, meldingen } = tell(await runGrenzen(beheerUrl, GRENZEN));
    expect(meldingen).toEqual([]);
    expect(uitslag.n).toBeGreaterThan(900);
  }, 240_000);

  // All of them: npm run check:t21 -- --deel database, which .ci/run does too.
  it('are missed when they go, or a part of them goes', async () => {
    const { uitslag, meldingen } = tell(await runIngrepen({ beheerUrls: [beheerUrl], grenzen: GRENZEN, eenOp: 24 }));
    expect(meldingen).toEqual([]);
    expect(uitslag.n).toBeGreaterThan(100);
  }, 240_000);

  it('would be seen to be untested: a policy of which the probe is only that the worker reads', async () => {
    const { coordinator: _, ...beleid } = GRENZEN.tabellen[TABEL]!.beleid;
    const kaal = withTabel({ beleid: { ...beleid, coordinator: beleid['systeem']! } });
    const { meldingen } = await runIngrepen({ beheerUrls: [beheerUrl], grenzen: kaal, alleen: `${TABEL}.coordinator` });
    expect(meldingen).toContain(`Niets merkt het: beleid ${TABEL}.coordinator: weg`);
  }, 240_000);

  it('would be seen to be different: a right too many, and a constraint that is not there', async () => {
    const { rechten, beperkingen } = GRENZEN.tabellen[TABEL]!;
    const anders = withTabel({
      rechten: `${rechten}, DELETE`,
      beperkingen: { ...beperkingen, toewijzing_verdwenen_check: { rang: -1 } },
    });
    const { uitslag, meldingen } = await runGrenzen(beheerUrl, anders);
    expect(uitslag.fouten).toEqual({ anders: 2, zonderProef: 0, verdwenen: 1 });
    expect(meldingen[0]).toContain('gekregen 23514 toewijzing toewijzing_rang_check');
    expect(meldingen[1]).toContain(`recht ${TABEL}`);
    expect(meldingen[2]).toContain(`beperking ${TABEL}.toewijzing_verdwenen_check`);
  }, 240_000);

  it('that are new and have no probe are named, with what must be added where', async () => {
    await withClient(beheerUrl, (client) => client.query(NIEUW));
    const { uitslag, meldingen } = await runGrenzen(beheerUrl, GRENZEN);
    const zonderProef = [
      ...['beperking aanbodmatching.match.match_nieuw', 'leeg aanbodmatching.match.nieuw'],
      ...['beleid aanbodmatching.match.los', 'functie platform.nieuw()'],
    ];
    expect(uitslag.fouten).toMatchObject({ zonderProef: zonderProef.length + 1 });
    for (const object of zonderProef)
      expect(meldingen).toContainEqual(expect.stringContaining(`Geen proef voor ${object}. Voeg in`));
    const tabel = meldingen.find((melding) => melding.startsWith('De tabel platform.nieuw staat niet in'));
    expect(tabel).toContain(
      'beperking platform.nieuw.nieuw_pkey, verplicht platform.nieuw.id, rls platform.nieuw',
    );
  }, 240_000);
});

describe('a condition without one of its parts', () => {
  const partsOf = (voorwaarde: string): string[] => weaken(voorwaarde).map(({ wordt }) => wordt);

  it('is made for each part that a row must satisfy, however deep', () => {
    expect(partsOf(`((a = 1) AND (b = 2) AND (c = ' AND '))`)).toEqual(
      [`(b = 2) AND (c = ' AND ')`, `(a = 1) AND (c = ' AND ')`, `(a = 1) AND (b = 2)`].map((tekst) =>
        tekst.replace(/\((.) = ([^)]*)\)/g, '(($1 = $2))'),
      ),
    );
    expect(partsOf('(a OR (b AND (c)))')).toEqual(['(a) OR (((c)))', '(a) OR ((b))']);
  });

  it('is not made when there are no such parts', () => {
    expect(partsOf('(a OR b)')).toEqual([]);
    expect(partsOf('(EXISTS ( SELECT FROM t WHERE (a AND b)))')).toEqual([]);
  });
});
