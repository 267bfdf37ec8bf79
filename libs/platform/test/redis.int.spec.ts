// SPDX-License-Identifier: EUPL-1.2
import { Redis } from 'ioredis';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import { assertDurableRedis } from '../src/events/backend.js';

describe('the Redis of the queue', () => {
  let redis: TestRedis | null;

  beforeAll(async () => {
    redis = await startRedis();
  });

  afterAll(() => redis?.stop());

  it('is taken as it should be, and refused when it may lose jobs, with the setting that mends it', async () => {
    // Without a redis-server on the PATH this machine has no queue on Redis to lose.
    if (redis === null) return;
    const client = new Redis(redis.url);
    try {
      await expect(assertDurableRedis(redis.url)).resolves.toBeUndefined();
      await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
      await expect(assertDurableRedis(redis.url)).rejects.toThrow('noeviction');
      await client.config('SET', 'maxmemory-policy', 'noeviction');
      await client.config('SET', 'appendonly', 'no');
      await expect(assertDurableRedis(redis.url)).rejects.toThrow('appendonly yes');
    } finally {
      client.disconnect();
    }
  });
});
