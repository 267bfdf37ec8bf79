// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { AANBODMATCHING, AANBODMATCHING_MAIL } from '#libs/aanbodmatching';
import { chooseQueueBackend, queueConnection, readConfig } from '#libs/platform';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { baseEnv } from '../../test/support/processes.js';
import type { Opstelling } from './opstelling.js';
import type { Slachtoffer } from './slachtoffer.js';

/** The queues of a running system, to be emptied and taken away under its hands. */
export class Wachtrij {
  private constructor(
    private readonly queues: Queue[],
    private readonly beheerUrl: string,
    private readonly redis: Slachtoffer | null,
  ) {}

  /** `redis` is the server behind it, or `null` when the queue lives in PostgreSQL. */
  static open(opstelling: Opstelling, redis: Slachtoffer | null): Wachtrij {
    const config = readConfig({ ...baseEnv(), ...opstelling.env });
    chooseQueueBackend(config);
    const queues = [AANBODMATCHING, AANBODMATCHING_MAIL].map((naam) => {
      const queue = new Queue(naam, { connection: queueConnection(config, 'worker') });
      queue.on('error', () => undefined);
      return queue;
    });
    return new Wachtrij(queues, opstelling.beheerUrl, redis);
  }

  /** Lets at least `minstens` jobs pile up, throws all of them away and answers how many there were. */
  async flush(minstens: number, binnenMs = 10_000): Promise<number> {
    const [match, mail] = this.queues as [Queue, Queue];
    await Promise.all([match.pause(), mail.pause()]);
    const einde = performance.now() + binnenMs;
    let wachtend = await this.waiting(match);
    while (wachtend < minstens && performance.now() < einde) {
      await pause(20);
      wachtend = await this.waiting(match);
    }
    for (const queue of this.queues) {
      await queue.obliterate({ force: true });
      await queue.resume();
    }
    return wachtend;
  }

  /** Nobody can reach the queue for this long: Redis is killed, or its tables in PostgreSQL are locked. */
  async away(ms: number): Promise<void> {
    if (this.redis) return this.redis.crash(ms);
    await withClient(this.beheerUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE bullmq.job, bullmq.meta IN ACCESS EXCLUSIVE MODE');
      await pause(ms);
      await client.query('ROLLBACK');
    });
  }

  /** In PostgreSQL a paused queue says that nothing waits, so there the rows are counted. */
  private async waiting(queue: Queue): Promise<number> {
    if (this.redis) return queue.getWaitingCount();
    return withClient(this.beheerUrl, async (client) => {
      const { rows } = await client.query<{ aantal: number }>(
        `SELECT count(*)::int AS aantal FROM bullmq.job WHERE queue = $1 AND state = 'waiting'`,
        [queue.name],
      );
      return rows[0]?.aantal ?? 0;
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.close()));
  }
}
