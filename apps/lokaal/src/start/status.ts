// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LokaalFout } from '../machine/fout.js';
import { dataMap, readJson, statusBestand, writePrivate } from '../machine/mappen.js';
import { isAlive, signal, type ProcesId } from '../machine/proces.js';
import { releaseSlot, takeSlot } from '../machine/slot.js';

/** What a running start tells other commands of the same checkout, and leaves for the next one when it is killed. */
export interface Lokaalstatus {
  proces: ProcesId;
  kinderen: ProcesId[];
  /** Address of the application, without a trailing slash. */
  app?: string;
  mail?: string;
  tokenUrl?: string;
  /** Secret of the demo accounts at the identity provider. */
  geheim?: string;
}

const slotVan = (root: string): string => path.join(dataMap(root), 'lokaal.slot');

/** One start per checkout: throws a sentence that says where the other one runs. */
export function claimCheckout(root: string): void {
  const houder = takeSlot(slotVan(root));
  if (!houder) return;
  const status = readStatus(root);
  const waar = status?.app ? `op ${status.app}` : 'en is nog aan het starten';
  throw new LokaalFout(
    `Schakel draait al ${waar} (proces ${houder.pid}). Stop het daar met Ctrl-C, of met: kill ${houder.pid}`,
  );
}

export function releaseCheckout(root: string): void {
  fs.rmSync(statusBestand(root), { force: true });
  releaseSlot(slotVan(root));
}

export const readStatus = (root: string): Lokaalstatus | null => readJson<Lokaalstatus>(statusBestand(root));

export const writeStatus = (root: string, status: Lokaalstatus): void =>
  writePrivate(statusBestand(root), JSON.stringify(status, null, 2));

/** The status of a start that runs now, `null` otherwise. */
export function runningStatus(root: string): Lokaalstatus | null {
  const status = readStatus(root);
  return status && isAlive(status.proces) ? status : null;
}

const GEDULD_MS = 15_000;

/** Processes of a killed start stop by themselves; they get the time for it, so that their ports are free again. */
export async function awaitOrphans(root: string): Promise<void> {
  const einde = Date.now() + GEDULD_MS;
  for (const kind of readStatus(root)?.kinderen ?? []) {
    while (isAlive(kind) && Date.now() < einde) await pause(50);
    if (isAlive(kind)) signal(kind.pid, 'SIGKILL');
  }
}
