// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import type { Database, Tx } from '../database/database.js';
import { canonical } from './idempotent.js';

type Logged = Pick<AnyEvent, 'type' | 'subject' | 'data'>;

const CLAIM = `INSERT INTO platform.aflevering (event_id, queue, verwerkt_op) VALUES ($1, $2, now())
  ON CONFLICT (event_id, queue) DO UPDATE SET verwerkt_op = now(), opgegeven_op = NULL
  WHERE platform.aflevering.verwerkt_op IS NULL
  RETURNING event_id`;

const LOGGED = 'SELECT type, subject, data FROM platform.event WHERE id = $1';

/**
 * Runs `work` for this event and queue exactly once in effect: the mark and the work commit together, and a second
 * run (a stalled job, a re-send) waits for the first and then finds the mark. Returns whether the work was done now.
 * Throws when the job says something else than the log: who can write to a queue must not make the worker, which may do
 * anything, do what never happened.
 */
export async function once(
  db: Database,
  queue: string,
  event: AnyEvent,
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return db.as(SYSTEEM, async (tx) => {
    const claimed: unknown[] = await tx.query(CLAIM, [event.id, queue]);
    if (claimed.length === 0) return false;
    const [logged]: Logged[] = await tx.query(LOGGED, [event.id]);
    const { type, subject, data } = event;
    if (canonical(logged) !== canonical({ type, subject, data }))
      throw new Error(`De taak bij event ${event.id} is niet wat er is vastgelegd.`);
    await work(tx);
    return true;
  });
}
