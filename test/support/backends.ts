// SPDX-License-Identifier: EUPL-1.2
import { Redis } from 'ioredis';
import { testomgeving } from './omgeving.js';

/** A queue backend that flow tests run on. */
export interface Backend {
  naam: 'postgres' | 'redis';
  /** Variables that api and worker get; on Redis a numbered database of its own, so that tests do not meet. */
  env(): Promise<Record<string, string>>;
}

/** PostgreSQL always; Redis when this run has one. For `describe.each(backends())('on $naam', ...)`. */
export function backends(): Backend[] {
  const { redis } = testomgeving();
  const postgres: Backend = { naam: 'postgres', env: () => Promise.resolve({}) };
  return redis ? [postgres, { naam: 'redis', env: () => redisEnv(redis.url) }] : [postgres];
}

/** Database 0 hands out the numbers. */
async function redisEnv(url: string): Promise<Record<string, string>> {
  const redis = new Redis(url);
  const nummer = await redis.incr('volgende-database');
  redis.disconnect();
  return { REDIS_URL: `${url}/${nummer}` };
}
