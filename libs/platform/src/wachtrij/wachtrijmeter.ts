// SPDX-License-Identifier: EUPL-1.2
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { SYSTEEM } from '#libs/kernel';
import type { Database } from '../database/database.js';
import { Herhaling } from '../events/herhaling.js';
import { foutcodeVan } from './fout.rules.js';

const ELKE_MS = 10_000;
const SOORTEN = ['waiting', 'prioritized', 'delayed', 'active', 'failed'] as const;

const MEET = `INSERT INTO platform.wachtrijstand (queue, wachtend, uitgesteld, bezig, mislukt, oudste_op, gemeten_op)
  VALUES ($1, $2, $3, $4, $5, $6, now())
  ON CONFLICT (queue) DO UPDATE SET wachtend = excluded.wachtend, uitgesteld = excluded.uitgesteld,
    bezig = excluded.bezig, mislukt = excluded.mislukt, oudste_op = excluded.oudste_op, gemeten_op = now()`;

const MISLUKT = `UPDATE platform.aflevering SET mislukt_op = now(), fout = $3
  WHERE event_id = $1 AND queue = $2 AND verwerkt_op IS NULL`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every few seconds writes down how full the queues are, so that nobody needs the queue itself to know it. */
export class Wachtrijmeter extends Herhaling {
  constructor(
    private readonly db: Database,
    private readonly queues: readonly Queue[],
    log: Logger,
  ) {
    super(log, { elkeMs: ELKE_MS, naam: 'het meten van de wachtrijen' });
  }

  protected override round(): Promise<void> {
    return this.measure();
  }

  /** One measurement of all queues. Throws when one cannot be reached: what was written before shows its age. */
  async measure(): Promise<void> {
    for (const queue of this.queues) {
      if (this.gestopt) return;
      const waarden = [queue.name, ...(await count(queue))];
      await this.db.as(SYSTEEM, (tx) => tx.query(MEET, waarden));
    }
  }
}

/** How many wait, wait for later, run and failed; and since when the first of those who wait does. */
async function count(queue: Queue): Promise<unknown[]> {
  const { waiting, prioritized, delayed, active, failed } = await queue.getJobCounts(...SOORTEN);
  const [oudste] = await queue.getJobs(['waiting', 'prioritized'], 0, 0, true);
  const wachtend = (waiting ?? 0) + (prioritized ?? 0);
  return [wachtend, delayed, active, failed, oudste ? new Date(oudste.timestamp) : null];
}

/**
 * Keeps with a delivery that it failed just now, and by a code why; beside the transaction of the work, which is undone. For
 * a job that is no event there is nothing to keep.
 */
export async function recordMislukt(
  db: Database,
  queue: string,
  eventId: unknown,
  fout: unknown,
): Promise<void> {
  if (typeof eventId !== 'string' || !UUID.test(eventId)) return;
  await db.as(SYSTEEM, (tx) => tx.query(MISLUKT, [eventId, queue, foutcodeVan(fout)]));
}
