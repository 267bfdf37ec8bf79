// SPDX-License-Identifier: EUPL-1.2
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Once an hour: failed jobs older than a week are forgotten, and sessions that are over. */
export class Housekeeping {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly queues: ReadonlyMap<string, Queue>,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.run(), HOUR).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async run(): Promise<void> {
    try {
      for (const queue of this.queues.values()) await queue.clean(WEEK, 1_000, 'failed');
      await this.db.call('SELECT platform.ruim_sessies_op()', []);
    } catch (fout) {
      this.log.warn({ err: fout }, 'opruimen mislukt; over een uur opnieuw');
    }
  }
}
