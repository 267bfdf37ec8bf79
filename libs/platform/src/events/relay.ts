// SPDX-License-Identifier: EUPL-1.2
import type { Queue } from 'bullmq';
import { SYSTEEM, type AnyEvent, type EventType } from '#libs/kernel';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';

/** Which queues hear which event; the worker keeps it on one page. */
export type Routes = Record<EventType, readonly string[]>;

/** After this many sendings an event is given up for a queue and shows in the health report (a dead letter). */
const MAX_SENDINGS = 12;
const BATCH = 200;

// SKIP LOCKED: any number of relays may run at once, each takes other rows. NO KEY, because a handler that is already at
// work refers to the event by a foreign key and must not wait for us while we wait for it.
const UNSENT = `SELECT id, type, source, subject, time, dataversie, data FROM platform.event
  WHERE uitgezonden_op IS NULL ORDER BY volgnummer LIMIT ${BATCH} FOR NO KEY UPDATE SKIP LOCKED`;
const DELIVER = `INSERT INTO platform.aflevering (event_id, queue) SELECT * FROM unnest($1::uuid[], $2::text[])
  ON CONFLICT (event_id, queue) DO NOTHING`;
const MARK_SENT = 'UPDATE platform.event SET uitgezonden_op = now() WHERE id = ANY ($1)';

// Leases are counted on the database's clock (checks.md); the wait doubles with every sending, and anew when somebody had it
// sent again.
const OVERDUE = `SELECT a.event_id, a.queue, a.pogingen, a.opnieuw_vanaf, e.id, e.type, e.source, e.subject, e.time, e.dataversie, e.data
  FROM platform.aflevering a JOIN platform.event e ON e.id = a.event_id
  WHERE a.verwerkt_op IS NULL AND a.opgegeven_op IS NULL
    AND a.verzonden_op < now() - make_interval(secs => $1 * power(2, least(a.pogingen - a.opnieuw_vanaf - 1, 7)))
  ORDER BY a.verzonden_op LIMIT ${BATCH} FOR UPDATE OF a SKIP LOCKED`;
const RESENT = `UPDATE platform.aflevering SET pogingen = pogingen + 1, verzonden_op = now()
  WHERE event_id = $1 AND queue = $2`;
const GIVE_UP = 'UPDATE platform.aflevering SET opgegeven_op = now() WHERE event_id = $1 AND queue = $2';

type EventRow = Omit<AnyEvent, 'time'> & { time: Date };
type OverdueRow = EventRow & { queue: string; pogingen: number; opnieuw_vanaf: number };

/**
 * Carries events from the log to the queues. The log is the truth and the queue a doorbell: an event that was sent but
 * not handled in time is sent again, so a flushed or lost queue loses nothing.
 */
export class Relay {
  constructor(
    private readonly db: Database,
    private readonly routes: Routes,
    private readonly queues: ReadonlyMap<string, Queue>,
    private readonly herzendenNaSeconden: number,
  ) {}

  /** Sends a batch of new events; returns how many, so that the caller goes on until there are none. */
  async sendNew(): Promise<number> {
    return this.db.as(SYSTEEM, async (tx) => {
      const rows: EventRow[] = await tx.query(UNSENT);
      if (rows.length === 0) return 0;
      const pairs = rows.flatMap((row) => this.queuesOf(row).map((queue) => ({ row, queue })));
      await tx.query(DELIVER, [pairs.map(({ row }) => row.id), pairs.map(({ queue }) => queue)]);
      for (const name of new Set(pairs.map(({ queue }) => queue)))
        await this.add(
          name,
          pairs.filter(({ queue }) => queue === name).map(({ row }) => ({ row, jobId: row.id })),
        );
      await tx.query(MARK_SENT, [rows.map((row) => row.id)]);
      return rows.length;
    });
  }

  /** Sends again what was not handled in time; returns how many. */
  async resendOverdue(): Promise<number> {
    return this.db.as(SYSTEEM, async (tx) => {
      const rows: OverdueRow[] = await tx.query(OVERDUE, [this.herzendenNaSeconden]);
      for (const row of rows) await this.resend(tx, row);
      return rows.length;
    });
  }

  private async resend(tx: Tx, row: OverdueRow): Promise<void> {
    const isLaatste = row.pogingen - row.opnieuw_vanaf >= MAX_SENDINGS;
    if (!isLaatste) await this.add(row.queue, [{ row, jobId: `${row.id}-${row.pogingen}` }]);
    await tx.query(isLaatste ? GIVE_UP : RESENT, [row.id, row.queue]);
  }

  private queuesOf(row: EventRow): readonly string[] {
    const queues = this.routes[row.type];
    if (!queues) throw new Error(`Geen route voor het event ${row.type}.`);
    return queues;
  }

  private async add(name: string, jobs: { row: EventRow; jobId: string }[]): Promise<void> {
    const queue = this.queues.get(name);
    if (!queue) throw new Error(`Onbekende wachtrij ${name}.`);
    await queue.addBulk(
      jobs.map(({ row, jobId }) => ({ name: row.type, data: toEvent(row), opts: { jobId } })),
    );
  }
}

const toEvent = ({ id, type, source, subject, time, dataversie, data }: EventRow): AnyEvent =>
  ({ id, type, source, subject, time: time.toISOString(), dataversie, data }) as AnyEvent;
