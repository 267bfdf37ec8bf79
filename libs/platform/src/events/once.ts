// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type AnyEvent } from '#libs/kernel';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
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
    if (!(await claim(tx, queue, event))) return false;
    await work(tx);
    return true;
  });
}

/** Marks it as done; answers whether it was not yet. */
async function claim(tx: Tx, queue: string, event: AnyEvent): Promise<boolean> {
  const claimed: unknown[] = await tx.query(CLAIM, [event.id, queue]);
  if (claimed.length === 0) return false;
  const [logged]: Logged[] = await tx.query(LOGGED, [event.id]);
  const { type, subject, data } = event;
  if (canonical(logged) !== canonical({ type, subject, data }))
    throw new Error(`De taak bij event ${event.id} is niet wat er is vastgelegd.`);
  return true;
}

// What another worker has in hand is skipped, not waited for: who holds some of them never waits for others.
const CLAIM_WAITING = `WITH wacht AS (
    SELECT event_id FROM platform.aflevering WHERE queue = $1 AND verwerkt_op IS NULL AND opgegeven_op IS NULL
    ORDER BY verzonden_op LIMIT $2 FOR UPDATE SKIP LOCKED),
  mee AS (UPDATE platform.aflevering a SET verwerkt_op = now() FROM wacht w
    WHERE a.queue = $1 AND a.event_id = w.event_id RETURNING a.event_id)
  SELECT event_id AS id FROM mee`;

/** A queue of which events can be done together, and at most how many. */
export interface Samen {
  queue: string;
  atOnce: number;
}

/**
 * As `once`, and takes along what else waits for this queue; their own jobs then find their marks. `work` gets the ids of all of
 * them and reads what they say from the log. When that fails together, this one is done by itself, so that one that cannot be done
 * holds up no other. Returns whether the work of this event was done now.
 */
export async function onceTogether(
  db: Database,
  { queue, atOnce }: Samen,
  event: AnyEvent,
  work: (tx: Tx, ids: string[]) => Promise<void>,
): Promise<boolean> {
  let samen = 1;
  try {
    return await db.as(SYSTEEM, async (tx) => {
      if (!(await claim(tx, queue, event))) return false;
      const mee: { id: string }[] = await tx.query(CLAIM_WAITING, [queue, atOnce - 1]);
      samen += mee.length;
      await work(tx, [event.id, ...mee.map(({ id }) => id)]);
      return true;
    });
  } catch (fout) {
    if (samen === 1) throw fout;
    return once(db, queue, event, (tx) => work(tx, [event.id]));
  }
}
