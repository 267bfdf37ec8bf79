// SPDX-License-Identifier: EUPL-1.2
import type { DataSource } from 'typeorm';
import { Systeemklok, newEvent, type Actor } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { TOEGANGSTABEL } from '../../apps/api/src/toegangstabel.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { startProefApi, type Anders } from '../../checks/hulp/toegang-api.js';
import { bouwWereld, type Wereld } from '../../checks/hulp/toegang-wereld.js';
import { toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { startMail, type Testmail } from '../support/mail.js';
import { runTaken } from '../../checks/t5-taken.js';
import { openPool, runAfscherming, runBloeding } from '../../checks/t6.js';
import { runToegang, runZonderBewaking, type ToegangOpties } from '../../checks/t5.js';

/** What the two policies would be without their conditions. */
const GAT = `CREATE POLICY gat ON aanbodmatching.hulpvraag FOR SELECT USING (true);
  CREATE POLICY gat ON aanbodmatching.toewijzing USING (true) WITH CHECK (true)`;

const WEER_DICHT = `DROP POLICY gat ON aanbodmatching.hulpvraag; DROP POLICY gat ON aanbodmatching.toewijzing`;

/** A context as it must not be set: it stays on the connection. */
const SET_SESSIE = `SELECT set_config('app.rol', $1, false), set_config('app.regio', $2, false),
  set_config('app.kvk_nummer', $3, false), set_config('app.hulpvraag', $4, false)`;

/** Reading for all, adding for all, reading before it is sealed, and a table whose owner is not bound. */
const LOS = `CREATE POLICY los ON aanbodmatching.contact FOR SELECT USING (true);
  CREATE POLICY los ON aanbodmatching.match FOR INSERT WITH CHECK (true);
  CREATE POLICY los ON impactverantwoording.rapporteditie FOR SELECT USING (status <> 'mislukt');
  ALTER TABLE platform.event NO FORCE ROW LEVEL SECURITY`;

const WEER_VAST = `DROP POLICY los ON aanbodmatching.contact; DROP POLICY los ON aanbodmatching.match;
  DROP POLICY los ON impactverantwoording.rapporteditie;
  ALTER TABLE platform.event FORCE ROW LEVEL SECURITY`;

describe('who may do what', () => {
  let wereld: Wereld;

  beforeAll(async () => {
    wereld = await bouwWereld();
  }, 120_000);

  afterAll(() => wereld?.stop());

  describe('row-level security by itself', () => {
    let pool: DataSource;

    beforeAll(async () => {
      pool = await openPool(wereld);
    });

    afterAll(async () => {
      await pool?.destroy();
      await withClient(wereld.beheerUrl, (client) => client.query(WEER_VAST));
    });

    const tell = (uitslag: Uitslag): Uitslag => {
      console.log(toRegel(uitslag));
      return uitslag;
    };
    const sessionWide = async (actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<unknown> => {
      const { rol, regio = '', kvkNummer = '', hulpvraagId = '' } = actor;
      return pool.transaction(async (tx) => {
        await tx.query(SET_SESSIE, [rol, regio, kvkNummer, hulpvraagId]);
        return work(tx);
      });
    };

    it('lets no stranger read or write a row of any table', async () => {
      const { n, fouten } = tell(await runAfscherming(wereld, pool));
      const niets = { gelezen: 0, geschreven: 0, ongepubliceerd: 0, nietGezien: 0 };
      expect(fouten).toEqual({ onbeveiligd: 0, losBeleid: 0, ...niets });
      expect(n).toBeGreaterThan(500);
    }, 120_000);

    it('shows 200 mixed requests on one pool their own rows only', async () => {
      const { fouten } = tell(await runBloeding({ wereld, pool, n: 200, seed: 6 }));
      expect(fouten).toEqual({ bloeding: 0 });
    });

    it('would be seen to bleed when a context were set for the session', async () => {
      const { fouten } = await runBloeding({ wereld, pool, n: 200, seed: 6, as: sessionWide });
      expect(fouten.bloeding).toBeGreaterThan(0);
    });

    it('would be seen to be broken by one loose policy, one too many right and one table without it', async () => {
      await pool.destroy();
      await withClient(wereld.beheerUrl, (client) => client.query(LOS));
      pool = await openPool(wereld);
      const { fouten } = await runAfscherming(wereld, pool);
      expect(fouten).toMatchObject({ onbeveiligd: 1, losBeleid: 1 });
      expect(fouten.gelezen).toBeGreaterThan(0);
      expect(fouten.geschreven).toBeGreaterThan(0);
      expect(fouten.ongepubliceerd).toBeGreaterThan(0);
    }, 120_000);
  });

  describe('the table of who may do what', () => {
    const run = async (
      anders: Anders,
      check: (opties: ToegangOpties) => Promise<Uitslag>,
      { alleen, eenOp = 1 }: Pick<ToegangOpties, 'alleen' | 'eenOp'> = {},
    ): Promise<Uitslag> => {
      const api = await startProefApi(wereld.env, anders);
      try {
        const uitslag = await check({ wereld, api, rondes: 1, seed: 5, tegelijk: 4, alleen, eenOp });
        console.log(toRegel(uitslag));
        return uitslag;
      } finally {
        await api.stop();
      }
    };

    it('is what everyone gets: each operation, on what is theirs, another’s or a guess', async () => {
      const { n, fouten } = await run({}, runToegang, { eenOp: 12 });
      expect(fouten).toEqual({ zonderRegel: 0, verkeerdeStatus: 0, lekken: 0 });
      expect(n).toBeGreaterThan(160);
    }, 300_000);

    it('is the same for who signed in with a browser and for who has a token', () => {
      const rollen = (met: 'token' | 'sessie'): Set<string> =>
        new Set(
          wereld.wie.filter((wie) => wie[met] !== undefined && wie.rol !== 'machine').map(({ rol }) => rol),
        );
      expect(rollen('sessie')).toEqual(rollen('token'));
      expect(rollen('sessie').size).toBe(6);
    });

    it('is kept by row-level security alone when every guard is off', async () => {
      const { n, fouten } = await run({ zonderBewaking: true }, runZonderBewaking, { eenOp: 30 });
      expect(fouten).toEqual({ zonderRegel: 0, lekken: 0, gewijzigd: 0 });
      expect(n).toBeGreaterThan(80);
    }, 300_000);

    it('would be seen to be broken by a guard that lets an analyst read', async () => {
      const { rollen } = TOEGANGSTABEL['toewijzingLezen'] ?? { rollen: {} };
      const rijen = { toewijzingLezen: { rollen: { ...rollen, analist: 'alle' } } } as const;
      const { fouten } = await run({ rijen }, runToegang, {
        alleen: ['toewijzingLezen', 'toewijzingenLijst'],
      });
      // Every assignment and a guess, by token and by session: not found instead of forbidden.
      expect(fouten).toMatchObject({ zonderRegel: 0, lekken: 0 });
      expect(fouten.verkeerdeStatus).toBeGreaterThanOrEqual(8);
    }, 120_000);

    it('would be seen to be broken by a policy that shows everyone everything, or lets a coordinator undo what is of another region', async () => {
      await withClient(wereld.beheerUrl, (client) => client.query(GAT));
      const alleen = ['hulpvraagLezen', 'toewijzingOngedaanMaken'];
      const { fouten } = await run({ zonderBewaking: true }, runZonderBewaking, { alleen }).finally(() =>
        withClient(wereld.beheerUrl, (client) => client.query(WEER_DICHT)),
      );
      expect(fouten.lekken).toBeGreaterThan(0);
      expect(fouten.gewijzigd).toBeGreaterThan(0);
    }, 120_000);

    it('stops the api when a route has no row in it', async () => {
      await expect(startProefApi(wereld.env, { nieuweRoute: true })).rejects.toThrow(
        'zonder rij: nieuweRoute (NieuweController.nieuweRoute)',
      );
    });

    it('stops the api when it has a row without a route', async () => {
      const rijen = { verdwenenRoute: { rollen: { beheerder: 'alle' } } } as const;
      await expect(startProefApi(wereld.env, { rijen })).rejects.toThrow('zonder route: verdwenenRoute');
    });
  });

  describe('the jobs of the worker', () => {
    let mail: Testmail;

    beforeAll(async () => {
      mail = await startMail();
    });

    afterAll(() => mail?.stop());

    it('do nothing for whoever writes to a queue what was never logged', async () => {
      const uitslag = await runTaken(wereld, mail.smtpUrl, { eenOp: 28 });
      console.log(toRegel(uitslag));
      expect(uitslag.fouten).toEqual({ gewijzigd: 0, gestopt: 0 });
      expect(uitslag.n).toBeGreaterThan(50);
    }, 120_000);

    it('would be seen to do something: the same job when it was logged', async () => {
      const doel = wereld.doelen.find(({ soort }) => soort === 'hulpvraag');
      if (!doel) throw new Error('Er is geen hulpvraag.');
      const feiten = { hulpvraagId: doel.id, regio: doel.regio ?? '', versie: 2, themas: [], sbi: null };
      const data = { ...feiten, grootteklasse: null, gemeentecode: null, herkomst: 'web', reden: 'dubbel' };
      const event = newEvent('hulpvraag-ingetrokken', doel.id, data, new Systeemklok());
      await withClient(wereld.beheerUrl, (client) =>
        client.query(
          `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data, uitgezonden_op)
         VALUES ($1, $2, $3, $4, $5, 1, $6, now())`,
          [event.id, event.type, event.source, event.subject, event.time, event.data],
        ),
      );
      const { fouten } = await runTaken(wereld, mail.smtpUrl, {
        vals: [{ queue: 'aanbodmatching', data: event }],
      });
      expect(fouten.gewijzigd).toBe(1);
    }, 120_000);
  });
});
