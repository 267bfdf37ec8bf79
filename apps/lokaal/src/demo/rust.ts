// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database } from '#libs/platform';

const KEREN = 300;
const WACHT_MS = 100;
const OPEN = `SELECT EXISTS (SELECT FROM platform.event WHERE uitgezonden_op IS NULL)
    OR EXISTS (SELECT FROM platform.aflevering WHERE verwerkt_op IS NULL) AS open`;

/** Until the worker has heard all that happened; what comes after half a minute is for the next one. */
export async function settle(worker: INestApplicationContext): Promise<void> {
  const db = worker.get(Database, { strict: false });
  for (let keer = 0; keer < KEREN; keer += 1) {
    const [stand]: { open: boolean }[] = await db.as(SYSTEEM, (tx) => tx.query(OPEN));
    if (!stand?.open) return;
    await pause(WACHT_MS);
  }
}
