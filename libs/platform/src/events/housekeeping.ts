// SPDX-License-Identifier: EUPL-1.2
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { Herhaling } from './herhaling.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Once an hour: failed jobs older than a week are forgotten, and sessions that are over. */
export class Housekeeping extends Herhaling {
  constructor(
    private readonly db: Database,
    private readonly queues: ReadonlyMap<string, Queue>,
    log: Logger,
  ) {
    super(log, { elkeMs: HOUR, naam: 'opruimen' });
  }

  protected override async round(): Promise<void> {
    for (const queue of this.queues.values()) await queue.clean(WEEK, 1_000, 'failed');
    await this.db.call('SELECT platform.ruim_sessies_op()', []);
  }
}
