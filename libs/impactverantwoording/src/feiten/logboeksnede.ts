// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { SYSTEEM } from '#libs/kernel';
import type { Database } from '#libs/platform';

const WAIT_MS = 50;
const MAX_WAIT_MS = 120_000;

// Numbers are given before a transaction commits: a lower one can appear after a higher one. Who could still have one in hand, is
// running now; when all of those are over, nothing below the cut can come any more.
const CUT = `SELECT coalesce(max(volgnummer), 0)::text AS nr, pg_snapshot_xmax(pg_current_snapshot())::text AS grens FROM platform.event`;
const SETTLED = `SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 AS vast`;

/**
 * The last number of the log below which nothing can come any more: cut there, the log is the same for ever. Waits for who is
 * writing now, at most two minutes, then throws.
 */
export async function cutLogboek(db: Database, maxWaitMs = MAX_WAIT_MS): Promise<number> {
  const [snede] = await db.as(SYSTEEM, (tx) => tx.query<{ nr: string; grens: string }[]>(CUT));
  if (!snede) throw new Error('Een hoogste nummer heeft altijd een rij.');
  const tot = Date.now() + maxWaitMs;
  for (;;) {
    const [stand] = await db.call<{ vast: boolean }>(SETTLED, [snede.grens]);
    if (stand?.vast === true) return Number(snede.nr);
    if (Date.now() >= tot)
      throw new Error('Het logboek kwam niet tot rust: er loopt nog een transactie van eerder.');
    await sleep(WAIT_MS);
  }
}
