// SPDX-License-Identifier: EUPL-1.2
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRoot } from './mappen.js';

export interface KindOpties {
  /** Below `dist`, e.g. `apps/api/src/main.js`, or an absolute path. */
  programma: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  /** stdout and stderr: a file descriptor, or `pipe`. */
  uitvoer: number | 'pipe' | 'ignore';
}

/**
 * Starts a program of ours that never outlives this process. It stands in a process group of its own, so that Ctrl-C
 * reaches us alone and we stop all in order.
 */
export function spawnKind({ programma, args = [], env, uitvoer }: KindOpties): ChildProcess {
  const dist = path.join(findRoot(), 'dist');
  const levenslijn = pathToFileURL(path.join(dist, 'apps/lokaal/src/machine/levenslijn.js')).href;
  const vlaggen = ['--enable-source-maps', '--import', levenslijn];
  const stdio: StdioOptions = ['ignore', uitvoer, uitvoer, 'ipc'];
  return spawn(process.execPath, [...vlaggen, path.resolve(dist, programma), ...args], {
    cwd: findRoot(),
    env,
    stdio,
    detached: true,
  });
}

/** SIGTERM, and SIGKILL when it has not ended in time; resolves when it has ended. */
export function stopKind(kind: ChildProcess, geduldMs = 11_000): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null || kind.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const klok = setTimeout(() => kind.kill('SIGKILL'), geduldMs);
    kind.once('exit', () => {
      clearTimeout(klok);
      resolve();
    });
    kind.kill('SIGTERM');
  });
}
