// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findRoot } from '../machine/mappen.js';

/**
 * Starts a process of its own that stops the cluster when this one dies in any way, SIGKILL included: its stdin closes
 * then. Answers a function that sends it away.
 */
export function guard(home: string): () => void {
  const programma = path.join(findRoot(), 'dist/apps/lokaal/src/postgres/waakhond.main.js');
  const hond = spawn(process.execPath, [programma, home, String(process.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  hond.unref();
  (hond.stdin as unknown as { unref(): void }).unref();
  hond.stdin.on('error', () => undefined);
  return () => hond.kill('SIGTERM');
}
