// SPDX-License-Identifier: EUPL-1.2
import type { Toegangsregel } from '#libs/platform';
import { spawnKind, stopKind } from '../../apps/lokaal/src/machine/kind.js';
import { baseEnv } from '../../test/support/processes.js';

/** How the api of a check differs from the real one. */
export interface Anders {
  /** Only the guard that finds out who calls stays: everyone may do everything, as the actor of their token. */
  zonderBewaking?: boolean;
  /** A controller that the table does not know. */
  nieuweRoute?: boolean;
  /** Routes that do all that T7 must find. */
  kapotteRoutes?: boolean;
  /** Rows laid over the real table. */
  rijen?: Record<string, Toegangsregel>;
}

export interface ProefApi {
  /** Without a trailing slash. */
  url: string;
  /** What it printed so far; with LOG_NIVEAU `silent`, nothing. */
  uitvoer(): string;
  leeft(): boolean;
  /** What stands in the prototype of all objects that did not stand there when it started. */
  vervuiling(): Promise<string[]>;
  stop(): Promise<void>;
}

/** The api in a process of its own, without rate limits and arranged as asked. Throws with what it said when it does not start. */
export async function startProefApi(env: Record<string, string>, anders: Anders = {}): Promise<ProefApi> {
  const { PATH = '', HOME = '' } = process.env;
  const kind = spawnKind({
    programma: 'checks/hulp/toegang-api.main.js',
    args: [JSON.stringify(anders)],
    env: { PATH, HOME, ...baseEnv(), LOG_NIVEAU: 'silent', ...env },
    uitvoer: 'pipe',
  });
  let uitvoer = '';
  for (const stroom of [kind.stderr, kind.stdout])
    stroom?.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    kind.once('message', (bericht: { url: string }) => resolve(bericht.url));
    kind.once('close', () => reject(new Error(uitvoer)));
  });
  return {
    url,
    uitvoer: () => uitvoer,
    leeft: () => kind.exitCode === null && kind.signalCode === null,
    vervuiling: () =>
      new Promise((resolve) => {
        kind.once('message', ({ vervuiling }: { vervuiling: string[] }) => resolve(vervuiling));
        kind.send({ vraag: 'vervuiling' });
      }),
    stop: () => stopKind(kind),
  };
}
