// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import pino from 'pino';
import { ANONIEM, SYSTEEM, Systeemklok, newEvent, type Actor, type AnyEvent } from '#libs/kernel';
import {
  Relay,
  WachtrijService,
  Wachtrijmeter,
  chooseQueueBackend,
  once,
  publish,
  queueConnection,
  recordMislukt,
  type Database,
  type Routes,
} from '#libs/platform';
import { backends } from '../../../test/support/backends.js';
import { eventually } from '../../../test/support/eventually.js';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';

const QUEUE = 'proef';
const BEHEERDER: Actor = { rol: 'beheerder', subject: 'bea' };
const routes = new Proxy({} as Routes, { get: () => [QUEUE] });
const nieuw = (): AnyEvent =>
  newEvent('inlogcode-gevraagd', randomUUID(), { hulpvraagId: 'a', regio: 'TWE' }, new Systeemklok());

describe.each(backends())('the queues of a beheerder, on $naam', ({ env }) => {
  let open: OpenDatabase;
  let db: Database;
  let queue: Queue;
  let relay: Relay;
  let service: WachtrijService;

  beforeAll(async () => {
    open = await openDatabase([], await env());
    db = open.db;
    chooseQueueBackend(open.config);
    queue = new Queue(QUEUE, { connection: queueConnection(open.config, 'worker') });
    relay = new Relay(db, routes, new Map([[QUEUE, queue]]), 3_600);
    service = new WachtrijService(db, open.config);
  });
  afterAll(async () => {
    await queue.close();
    await open.close();
  });
  beforeEach(() => queue.obliterate({ force: true }));

  const sql = (tekst: string, waarden: unknown[] = []): Promise<object[]> =>
    db.as(SYSTEEM, (tx) => tx.query(tekst, waarden));
  const send = async (event: AnyEvent): Promise<void> => {
    await db.as(ANONIEM, (tx) => publish(tx, event));
    while ((await relay.sendNew()) > 0);
  };
  const giveUp = (event: AnyEvent): Promise<object[]> =>
    sql('UPDATE platform.aflevering SET opgegeven_op = now(), pogingen = 12 WHERE event_id = $1', [event.id]);
  const listMislukt = (): Promise<{ gegevens: { eventId: string }[] }> =>
    service.listMislukt(BEHEERDER, QUEUE, { aantal: 200 });
  const audit = (event: AnyEvent): Promise<object[]> =>
    sql('SELECT regio, rol, subject, handeling FROM platform.auditregel WHERE onderwerp = $1', [event.id]);

  it('show what a worker counted in them, and how long ago', async () => {
    const uitgaand = { aantal: 0, oudsteSeconden: null };
    expect(await service.list(BEHEERDER)).toMatchObject({ gegevens: [], uitgaand });
    const event = nieuw();
    await send(event);
    const [zonder] = (await service.list(BEHEERDER)).gegevens;
    expect(zonder).toMatchObject({ naam: QUEUE, meting: null, afleveringen: { open: 1, mislukt: 0 } });
    await queue.add('later', {}, { delay: 60_000 });
    const meter = new Wachtrijmeter(db, [queue], pino({ level: 'silent' }));
    await meter.measure();
    const [met] = (await service.list(BEHEERDER)).gegevens;
    expect(met?.meting).toMatchObject({ wachtend: 1, uitgesteld: 1, bezig: 0, mislukteTaken: 0 });
    expect(met?.meting?.oudsteSeconden).toBeLessThan(60);
    expect(met?.meting?.gemetenSeconden).toBeLessThan(60);
    await once(db, QUEUE, event, async () => undefined);
    await queue.obliterate({ force: true });
    await meter.measure();
    const leeg = {
      meting: { wachtend: 0, oudsteSeconden: null },
      afleveringen: { open: 0, oudsteSeconden: null },
    };
    expect((await service.list(BEHEERDER)).gegevens).toMatchObject([leeg]);
  });

  it('are told to a beheerder alone, also when no route stands before it', async () => {
    for (const actor of [ANONIEM, SYSTEEM, { rol: 'coordinator', subject: 'co', regio: 'TWE' } as Actor])
      await expect(service.list(actor)).rejects.toMatchObject({ soort: 'verboden' });
  });

  it('keep what failed with a code and without its words, until it is handled', async () => {
    const event = nieuw();
    await send(event);
    await recordMislukt(
      db,
      QUEUE,
      event.id,
      Object.assign(new Error('aan jan@voorbeeld.nl'), { code: 'ESOCKET' }),
    );
    await recordMislukt(db, QUEUE, 'geen event', new Error('x'));
    const { gegevens } = await service.listMislukt(BEHEERDER, QUEUE, { aantal: 1 });
    expect(gegevens).toMatchObject([
      {
        ...{ eventId: event.id, type: 'inlogcode-gevraagd', onderwerp: event.subject, regio: 'TWE' },
        ...{ pogingen: 1, opgegeven: false, fout: { code: 'verbinding' } },
      },
    ]);
    expect(JSON.stringify(gegevens)).not.toContain('voorbeeld.nl');
    await once(db, QUEUE, event, async () => undefined);
    expect((await listMislukt()).gegevens).toEqual([]);
    await recordMislukt(db, QUEUE, event.id, new Error('te laat'));
    expect((await listMislukt()).gegevens).toEqual([]);
  });

  it('have what was given up sent again from the database, also when the queue was emptied meanwhile', async () => {
    const event = nieuw();
    await send(event);
    await giveUp(event);
    await queue.obliterate({ force: true });
    expect(await service.retry(BEHEERDER, QUEUE, event.id)).toEqual({ opnieuw: 1, over: 0 });
    expect(await service.retry(BEHEERDER, QUEUE, event.id)).toEqual({ opnieuw: 0, over: 0 });
    await queue.obliterate({ force: true });
    await relay.resendOverdue();
    const [taak] = await queue.getJobs(['waiting']);
    expect(taak).toMatchObject({ id: `${event.id}-12`, data: { id: event.id } });
    const wie = { rol: 'beheerder', subject: 'bea' };
    expect(await audit(event)).toEqual([{ ...wie, regio: 'TWE', handeling: 'opnieuw-gestuurd' }]);
    const gedaan: string[] = [];
    const worker = new Worker(
      QUEUE,
      (job) => once(db, QUEUE, job.data as AnyEvent, async () => void gedaan.push(String(job.data.id))),
      { connection: queueConnection(open.config, 'worker') },
    );
    worker.on('error', () => undefined);
    try {
      await eventually(() => expect(gedaan).toEqual([event.id]));
    } finally {
      await worker.close();
    }
  });

  it('give up only after twelve more sendings when it is sent again', async () => {
    const event = nieuw();
    await send(event);
    await giveUp(event);
    await service.retry(BEHEERDER, QUEUE, undefined);
    const sinds = `UPDATE platform.aflevering SET verzonden_op = '-infinity' WHERE event_id = $1`;
    const opgegeven = `SELECT FROM platform.aflevering WHERE event_id = $1 AND opgegeven_op IS NOT NULL`;
    for (let keer = 0; keer < 12; keer += 1) {
      expect(await sql(opgegeven, [event.id])).toHaveLength(0);
      await sql(sinds, [event.id]);
      await relay.resendOverdue();
    }
    expect(new Set((await queue.getJobs(['waiting'])).map(({ id }) => id)).size).toBe(1 + 12);
    await sql(sinds, [event.id]);
    await relay.resendOverdue();
    expect(await sql(opgegeven, [event.id])).toHaveLength(1);
    await once(db, QUEUE, event, async () => undefined);
  });

  it('have all that failed sent again at once, and leave alone what a worker has in hand', async () => {
    const events = [nieuw(), nieuw(), nieuw()];
    for (const event of events) await send(event);
    for (const event of events) await giveUp(event);
    const [bezig, ...rest] = events as [AnyEvent, AnyEvent, AnyEvent];
    await once(db, QUEUE, bezig, async () => {
      expect(await service.retry(BEHEERDER, QUEUE, undefined)).toEqual({ opnieuw: 2, over: 1 });
    });
    expect((await listMislukt()).gegevens).toEqual([]);
    for (const event of rest) await once(db, QUEUE, event, async () => undefined);
  });

  it('are for a beheerder alone, and of those that are there', async () => {
    const event = nieuw();
    await send(event);
    await giveUp(event);
    const ander: Actor = { rol: 'analist', subject: 'ana' };
    await expect(service.retry(ander, QUEUE, undefined)).rejects.toThrow('niet gevonden');
    await expect(service.listMislukt(ander, 'anders', { aantal: 1 })).rejects.toThrow('niet gevonden');
    await expect(service.retry(BEHEERDER, 'anders', undefined)).rejects.toThrow('niet gevonden');
    expect((await listMislukt()).gegevens).toMatchObject([{ eventId: event.id, fout: { code: null } }]);
  });
});
