// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import { DomainError, type Foutsoort, type Reden } from './domain-error.js';

/** What a thread may use at most: one that hangs must not hold its caller for ever. */
export interface Draadgrenzen {
  langstMs: number;
  geheugenMb: number;
}

/** A refusal does not survive the way back as a `DomainError`; these members of it do. */
type Bericht<Uit> =
  | { uitkomst: Uit }
  | { weigering: { soort: Foutsoort; code: string; redenen: Reden[]; extra: Record<string, unknown> } };

const ROOT = resolve(import.meta.dirname, '../../..');

/** Threads know no TypeScript: from source it is the compiled file of the same name. */
function compiledPath(bestand: string): string {
  const pad = fileURLToPath(bestand);
  return existsSync(pad) ? pad : join(ROOT, 'dist', relative(ROOT, pad));
}

/**
 * Reckons in a thread of its own, so that this process goes on with other work meanwhile: it answers, renews locks and loses no
 * connection. `bestand` is the address of a file that calls `answerApart`; `opdracht` and the answer are copied, so plain data only.
 * Throws what the reckoning throws, a `DomainError` as such; an `Error` when the thread is over `grenzen`.
 */
export function runApart<Uit>(bestand: string, opdracht: unknown, grenzen: Draadgrenzen): Promise<Uit> {
  const draad = new Worker(compiledPath(bestand), {
    workerData: opdracht,
    resourceLimits: { maxOldGenerationSizeMb: grenzen.geheugenMb },
  });
  const eind = setTimeout(() => void draad.terminate(), grenzen.langstMs);
  return new Promise<Uit>((klaar, mis) => {
    draad.once('message', (bericht: Bericht<Uit>) => {
      if ('uitkomst' in bericht) return klaar(bericht.uitkomst);
      const { soort, code, redenen, extra } = bericht.weigering;
      mis(new DomainError(soort, code, redenen, extra));
    });
    draad.once('error', mis);
    draad.once('exit', () => mis(new Error('De draad is gestopt zonder uitkomst.')));
  }).finally(() => clearTimeout(eind));
}

/** The whole of what a file for `runApart` does: reckons once and ends. */
export async function answerApart<In, Uit>(reken: (opdracht: In) => Uit | Promise<Uit>): Promise<void> {
  const antwoord = (bericht: Bericht<Uit>): void => parentPort?.postMessage(bericht);
  try {
    antwoord({ uitkomst: await reken(workerData as In) });
  } catch (fout) {
    if (!(fout instanceof DomainError)) throw fout;
    const { soort, code, redenen, extra } = fout;
    antwoord({ weigering: { soort, code, redenen, extra } });
  }
}
