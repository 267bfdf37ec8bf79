// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Queue, Worker } from 'bullmq';
import { ANONIEM, SYSTEEM, Systeemklok, newEvent, type AnyEvent } from '#libs/kernel';
import {
  Relay,
  chooseQueueBackend,
  once,
  publish,
  queueConnection,
  type Database,
  type Routes,
} from '#libs/platform';
import { eventually } from '../../../test/support/eventually.js';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';

const QUEUE = 'proef';
const routes = new Proxy({} as Routes, { get: () => [QUEUE] });
const nieuw = (): AnyEvent =>
  newEvent(
    'aanbod-gewijzigd',
    randomUUID(),
    { aanbodId: 'a', aanbiederId: 'b', versie: 1, status: 'concept', wijziging: 'nieuw' },
    new Systeemklok(),
  );

describe('the road of an event', () => {
  let open: OpenDatabase;
  let db: Database;
  let queue: Queue;
  let relay: Relay;

  beforeAll(async () => {
    open = await openDatabase();
    db = open.db;
    chooseQueueBackend(open.config);
    queue = new Queue(QUEUE, {
      connection: queueConnection(open.config, 'worker'),
      defaultJobOptions: { removeOnComplete: true },
    });
    relay = new Relay(db, routes, new Map([[QUEUE, queue]]), 1);
  });

  afterAll(async () => {
    await queue.close();
    await open.close();
  });

  const sendAll = async (): Promise<void> => {
    while ((await relay.sendNew()) > 0);
  };
  const jobsOf = async (event: AnyEvent): Promise<string[]> =>
    (await queue.getJobs(['waiting', 'delayed', 'active', 'prioritized']))
      .filter((job) => job.data.id === event.id)
      .map((job) => String(job.id));

  it('leaves no trace when the transaction fails', async () => {
    const event = nieuw();
    const fails = db.as(ANONIEM, async (tx) => {
      await publish(tx, event);
      throw new Error('mislukt');
    });
    await expect(fails).rejects.toThrow('mislukt');
    await sendAll();
    expect(await jobsOf(event)).toEqual([]);
  });

  it('reaches the queue once, however many relays look', async () => {
    const events = Array.from({ length: 50 }, nieuw);
    await db.as(ANONIEM, async (tx) => {
      for (const event of events) await publish(tx, event);
    });
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    const jobs = (await queue.getJobs(['waiting'])).map((job) => job.data.id as string);
    for (const event of events) expect(jobs.filter((id) => id === event.id)).toHaveLength(1);
  });

  it('is not handled when a job says something else than the log, or nothing was logged', async () => {
    const event = nieuw();
    await db.as(ANONIEM, (tx) => publish(tx, event));
    const gedaan: string[] = [];
    const run = (vals: object): Promise<boolean> =>
      once(db, QUEUE, { ...event, ...vals }, async () => void gedaan.push('ja'));
    await expect(run({ data: { ...event.data, aanbodId: 'van een ander' } })).rejects.toThrow('vastgelegd');
    await expect(run({ type: 'hulpvraag-ingetrokken' })).rejects.toThrow('vastgelegd');
    await expect(run({ subject: randomUUID() })).rejects.toThrow('vastgelegd');
    await expect(run({ id: randomUUID() })).rejects.toThrow('aflevering_event_id_fkey');
    await expect(run({ id: 'geen id' })).rejects.toThrow('uuid');
    expect(gedaan).toEqual([]);
    expect(await run({})).toBe(true);
  });

  it('is handled once in effect when its job runs many times at once', async () => {
    const event = nieuw();
    await db.as(SYSTEEM, (tx) => publish(tx, event));
    const work = jest.fn(async () => undefined);
    const uitkomsten = await Promise.all(Array.from({ length: 8 }, () => once(db, QUEUE, event, work)));
    expect(uitkomsten.filter(Boolean)).toHaveLength(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is handled again when the work failed the first time', async () => {
    const event = nieuw();
    await db.as(SYSTEEM, (tx) => publish(tx, event));
    await expect(once(db, QUEUE, event, () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
    expect(await once(db, QUEUE, event, async () => undefined)).toBe(true);
  });

  it('is sent again when the queue lost it, until it was handled', async () => {
    const event = nieuw();
    await db.as(ANONIEM, (tx) => publish(tx, event));
    await sendAll();
    await queue.obliterate({ force: true });
    await eventually(async () => {
      await relay.resendOverdue();
      expect(await jobsOf(event)).toEqual([`${event.id}-1`]);
    });
    await once(db, QUEUE, event, async () => undefined);
    await db.as(SYSTEEM, async (tx) => {
      await tx.query(
        `UPDATE platform.aflevering SET verzonden_op = now() - interval '1 day' WHERE event_id = $1`,
        [event.id],
      );
    });
    await queue.obliterate({ force: true });
    await relay.resendOverdue();
    expect(await jobsOf(event)).toEqual([]);
  });

  it('is given up after twelve sendings and shows as such', async () => {
    const event = nieuw();
    await db.as(ANONIEM, (tx) => publish(tx, event));
    await sendAll();
    await db.as(SYSTEEM, async (tx) => {
      await tx.query(
        `UPDATE platform.aflevering SET pogingen = 12, verzonden_op = now() - interval '1 day' WHERE event_id = $1`,
        [event.id],
      );
    });
    await relay.resendOverdue();
    const [rij] = await db.as(SYSTEEM, (tx) =>
      tx.query('SELECT opgegeven_op FROM platform.aflevering WHERE event_id = $1', [event.id]),
    );
    expect(rij.opgegeven_op).toBeInstanceOf(Date);
  });

  it('cannot be read, changed or removed by anyone but the worker', async () => {
    const event = nieuw();
    await db.as(ANONIEM, (tx) => publish(tx, event));
    const gezien = await db.as({ rol: 'analist', subject: 'a' }, (tx) =>
      tx.query('SELECT id FROM platform.event'),
    );
    expect(gezien).toEqual([]);
    await expect(db.as(SYSTEEM, (tx) => tx.query('DELETE FROM platform.event'))).rejects.toThrow(
      /permission denied/,
    );
    await expect(db.as(SYSTEEM, (tx) => tx.query(`UPDATE platform.event SET data = '{}'`))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('runs a real job on the chosen backend', async () => {
    await queue.obliterate({ force: true });
    const event = nieuw();
    const gezien: string[] = [];
    const worker = new Worker(QUEUE, async (job) => void gezien.push(job.data.id as string), {
      connection: queueConnection(open.config, 'worker'),
    });
    worker.on('error', () => undefined);
    try {
      await db.as(ANONIEM, (tx) => publish(tx, event));
      await sendAll();
      await eventually(() => expect(gezien).toContain(event.id));
    } finally {
      await worker.close();
    }
  });
});
