// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work` and answers, or throws, when a whole number of steps of `stapMs` has passed. What was found cannot be told
 * from how long it took, as long as all that could be found takes less than a step; a slow moment rounds up like the rest.
 */
export async function inSteps<T>(stapMs: number, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  try {
    return await work();
  } finally {
    const voorbij = performance.now() - begin;
    await pause(Math.ceil(voorbij / stapMs) * stapMs - voorbij);
  }
}
