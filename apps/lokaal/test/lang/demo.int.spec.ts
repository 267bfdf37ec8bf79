// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { SYSTEEM } from '#libs/kernel';
import { openDatabase, type OpenDatabase } from '../../../../test/support/open-database.js';
import { baseEnv } from '../../../../test/support/processes.js';
import { readErvaringen, readVragen } from '../../src/demo/bestanden.js';
import { needsDemo } from '../../src/demo/stand.js';
import { startKvkStandin, type KvkStandin } from '../../src/kvk/kvk-standin.js';
import { spawnKind } from '../../src/machine/kind.js';

describe('the demo', () => {
  let database: OpenDatabase;
  let kvk: KvkStandin;
  let env: Record<string, string>;
  let regels: string[];

  const read = <T>(sql: string): Promise<T[]> => database.db.as(SYSTEEM, (tx) => tx.query<T[]>(sql));
  const count = async (sql: string): Promise<number> =>
    (await read<{ n: number }>(`SELECT count(*)::int AS n ${sql}`))[0]?.n ?? -1;

  /** Runs the loader; killed as by a crash once it tells of `tot`. Answers its lines. */
  const load = async (tot?: string): Promise<string[]> => {
    const kind = spawnKind({ programma: 'apps/lokaal/src/demo.main.js', env, uitvoer: 'pipe' });
    const regels: string[] = [];
    kind.stderr?.on('data', (deel) => regels.push(`fout: ${String(deel)}`));
    kind.stdout?.on('data', (deel) => regels.push(`log: ${String(deel)}`));
    kind.on('message', ({ voortgang }: { voortgang: string }) => {
      regels.push(voortgang);
      if (tot !== undefined && voortgang.includes(tot)) kind.kill('SIGKILL');
    });
    const [code] = (await once(kind, 'close')) as [number | null];
    return [...regels, `einde ${code}`];
  };

  beforeAll(async () => {
    database = await openDatabase();
    kvk = await startKvkStandin({ poort: 0, apiKey: 'sleutel-van-de-test' });
    const { PATH = '' } = process.env;
    env = { ...baseEnv(), PATH, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    Object.assign(env, { KVK_API_URL: kvk.url, KVK_API_KEY: 'sleutel-van-de-test' });
    expect(await needsDemo(database.ownerUrl)).toBe(true);
    expect((await load('20 van')).at(-1)).toBe('einde null');
    expect(await count('FROM aanbodmatching.hulpvraag')).toBeLessThan(60);
    expect(await needsDemo(database.ownerUrl)).toBe(true);
    regels = await load();
  }, 300_000);
  afterAll(async () => {
    await kvk?.stop();
    await database?.close();
  });

  it('is complete after a loading that was killed halfway, and is not wanted again', async () => {
    expect(regels.slice(-4)).toEqual([...[20, 40, 60].map((n) => `  ${n} van 60 hulpvragen`), 'einde 0']);
    const ervaringen = readErvaringen();
    const alle = 60 + ervaringen.length;
    expect(await count('FROM aanbodmatching.hulpvraag')).toBe(alle);
    expect(await count('FROM aanbodmatching.contact')).toBe(alle);
    expect(await count('FROM aanbodmatching.matchresultaat')).toBe(alle);
    const stappen = readVragen().flatMap(({ verloop }) => verloop ?? []);
    const toegewezen = stappen.filter(({ actie }) => actie === 'toewijzen');
    expect(await count('FROM aanbodmatching.toewijzing')).toBe(
      toegewezen.length + ervaringen.filter(({ opgelost }) => opgelost).length,
    );
    expect(await needsDemo(database.ownerUrl)).toBe(false);
  });

  it('shows hulpvragen in every status and of many regions', async () => {
    const per = async (kolom: string): Promise<Record<string, number>> => {
      const rijen = await read<{ naam: string; n: number }>(
        `SELECT ${kolom} AS naam, count(*)::int AS n FROM aanbodmatching.hulpvraag GROUP BY ${kolom}`,
      );
      return Object.fromEntries(rijen.map(({ naam, n }) => [naam, n]));
    };
    const statussen = await per('status');
    expect(statussen['ingediend']).toBeUndefined();
    expect(statussen['gematcht']).toBeGreaterThanOrEqual(10);
    expect(statussen['toegewezen']).toBeGreaterThanOrEqual(10);
    expect(statussen['in-behandeling']).toBeGreaterThanOrEqual(10);
    expect(statussen['ingetrokken']).toBeGreaterThanOrEqual(2);
    const regios = await per('regio');
    expect(Object.keys(regios).length).toBeGreaterThanOrEqual(15);
    for (const regio of ['TWE', 'MBR', 'LANDELIJK']) expect(regios[regio]).toBeGreaterThanOrEqual(7);
  });

  it('has members who may be asked: one is introduced, and others are asked', async () => {
    expect(await count('FROM communities.ervaring')).toBe(3);
    expect(await count(`FROM communities.ervaringsverzoek WHERE status = 'ja'`)).toBe(1);
    expect(await count(`FROM communities.ervaringsverzoek WHERE status = 'open'`)).toBeGreaterThanOrEqual(2);
  });

  it('has a firm with a declaration, and grants for the register: one is late', async () => {
    expect(await count('FROM staatssteun.verklaring')).toBe(1);
    expect(await count('FROM staatssteun.verbondenheid')).toBe(1);
    expect(await count(`FROM staatssteun.steun WHERE status = 'verleend'`)).toBe(2);
    expect(await count('FROM staatssteun.registeralarm')).toBe(1);
  });

  it('pays for what its hulpvragen brought: two afspraken are signed, one waits, and so do an account and a declaratie', async () => {
    const van = (tabel: string, waar: string): Promise<number> =>
      count(`FROM prestatiefinanciering.${tabel} WHERE ${waar}`);
    expect(await van('prestatieafspraak', `status = 'van-kracht'`)).toBe(2);
    expect(await van('afspraakversie', `status = 'ter-ondertekening'`)).toBe(1);
    expect(await van('prestatie', `herkomst = 'keten' AND status = 'aanvaard'`)).toBeGreaterThanOrEqual(4);
    expect(await van('prestatie', `reden = 'wacht-op-ondernemer'`)).toBe(1);
    expect(await van('prestatie', `reden = 'wacht-op-beoordeling'`)).toBe(1);
    expect(await van('bankrekening', 'bevestigd_op IS NULL AND aanbieder_id IS NOT NULL')).toBe(1);
    // What is drawn to be looked at again is drawn by lot, and holds up the others of its week.
    const getrokken = await van('prestatiecontrole', 'uitkomst IS NULL');
    const declaraties = [
      await van('declaratie', `status = 'goedgekeurd'`),
      await van('declaratie', `status = 'ingediend'`),
    ];
    expect(getrokken > 0 || declaraties).toEqual(getrokken > 0 || [1, 1]);
  });

  it('calls all offers fictitious and has work for both aanbieders with an account', async () => {
    expect(await count('FROM aanbodmatching.aanbod WHERE fictief')).toBe(120);
    for (const naam of ['RVO', 'Novel-T / Saxion'])
      expect(
        await count(
          `FROM aanbodmatching.toewijzing WHERE status = 'aangeboden' AND aanbieder_naam = '${naam}'`,
        ),
      ).toBeGreaterThanOrEqual(1);
  });

  it('mails nobody and leaves nothing for the worker to do', async () => {
    expect(await count(`FROM platform.aflevering WHERE queue LIKE '%mail%'`)).toBe(0);
    expect(await count('FROM platform.aflevering WHERE verwerkt_op IS NULL')).toBe(0);
    expect(await count('FROM platform.event WHERE uitgezonden_op IS NULL')).toBe(0);
  });

  it('spreads the work over six weeks, none of it in the future', async () => {
    const [rij] = await read<{ dagen: number; later: boolean }>(
      `SELECT extract(day FROM max(ingediend_op) - min(ingediend_op))::int AS dagen,
         bool_or(gewijzigd_op > now()) AS later FROM aanbodmatching.hulpvraag`,
    );
    expect(rij?.dagen).toBeGreaterThanOrEqual(39);
    expect(rij?.later).toBe(false);
  });

  it('keeps away from a database in which someone made something', async () => {
    const ander = await openDatabase();
    try {
      await ander.db.as(SYSTEEM, (tx) =>
        tx.query(
          `INSERT INTO stamgegevens.organisatie (id, code, naam, soort) VALUES (gen_random_uuid(), 'a', 'A', 'regio')`,
        ),
      );
      expect(await needsDemo(ander.ownerUrl)).toBe(false);
    } finally {
      await ander.close();
    }
  });
});
