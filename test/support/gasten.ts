// SPDX-License-Identifier: EUPL-1.2
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import { testomgeving } from './omgeving.js';
import { baseEnv } from './processes.js';

type Env = Record<string, string>;

/** An api or worker in a warm process that it shares with others of this Jest worker, one backend to a process. */
export interface Gast {
  stop(): Promise<void>;
}

export interface ApiGast extends Gast {
  /** Without a trailing slash. */
  url: string;
}

/** An api that listens, on a free port. Give at least DATABASE_URL; throws with what it said when it will not start. */
export async function hostApi(env: Env): Promise<ApiGast> {
  const PORT = env['PORT'] ?? String(await anyFreePort());
  return { ...(await host('api', { ...env, PORT })), url: `http://127.0.0.1:${PORT}` };
}

/** A worker that works. Give at least DATABASE_URL. */
export const hostWorker = (env: Env): Promise<Gast> => host('worker', env);

async function host(rol: 'api' | 'worker', env: Env): Promise<Gast> {
  const volledig = { ...baseEnv(), ...env };
  const backend = volledig['REDIS_URL'] === undefined ? 'postgres' : 'redis';
  const werker = process.env['JEST_WORKER_ID'] ?? '0';
  const poort = await ask(`${testomgeving().portier}/${rol}-${backend}-${werker}`);
  const gastheer = `http://127.0.0.1:${poort}`;
  const id = await ask(`${gastheer}/aankomst?rol=${rol}`, JSON.stringify(volledig));
  return {
    stop: async () => {
      await ask(`${gastheer}/vertrek?id=${id}`);
    },
  };
}

async function ask(url: string, body?: string): Promise<string> {
  const antwoord = await fetch(url, body === undefined ? {} : { method: 'POST', body });
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(tekst);
  return tekst;
}
