// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ANONIEM, DomainError, SYSTEEM, type Actor } from '#libs/kernel';
import { idempotent, migrate, revertLast, type Database } from '#libs/platform';
import { migrations } from '../../../migrations/index.js';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';

const coordinator = (regio: string): Actor => ({ rol: 'coordinator', subject: `c-${regio}`, regio });

describe('the door to the database', () => {
  let open: OpenDatabase;
  let db: Database;

  beforeAll(async () => {
    open = await openDatabase();
    db = open.db;
  });

  afterAll(() => open.close());

  it('shows each of 300 mixed transactions its own context', async () => {
    const regios = ['TWE', 'MBR', 'LANDELIJK'];
    const gezien: boolean[] = [];
    // Three for each connection of the pool at once: no more, for who waits five seconds is refused.
    const look = async (_: unknown, i: number): Promise<void> => {
      const regio = regios[i % 3] ?? '';
      const [rij] = await db.as(coordinator(regio), (tx) => tx.query('SELECT platform.regio() AS regio'));
      gezien.push(rij.regio === regio);
    };
    for (let ronde = 0; ronde < 10; ronde += 1) await Promise.all(Array.from({ length: 30 }, look));
    expect(gezien).toEqual(Array.from({ length: 300 }, () => true));
  });

  it('leaves nothing of whoever it was on the connections of the pool', async () => {
    const iemand: Actor = {
      ...{ rol: 'coordinator', subject: 'c', regio: 'TWE', kvkNummer: '69599084', scopes: ['aanbod:lezen'] },
      ...{ organisatieId: randomUUID(), hulpvraagId: randomUUID(), betrokkeneId: randomUUID() },
      hoofdcoordinator: true,
    };
    const namen = [
      ...['rol', 'subject', 'regio', 'kvk_nummer', 'organisatie', 'hulpvraag', 'scopes', 'betrokkene'],
      'hoofdcoordinator',
    ];
    const vraag = `SELECT ${namen.map((naam) => `current_setting('app.${naam}', true) AS ${naam}`).join(', ')}`;
    const erna = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        if (i % 2 === 0) await db.as(iemand, (tx) => tx.query('SELECT 1'));
        const [rij] = await open.dataSource.query<Record<string, string | null>[]>(vraag);
        return Object.values(rij ?? {}).filter((waarde) => waarde !== null && waarde !== '');
      }),
    );
    expect(erna.flat()).toEqual([]);
    const [binnen] = await db.as(iemand, (tx) => tx.query(vraag));
    expect(Object.values(binnen).every((waarde) => waarde !== '')).toBe(true);
  });

  it('has row-level security enabled and forced on every table, and the application role owns none', async () => {
    const tabellen: { tabel: string; rls: boolean; force: boolean; eigenaar: boolean }[] = await db.as(
      ANONIEM,
      (tx) =>
        tx.query(`SELECT c.oid::regclass::text AS tabel, relrowsecurity AS rls, relforcerowsecurity AS force, relowner = current_user::regrole AS eigenaar
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE relkind IN ('r', 'p') AND nspname NOT IN ('bullmq', 'public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'`),
    );
    expect(tabellen.length).toBeGreaterThan(10);
    expect(tabellen.filter(({ rls, force, eigenaar }) => !rls || !force || eigenaar)).toEqual([]);
  });

  it('can be taken down and built up again, twice the same', async () => {
    const { ownerUrl, appUrl } = open;
    for (const migratie of [...migrations].reverse()) {
      expect(migratie.name).toMatch(/\d{13}$/);
      await revertLast({ ownerUrl, appUrl, migrations });
    }
    const done = await migrate({ ownerUrl, appUrl, migrations });
    expect(done).toHaveLength(migrations.length);
    expect(await migrate({ ownerUrl, appUrl, migrations })).toEqual([]);
  }, 180_000);

  it('can be brought up to date after queues were used: their counters belong to the application role', async () => {
    const { ownerUrl, appUrl } = open;
    const client = new pg.Client({ connectionString: appUrl });
    await client.connect();
    await client.query('CREATE SEQUENCE IF NOT EXISTS bullmq.bullmq_jid_van_een_wachtrij');
    await client.end();
    expect(await migrate({ ownerUrl, appUrl, migrations })).toEqual([]);
  });

  it('runs migrations once when five runners start at the same time', async () => {
    const { ownerUrl, appUrl } = open;
    await revertLast({ ownerUrl, appUrl, migrations });
    const runs = await Promise.all(
      Array.from({ length: 5 }, () => migrate({ ownerUrl, appUrl, migrations })),
    );
    expect(runs.flat()).toHaveLength(1);
  });

  it('refuses an application role that would see through row-level security', async () => {
    const { ownerUrl } = open;
    await expect(migrate({ ownerUrl, appUrl: ownerUrl, migrations })).rejects.toThrow(
      /geen eigenaar of superuser/,
    );
  });

  describe('a request with an idempotency key', () => {
    const ask = (
      sleutel: string,
      body: unknown,
      antwoord: unknown = { id: randomUUID() },
    ): Promise<unknown> =>
      db.as(ANONIEM, (tx) =>
        idempotent(tx, { sleutel, bewerking: 'proef', subject: 'anoniem', body }, async () => antwoord),
      );

    it('is done once and answers the same, also when it comes five times at once', async () => {
      const sleutel = randomUUID();
      const antwoorden = await Promise.all(Array.from({ length: 5 }, () => ask(sleutel, { a: 1, b: 2 })));
      expect(new Set(antwoorden.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1);
      expect(await ask(sleutel, { b: 2, a: 1 })).toEqual(antwoorden[0]);
    });

    it('refuses the same key with another body', async () => {
      const sleutel = randomUUID();
      await ask(sleutel, { a: 1 });
      const fout = await ask(sleutel, { a: 2 }).catch((reden: unknown) => reden);
      expect(fout).toBeInstanceOf(DomainError);
      expect((fout as DomainError).soort).toBe('sleutel-hergebruikt');
    });

    it('is forgotten when its work failed', async () => {
      const sleutel = randomUUID();
      const mislukt = db.as(ANONIEM, (tx) =>
        idempotent(tx, { sleutel, bewerking: 'proef', subject: 'anoniem', body: 1 }, () =>
          Promise.reject(new Error('stuk')),
        ),
      );
      await expect(mislukt).rejects.toThrow('stuk');
      expect(await ask(sleutel, 1, { goed: true })).toEqual({ goed: true });
    });

    it('answers nobody else who happens to use the key', async () => {
      const sleutel = randomUUID();
      const van = (subject: string, antwoord: number): Promise<number> =>
        db.as({ ...SYSTEEM, subject }, (tx) =>
          idempotent(tx, { sleutel, bewerking: 'proef', subject, body: 1 }, async () => antwoord),
        );
      expect(await van('een', 1)).toBe(1);
      expect(await van('twee', 2)).toBe(2);
    });
  });
});
