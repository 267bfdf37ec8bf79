// SPDX-License-Identifier: EUPL-1.2
// T5, the jobs: whoever can write to a queue makes the worker do nothing that was not logged. Every event of the world on
// every queue with another type, other data or an id of nothing; afterwards no row is otherwise than before.
import { randomUUID } from 'node:crypto';
import { Queue, type Job } from 'bullmq';
import type { AnyEvent } from '#libs/kernel';
import { chooseQueueBackend, queueConnection, readConfig } from '#libs/platform';
import { routes } from '../apps/worker/src/routes.js';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { eventually } from '../test/support/eventually.js';
import { baseEnv, startWorker } from '../test/support/processes.js';
import { Afdruk } from './hulp/afdruk.js';
import type { Wereld } from './hulp/toegang-wereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const NAMEN = [...new Set(Object.values(routes).flat())];
const EVENTS =
  'SELECT id, type, source, subject, time, dataversie, data FROM platform.event ORDER BY volgnummer';
const ONBEHANDELD = `SELECT FROM platform.event e LEFT JOIN platform.aflevering a ON a.event_id = e.id
  WHERE e.uitgezonden_op IS NULL OR (a.event_id IS NOT NULL AND a.verwerkt_op IS NULL)
  UNION ALL SELECT FROM aanbodmatching.mailbericht WHERE status = 'wachtend' AND verzenden_op <= now()
  -- Appointments whose ground is gone are called off by the worker's own round, some time later.
  UNION ALL SELECT FROM aanbodmatching.afspraak a JOIN aanbodmatching.hulpvraag h ON h.id = a.hulpvraag_id
    JOIN aanbodmatching.afspraakmoment m ON m.id = a.moment_id LEFT JOIN aanbodmatching.toewijzing t ON t.id = a.toewijzing_id
    WHERE a.status IN ('geboekt', 'verplaatst') AND (m.regio <> a.regio OR t.status IN ('geweigerd', 'ingetrokken', 'gestopt')
      OR h.status IN ('ingetrokken', 'gewist', 'afgewezen', 'afgerond', 'verlopen'))`;

interface Taak {
  queue: string;
  data: AnyEvent;
}

/**
 * `vals`: jobs to try instead of the forged ones; the negative control gives some that were logged. `eenOp`: of the forged
 * ones every so-manieth.
 */
export async function runTaken(
  wereld: Wereld,
  smtpUrl: string,
  { vals, eenOp = 1 }: { vals?: Taak[]; eenOp?: number } = {},
): Promise<Uitslag> {
  const begin = performance.now();
  const env = { ...wereld.env, SMTP_URL: smtpUrl };
  const worker = await startWorker(env);
  const config = readConfig({ ...baseEnv(), ...env });
  chooseQueueBackend(config);
  const queues = NAMEN.map((naam) => new Queue(naam, { connection: queueConnection(config, 'worker') }));
  const afdruk = await Afdruk.open(wereld.beheerUrl);
  const fouten = { gewijzigd: 0, gestopt: 0 };
  try {
    await drained(wereld);
    await holdMail(wereld);
    const taken = vals ?? forge(await readEvents(wereld)).filter((_, nr) => nr % eenOp === 0);
    await afdruk.changed();
    for (const { queue, data } of taken) await addTo(queues, queue, data);
    await drainedQueues(queues);
    const anders = await afdruk.changedTables();
    if (anders.length > 0) fouten.gewijzigd = 1;
    for (const tabel of anders) process.stderr.write(`gewijzigd: ${tabel}\n`);
    if (worker.exitCode() !== null) fouten.gestopt = 1;
    const feiten = { wachtrijen: NAMEN.length, seconden: secondsSince(begin) };
    return { naam: 'T5 taken', n: taken.length, fouten, feiten };
  } finally {
    await afdruk.close();
    await Promise.all(queues.map((queue) => queue.close()));
    await worker.stop();
  }
}

const readEvents = ({ beheerUrl }: Wereld): Promise<AnyEvent[]> =>
  withClient(beheerUrl, async (client) => (await client.query<AnyEvent>(EVENTS)).rows);

const drained = ({ beheerUrl }: Wereld): Promise<void> =>
  eventually(
    () =>
      withClient(beheerUrl, async (client) => {
        const { rowCount } = await client.query(ONBEHANDELD);
        if (rowCount !== 0) throw new Error(`Nog ${rowCount} events niet verwerkt.`);
      }),
    { binnenMs: 60_000 },
  );

/** What is to be mailed in a moment is no doing of whoever writes to the queue: it waits until this is over. */
const holdMail = ({ beheerUrl }: Wereld): Promise<void> =>
  withClient(beheerUrl, async (client) => {
    await client.query(
      `UPDATE aanbodmatching.mailbericht SET verzenden_op = verzenden_op + interval '1 day' WHERE status = 'wachtend'`,
    );
  });

/** Every lie that a writer to the queue could tell about what did happen, and about what did not. */
function forge(events: AnyEvent[]): Taak[] {
  const typen = Object.entries(routes).filter(([, namen]) => namen.length > 0);
  return events.flatMap((event) =>
    typen.flatMap(([type, namen]) =>
      namen.flatMap((queue) => [
        { queue, data: { ...event, type } as AnyEvent },
        { queue, data: { ...event, type, id: randomUUID() } as AnyEvent },
        { queue, data: { ...event, data: { ...event.data, hulpvraagId: randomUUID() } } as AnyEvent },
      ]),
    ),
  );
}

const addTo = (queues: Queue[], naam: string, data: AnyEvent): Promise<Job> => {
  const queue = queues.find(({ name }) => name === naam);
  if (!queue) throw new Error(`Onbekende wachtrij ${naam}.`);
  return queue.add(data.type, data, {
    jobId: randomUUID(),
    attempts: 1,
    removeOnFail: true,
    removeOnComplete: true,
  });
};

const drainedQueues = (queues: Queue[]): Promise<void> =>
  eventually(
    async () => {
      for (const queue of queues) {
        const {
          waiting = 0,
          active = 0,
          delayed = 0,
        } = await queue.getJobCounts('waiting', 'active', 'delayed');
        if (waiting + active + delayed > 0) throw new Error(`Er staan nog taken op ${queue.name}.`);
      }
    },
    { binnenMs: 120_000 },
  );
