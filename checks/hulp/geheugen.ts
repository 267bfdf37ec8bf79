// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';

const MB = 1024;

/** The most memory, in MB, that the process had since `forgetPiek`; `null` where the system does not tell. */
export function readPiek(pid: number): number | null {
  try {
    const kb = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kb === undefined ? null : Math.round(Number(kb) / MB);
  } catch {
    return null;
  }
}

/** Begins anew from what it has now. */
export function forgetPiek(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then the peak is that of its whole life, which may only make a check stricter.
  }
}

const PER_SECONDE = 100;

/** Processor time, in milliseconds, that the process has used; unlike a clock it hardly minds a busy machine. */
export function readProcessortijd(pid: number): number | null {
  try {
    // After the name, which may hold anything: utime and stime are the 12th and 13th, in ticks.
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return ((Number(velden[11]) + Number(velden[12])) * 1_000) / PER_SECONDE;
  } catch {
    return null;
  }
}
