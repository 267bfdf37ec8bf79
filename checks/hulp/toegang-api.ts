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
  /** Rows laid over the real table. */
  rijen?: Record<string, Toegangsregel>;
}

export interface ProefApi {
  /** Without a trailing slash. */
  url: string;
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
  let fout = '';
  kind.stderr?.on('data', (deel: Buffer) => (fout += deel.toString()));
  kind.stdout?.resume();
  const url = await new Promise<string>((resolve, reject) => {
    kind.once('message', (bericht: { url: string }) => resolve(bericht.url));
    kind.once('close', () => reject(new Error(fout)));
  });
  return { url, stop: () => stopKind(kind) };
}
