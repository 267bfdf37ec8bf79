// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readJson } from './mappen.js';
import { identify, isAlive, type ProcesId } from './proces.js';

/** Takes the lock file for this process. Answers who holds it when it is taken, `null` when it is ours now. */
export function takeSlot(bestand: string): ProcesId | null {
  fs.mkdirSync(path.dirname(bestand), { recursive: true });
  const eigen = `${bestand}.${process.pid}`;
  fs.writeFileSync(eigen, JSON.stringify(identify(process.pid)));
  try {
    for (;;) {
      if (tryLink(eigen, bestand)) return null;
      const houder = readJson<ProcesId>(bestand);
      if (houder && isAlive(houder)) return houder;
      removeStale(bestand);
    }
  } finally {
    fs.rmSync(eigen, { force: true });
  }
}

/** A link of a complete file is atomic: nobody reads half a lock. */
function tryLink(van: string, naar: string): boolean {
  try {
    fs.linkSync(van, naar);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
    return false;
  }
}

/** Moves a stale lock aside before removing it: of two that saw it stale, neither removes the other's new lock. */
function removeStale(bestand: string): void {
  const opzij = `${bestand}.oud-${process.pid}`;
  try {
    fs.renameSync(bestand, opzij);
    const verplaatst = readJson<ProcesId>(opzij);
    if (verplaatst && isAlive(verplaatst)) tryLink(opzij, bestand);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
  fs.rmSync(opzij, { force: true });
}

/** Gives the lock back, if it is ours. */
export function releaseSlot(bestand: string): void {
  if (readJson<ProcesId>(bestand)?.pid === process.pid) fs.rmSync(bestand, { force: true });
}

/** Runs `work` alone among all processes that use this lock; waits for its turn. */
export async function withSlot<T>(bestand: string, work: () => Promise<T>): Promise<T> {
  while (takeSlot(bestand)) await pause(50);
  try {
    return await work();
  } finally {
    releaseSlot(bestand);
  }
}
