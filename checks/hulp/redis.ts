// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import type { Backend } from '../../test/support/backends.js';
import { newRedisMap, startRedis, type RedisPlek, type TestRedis } from '../../test/support/redis.js';
import type { Slachtoffer } from './slachtoffer.js';

/** A Redis of the check's own, which may be killed: the one of the test run serves others too. */
export class EigenRedis implements Slachtoffer {
  readonly soort = 'redis';
  private bezig: Promise<void> = Promise.resolve();

  private constructor(
    private readonly plek: RedisPlek,
    private redis: TestRedis,
  ) {}

  /** `null` when there is no redis-server on the PATH. */
  static async start(): Promise<EigenRedis | null> {
    const plek = { map: newRedisMap(), poort: await anyFreePort() };
    const redis = await startRedis(plek);
    if (redis) return new EigenRedis(plek, redis);
    fs.rmSync(plek.map, { recursive: true });
    return null;
  }

  get backend(): Backend {
    return { naam: 'redis', env: () => Promise.resolve({ REDIS_URL: this.redis.url }) };
  }

  crash(wegMs = 0): Promise<void> {
    this.bezig = this.bezig.then(async () => {
      await this.redis.kill9();
      await pause(wegMs);
      const terug = await startRedis(this.plek);
      if (terug) this.redis = terug;
    });
    return this.bezig;
  }

  async stop(): Promise<void> {
    await this.bezig.catch(() => undefined);
    await this.redis.stop();
    fs.rmSync(this.plek.map, { recursive: true, force: true });
  }
}
