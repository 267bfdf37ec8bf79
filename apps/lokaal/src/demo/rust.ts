// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database } from '#libs/platform';

const KEREN = 1_500;
const WACHT_MS = 20;
const GEDULD_MS = 30_000;
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

/** Waits for the worker, so that the clock may move on. */
export type Rust = () => Promise<void>;

/**
 * Until what `lees` answers is as `klaar` wants it. Looks when the worker is at rest, and not all the time: api and worker share
 * this process, so that asking holds up what is asked about.
 */
export async function until<T>(
  rust: Rust,
  lees: () => Promise<T>,
  klaar: (stand: T) => boolean,
): Promise<void> {
  const einde = performance.now() + GEDULD_MS;
  await rust();
  while (!klaar(await lees())) {
    if (performance.now() > einde) throw new Error('De worker antwoordt niet.');
    await pause(WACHT_MS);
  }
}
