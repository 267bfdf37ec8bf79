// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import { onceTogether, publish } from '#libs/platform';
import { eventually } from '../../../test/support/eventually.js';
import { Feitenwereld } from '../../../test/support/feiten.js';
import { afdrukVan } from '../src/feiten/afdruk.js';
import { IMPACTVERANTWOORDING } from '../src/feiten/feiten.processor.js';
import { cutLogboek } from '../src/feiten/logboeksnede.js';
import { bouwTrajectenTot } from '../src/feiten/trajectbouw.js';
import { Feitenproef } from './feiten.support.js';

const SAMEN = { queue: IMPACTVERANTWOORDING, atOnce: 10 };
const WAIT = `INSERT INTO platform.aflevering (event_id, queue) SELECT unnest($1::uuid[]), $2`;
const DONE = `SELECT count(verwerkt_op)::integer AS n FROM platform.aflevering WHERE event_id = ANY ($1)`;
const HOLD = 'SELECT pg_advisory_xact_lock(706)';
const SLOW = `INSERT INTO platform.event (id, type, source, subject, time, dataversie, data)
  VALUES ($1, $2, 'schakel/proef', $3, (SELECT now() FROM pg_advisory_xact_lock_shared(706)), 1, $4)`;
const WAITS = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%lock_shared(706)%' AND backend_xid IS NULL`;
const idsOf = (events: readonly AnyEvent[]): string[] => events.map(({ id }) => id);

describe('events of one queue, together', () => {
  let p: Feitenproef;
  const wereld = new Feitenwereld(9, 12);
  /** Five of them, which wait. */
  const wait = async (van: number): Promise<AnyEvent[]> => {
    const events = wereld.events.slice(van, van + 5);
    await p.sql(WAIT, [idsOf(events), IMPACTVERANTWOORDING]);
    return events;
  };
  const first = ([event]: AnyEvent[]): AnyEvent => event as AnyEvent;
  const done = async (events: AnyEvent[]): Promise<unknown> => (await p.sql(DONE, [idsOf(events)]))[0]?.['n'];

  beforeAll(async () => {
    p = await Feitenproef.start();
    await p.log(wereld.events);
  });
  afterAll(() => p?.stop());

  it('are done at once, each once', async () => {
    const events = await wait(0);
    const keren: string[][] = [];
    const work = (_: unknown, ids: string[]): Promise<void> => Promise.resolve(void keren.push(ids));
    expect(await onceTogether(p.db, SAMEN, first(events), work)).toBe(true);
    for (const event of events) expect(await onceTogether(p.db, SAMEN, event, work)).toBe(false);
    expect(keren.map((ids) => ids.toSorted())).toEqual([idsOf(events).toSorted()]);
    expect(await done(events)).toBe(5);
  });

  it('are no more at once than was said', async () => {
    const events = await wait(5);
    await onceTogether(p.db, { ...SAMEN, atOnce: 3 }, first(events), () => Promise.resolve());
    expect(await done(events)).toBe(3);
    await onceTogether(p.db, SAMEN, events[4] as AnyEvent, () => Promise.resolve());
  });

  it('hold up no other when one of them cannot be done', async () => {
    const [goed, vals, ...rest] = (await wait(10)) as [AnyEvent, AnyEvent, ...AnyEvent[]];
    const work = (_: unknown, ids: string[]): Promise<void> =>
      ids.includes(vals.id) ? Promise.reject(new Error('Dit kan niet.')) : Promise.resolve();
    expect(await onceTogether(p.db, SAMEN, goed, work)).toBe(true);
    await expect(onceTogether(p.db, SAMEN, vals, work)).rejects.toThrow('Dit kan niet.');
    expect([await done([goed]), await done([vals]), await done(rest)]).toEqual([1, 0, 0]);
    await onceTogether(p.db, SAMEN, vals, () => Promise.resolve());
  });

  it('are not waited for when another worker has them in hand', async () => {
    const events = await wait(15);
    const [, bezet] = events;
    await p.db.as(SYSTEEM, async (tx) => {
      await tx.query('SELECT FROM platform.aflevering WHERE event_id = $1 FOR UPDATE', [bezet?.id]);
      await onceTogether(p.db, SAMEN, first(events), () => Promise.resolve());
    });
    expect(await done(events)).toBe(4);
  });

  it('are what the log says, and not what a job says', async () => {
    const event = { ...wereld.events[30], subject: 'iets anders' } as AnyEvent;
    const poging = onceTogether(p.db, SAMEN, event, () => Promise.resolve());
    await expect(poging).rejects.toThrow('niet wat er is vastgelegd');
  });
});

describe('trajectories up to a number of the log', () => {
  let p: Feitenproef;
  const wereld = new Feitenwereld(10, 15);
  const built = (tot: number): Promise<{ aantal: number; hash: string }> =>
    p.db.as(SYSTEEM, async (tx) => {
      await bouwTrajectenTot(tx, tot, 'rapport');
      return afdrukVan(tx, 'traject', 'pg_temp.rapport');
    });

  beforeAll(async () => {
    p = await Feitenproef.start();
    await p.log(wereld.events);
  });
  afterAll(() => p?.stop());

  it('are the facts of then, whatever comes after, and touch no facts', async () => {
    await p.take(wereld.events, 50);
    const [tot, feiten] = [await cutLogboek(p.db), await p.hashes()];
    const toen = await built(tot);
    expect(toen.hash).toBe(feiten.traject);
    await p.log(wereld.hulpvragen.slice(3).map((id) => wereld.erase(id)));
    expect(await built(tot)).toEqual(toen);
    expect((await built(await cutLogboek(p.db))).hash).not.toBe(toen.hash);
    expect(await p.hashes()).toEqual(feiten);
    expect((await built(0)).aantal).toBe(0);
  });

  it('are of a number below which nothing can come any more', async () => {
    const [laat, vroeg] = new Feitenwereld(11, 1).events as [AnyEvent, AnyEvent];
    const voor = await cutLogboek(p.db);
    await p.db.as(SYSTEEM, async (tx) => {
      await publish(tx, laat);
      await p.log([vroeg]);
      await expect(cutLogboek(p.db, 100)).rejects.toThrow('kwam niet tot rust');
    });
    expect(await cutLogboek(p.db)).toBe(voor + 2);
  });

  it('are of no number below which one is in hand that has no transaction id yet', async () => {
    const [laat, vroeg] = new Feitenwereld(12, 1).events as [AnyEvent, AnyEvent];
    const laatste = await spareNumbers(p);
    let traag: Promise<unknown> = Promise.resolve();
    await p.db.as(SYSTEEM, async (tx) => {
      await tx.query(HOLD);
      // It has its number, and waits before its row is put in.
      traag = p.sql(SLOW, [laat.id, laat.type, laat.subject, JSON.stringify(laat.data)]);
      await eventually(async () => expect(await p.sql(WAITS)).toHaveLength(1));
      await p.log([vroeg]);
      await expect(cutLogboek(p.db, 100)).rejects.toThrow('kwam niet tot rust');
    });
    await traag;
    expect(await cutLogboek(p.db)).toBe(laatste + 2);
  });

  it('are asked by a number and into a name', async () => {
    const poging = (tot: number, doel: string): Promise<void> =>
      p.db.as(SYSTEEM, (tx) => bouwTrajectenTot(tx, tot, doel));
    await expect(poging(1.5, 'rapport')).rejects.toThrow('Geen nummer');
    await expect(poging(1, 'rapport; DROP TABLE x')).rejects.toThrow('Geen naam');
  });
});

/** The last number given; the next ones need not be written down first, for which a transaction would get its id. */
async function spareNumbers(p: Feitenproef): Promise<number> {
  const client = new pg.Client({ connectionString: p.database.beheerUrl });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<{ nr: number; over: number }>(
        'SELECT last_value::integer AS nr, log_cnt::integer AS over FROM platform.event_volgnummer_seq',
      );
      const [stand] = rows;
      if (stand && stand.over > 4) return stand.nr;
      await client.query(`SELECT nextval('platform.event_volgnummer_seq')`);
    }
  } finally {
    await client.end();
  }
}
