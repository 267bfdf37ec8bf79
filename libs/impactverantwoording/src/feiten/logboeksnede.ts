// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { SYSTEEM } from '#libs/kernel';
import type { Database } from '#libs/platform';

const WAIT_MS = 50;
const MAX_WAIT_MS = 120_000;

const CUT = `SELECT coalesce(max(volgnummer), 0)::text AS nr FROM platform.event`;
// Who writes to the log holds this lock on it from before a number is given until what was written is seen or gone. Looking at which
// transactions run is not enough: one that has a number may have no xid yet, and gets one only when its row is put in.
const WRITERS = `SELECT DISTINCT virtualtransaction AS wie FROM pg_locks
  WHERE locktype = 'relation' AND relation = 'platform.event'::regclass AND mode = 'RowExclusiveLock'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/**
 * The last number of the log below which nothing can come any more: cut there, the log is the same for ever. Numbers are given before
 * they are committed, so a lower one can appear after a higher one. Whoever could still have a lower one in hand was writing when the
 * last one had been read: it waits for those, at most two minutes, then throws.
 */
export async function cutLogboek(db: Database, maxWaitMs = MAX_WAIT_MS): Promise<number> {
  const [snede] = await db.as(SYSTEEM, (tx) => tx.query<{ nr: string }[]>(CUT));
  if (!snede) throw new Error('Een hoogste nummer heeft altijd een rij.');
  // After the number, or one that began in between would not be waited for.
  const toen = await writers(db);
  const tot = Date.now() + maxWaitMs;
  for (let nu = toen; ; nu = await writers(db)) {
    if (!toen.some((wie) => nu.includes(wie))) return Number(snede.nr);
    if (Date.now() >= tot)
      throw new Error('Het logboek kwam niet tot rust: er loopt nog een transactie van eerder.');
    await sleep(WAIT_MS);
  }
}

const writers = async (db: Database): Promise<string[]> =>
  (await db.call<{ wie: string }>(WRITERS, [])).map(({ wie }) => wie);
