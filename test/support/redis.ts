// SPDX-License-Identifier: EUPL-1.2
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import { eventually } from './eventually.js';

export interface TestRedis {
  url: string;
  versie: string;
  /** Tidy stop; what it wrote is thrown away, unless the folder was given. */
  stop(): Promise<void>;
  /** SIGKILL; resolves when it has ended. What it wrote stays. */
  kill9(): Promise<void>;
}

/** Give both to start one that was killed once more, with its data. */
export interface RedisPlek {
  map: string;
  poort: number;
}

/** As in production: every write on disk, and nothing thrown away when memory is full. */
const INSTELLING = [
  '--appendonly',
  'yes',
  '--maxmemory-policy',
  'noeviction',
  '--save',
  '',
  '--databases',
  '1024',
];

/** Ends with us, also after SIGKILL: the shell sees its stdin close. */
const BEWAAKT =
  'redis-server "$@" >redis.log 2>&1 <&- & p=$!; echo $p >redis.pid; cat >/dev/null; kill $p; wait $p';

export const newRedisMap = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-redis-'));

/** Starts a Redis for this run, or answers `null` when there is no redis-server on the PATH. */
export async function startRedis(plek?: RedisPlek): Promise<TestRedis | null> {
  const uit = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  if (uit.status !== 0) return null;
  const map = plek?.map ?? newRedisMap();
  const poort = plek?.poort ?? (await anyFreePort());
  const args = ['--port', String(poort), '--bind', '127.0.0.1', '--dir', map, ...INSTELLING];
  const kind = spawn('/bin/sh', ['-c', BEWAAKT, 'redis', ...args], {
    cwd: map,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  kind.unref();
  const url = `redis://127.0.0.1:${poort}`;
  await eventually(() => ping(url), { binnenMs: 10_000 });
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      if (kind.exitCode !== null) return resolve();
      kind.ref(); // nothing else need be keeping Node alive while it stops
      kind.once('exit', () => resolve());
      kind.stdin.end();
    });
  const stop = async (): Promise<void> => {
    await end();
    if (!plek) fs.rmSync(map, { recursive: true, force: true });
  };
  const kill9 = async (): Promise<void> => {
    process.kill(Number(fs.readFileSync(path.join(map, 'redis.pid'), 'utf8')), 'SIGKILL');
    await end();
  };
  return { url, versie: /v=(\S+)/.exec(uit.stdout)?.[1] ?? 'onbekend', stop, kill9 };
}

async function ping(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}
