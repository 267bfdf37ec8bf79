// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Repeats `work` until it no longer throws and answers its value. After `binnenMs` the last refusal is thrown, so that a
 * failed `expect` inside says what it found. Long, so that it ends what hangs and not what is slow on a busy machine.
 */
export async function eventually<T>(
  work: () => Promise<T> | T,
  { binnenMs = 45_000, omDeMs = 25 }: { binnenMs?: number; omDeMs?: number } = {},
): Promise<T> {
  const einde = performance.now() + binnenMs;
  for (;;) {
    try {
      return await work();
    } catch (fout) {
      if (performance.now() > einde) throw fout;
    }
    await pause(omDeMs);
  }
}
