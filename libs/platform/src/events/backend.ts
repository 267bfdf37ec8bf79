// SPDX-License-Identifier: EUPL-1.2
import { createPostgresBackend, setDefaultBackendFactory, type DefaultJobOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Configuratie } from '../config/configuratie.js';

/**
 * The one switch between BullMQ on Redis and BullMQ on PostgreSQL; nothing else in the system knows. It must be thrown
 * before Nest makes its first queue: @nestjs/bullmq passes no backend of its own.
 */
export function chooseQueueBackend(config: Configuratie): void {
  setDefaultBackendFactory(config.redisUrl === undefined ? createPostgresBackend : undefined);
}

/** Connection options of a queue or worker on the chosen backend. A worker waits for Redis for ever, an api does not. */
export function queueConnection(config: Configuratie, wacht: 'worker' | 'api'): object {
  if (config.redisUrl === undefined)
    return { connectionString: config.databaseUrl, max: 10, keepAlive: true };
  return {
    url: config.redisUrl,
    maxRetriesPerRequest: wacht === 'worker' ? null : 1,
    enableOfflineQueue: wacht === 'worker',
  };
}

/**
 * `removeOnComplete: true`, because a count or a short age deadlocks on PostgreSQL (stack.md). Failed jobs stay for
 * inspection until the relay's weekly sweep; the event itself is sent again whatever the queue did with the job.
 */
export const JOB_OPTIONS: DefaultJobOptions = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: false,
};

/** A killed worker's job is taken over after about 5 s instead of 60 (stack.md); long work renews its lock by itself. */
export const WORKER_OPTIONS = { lockDuration: 5_000, stalledInterval: 3_000, maxStalledCount: 10 };

/** Eviction and memory-only Redis lose jobs: both are refused at boot, with the setting that mends it. */
export async function assertDurableRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 2, lazyConnect: true });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const [, policy] = (await redis.config('GET', 'maxmemory-policy')) as string[];
    const [, aof] = (await redis.config('GET', 'appendonly')) as string[];
    if (policy !== 'noeviction')
      throw new Error('Redis moet met maxmemory-policy noeviction draaien, anders gaan taken verloren.');
    if (aof !== 'yes')
      throw new Error('Redis moet met appendonly yes draaien, anders gaan taken bij een herstart verloren.');
  } finally {
    redis.disconnect();
  }
}

/** Whether Redis answers now; `true` where the queue lives in the database. */
export async function isQueueReachable(config: Configuratie): Promise<boolean> {
  if (config.redisUrl === undefined) return true;
  const redis = new Redis(config.redisUrl, {
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    lazyConnect: true,
    retryStrategy: null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}
