// SPDX-License-Identifier: EUPL-1.2
import { Worker } from 'node:worker_threads';
import type { Proefopdracht, Proefuitslag } from './proef.js';

/** Longer than any machine needs; a thread that hangs must not hold its caller for ever. */
const LONGEST_MS = 120_000;
const MEMORY_MB = 768;

/** `runProef` in a thread, so that who asks goes on with other work. Runs from compiled code only. */
export function runProefApart(opdracht: Proefopdracht): Promise<Proefuitslag> {
  const draad = new Worker(new URL('./proef.draad.js', import.meta.url), {
    workerData: opdracht,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const eind = setTimeout(() => void draad.terminate(), LONGEST_MS);
  return new Promise<Proefuitslag>((klaar, mis) => {
    draad.once('message', klaar);
    draad.once('error', mis);
    draad.once('exit', () => mis(new Error('De proef is gestopt zonder uitslag.')));
  }).finally(() => clearTimeout(eind));
}
