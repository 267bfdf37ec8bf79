// SPDX-License-Identifier: EUPL-1.2
import { Redis } from 'ioredis';
import { backends } from '../../../test/support/backends.js';
import { freshDatabase } from '../../../test/support/database.js';
import { eventually } from '../../../test/support/eventually.js';
import { startMail } from '../../../test/support/mail.js';
import { startApi, startWorker } from '../../../test/support/processes.js';
import { commandOf } from '../src/machine/proces.js';

describe('api and worker as processes of a test', () => {
  it('start, answer, stop in a tidy way and can be killed as by a crash', async () => {
    const database = await freshDatabase();
    const env = { DATABASE_URL: database.appUrl };
    const [api, worker] = await Promise.all([startApi(env), startWorker(env)]);
    const antwoord = await fetch(`${api.url}/gezondheid/gereed`);
    expect(await antwoord.json()).toMatchObject({ database: true, wachtrij: true });
    await Promise.all([api.stop(), worker.kill9()]);
    expect([api.exitCode(), worker.exitCode()]).toEqual([0, null]);
    await expect(fetch(api.url)).rejects.toThrow();
    expect(commandOf(worker.pid)).toBe('');
    await database.drop();
  });

  it('say what is wrong when they cannot start', async () => {
    await expect(startApi({ DATABASE_URL: 'onzin' })).rejects.toThrow(/stopte met code 1[\s\S]*DATABASE_URL/);
  });
});

describe('what tests share', () => {
  const redis = backends().find(({ naam }) => naam === 'redis');

  // Without a redis-server the summary of the run says loudly that its leg did not run.
  if (redis)
    it('gives each test a database of its own on Redis, which throws nothing away', async () => {
      const [een, twee] = await Promise.all([redis.env(), redis.env()]);
      expect(een).not.toEqual(twee);
      const client = new Redis(een['REDIS_URL'] ?? '');
      expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      expect(await client.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
      client.disconnect();
    });

  it('starts with an empty mailbox', async () => {
    const mail = await startMail();
    await eventually(async () => expect(await mail.read()).toEqual([]));
    await mail.stop();
  });
});
