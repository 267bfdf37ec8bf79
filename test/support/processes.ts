// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnKind, stopKind } from '../../apps/lokaal/src/machine/kind.js';
import { anyFreePort } from '../../apps/lokaal/src/machine/poort.js';
import { eventually } from './eventually.js';
import { testomgeving } from './omgeving.js';

type Env = Record<string, string>;

/** A real process of ours, run from dist. */
export interface Proces {
  pid: number;
  /** Tidy stop by SIGTERM; resolves when it has ended. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would; resolves when it has ended. */
  kill9(): Promise<void>;
  /** Exit code, `null` while it runs or when a signal ended it. */
  exitCode(): number | null;
  /** What it printed so far. */
  uitvoer(): string;
}

export interface ApiProces extends Proces {
  /** Without a trailing slash. */
  url: string;
}

/** What every process of the system needs, pointed at this run; laid under what the test gives. */
export function baseEnv(): Env {
  const { issuer, jwksUrl, audience } = testomgeving().identiteit;
  return {
    NODE_ENV: 'test',
    AUTH_ISSUER: issuer,
    AUTH_JWKS_URL: jwksUrl,
    AUTH_AUDIENCE: audience,
    STATUSSLEUTEL_GEHEIM: 'alleen-voor-tests-en-lang-genoeg-0123456789',
    PERSOONSGEGEVENS_SLEUTEL: Buffer.alloc(32, 'alleen-voor-tests').toString('base64'),
    PERSOONSGEGEVENS_ZOEKGEHEIM: 'alleen-voor-tests-en-ook-lang-genoeg-0123456789',
    LOG_NIVEAU: 'info',
    // Tests send the same text a hundred times; the spec about spam sets it.
    VASTHOUDEN_VANAF: '101',
  };
}

/** Starts the api on a free port and waits until it is ready. Give at least DATABASE_URL. */
export async function startApi(env: Env): Promise<ApiProces> {
  const poort = env['PORT'] ?? String(await anyFreePort());
  const proces = start('apps/api/src/main.js', { ...env, PORT: poort });
  const url = `http://127.0.0.1:${poort}`;
  await waitForReady({ ...proces, url });
  return { ...proces, url };
}

/** Starts the worker and waits until it says that it works. Give at least DATABASE_URL. */
export async function startWorker(env: Env): Promise<Proces> {
  const proces = start('apps/worker/src/main.js', env);
  await whileAlive(proces, () => {
    if (!proces.uitvoer().includes('"werkt"')) throw new Error('De worker is nog niet klaar.');
  });
  return proces;
}

/** Resolves when `/gezondheid/gereed` answers 200. Throws with the output when the process ends before that. */
export async function waitForReady(proces: ApiProces): Promise<void> {
  await whileAlive(proces, async () => {
    const antwoord = await fetch(`${proces.url}/gezondheid/gereed`);
    if (antwoord.status !== 200) throw new Error(`/gezondheid/gereed antwoordt ${antwoord.status}`);
  });
}

async function whileAlive(proces: Proces, check: () => Promise<void> | void): Promise<void> {
  const ended = (): boolean => proces.exitCode() !== null;
  try {
    await eventually(() => (ended() ? undefined : check()), { binnenMs: 60_000 });
  } catch (fout) {
    // Whoever tries again must not find this one still starting, on the same port.
    await proces.kill9();
    throw new Error(`${String(fout)}\n${proces.uitvoer()}`, { cause: fout });
  }
  if (ended()) throw new Error(`Het proces stopte met code ${proces.exitCode()}:\n${proces.uitvoer()}`);
}

const HEEL_LANG = 1_000_000;

function start(programma: string, env: Env): Proces {
  const basis = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const kind = spawnKind({ programma, env: { ...basis, ...baseEnv(), ...env }, uitvoer: 'pipe' });
  let tekst = '';
  const keep = (deel: Buffer): void => void (tekst = (tekst + deel.toString()).slice(-HEEL_LANG));
  kind.stdout?.on('data', keep);
  kind.stderr?.on('data', keep);
  return {
    pid: kind.pid ?? -1,
    stop: () => stopKind(kind),
    kill9: () => kill9(kind),
    exitCode: () => kind.exitCode,
    uitvoer: () => tekst,
  };
}

async function kill9(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return;
  const einde = once(kind, 'exit');
  kind.kill('SIGKILL');
  await einde;
}
