// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** A process that can be recognised later, also when its number has been given out again. */
export interface ProcesId {
  pid: number;
  /** When it began, in the system's own notation; '' when unknown. */
  start: string;
}

const ps = (veld: string, pid: number): string => {
  const uit = spawnSync('ps', ['-o', `${veld}=`, '-p', String(pid)], { encoding: 'utf8' });
  return uit.status === 0 ? uit.stdout.trim() : '';
};

function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // field 22; the name in field 2 may hold spaces and brackets, so count after the last bracket
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return fs.existsSync('/proc/self') ? '' : ps('lstart', pid);
  }
}

export const identify = (pid: number): ProcesId => ({ pid, start: startOf(pid) });

/** True while exactly that process runs (a zombie does not). */
export function isAlive({ pid, start }: ProcesId): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(pid) === start && !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** The command line of a process, '' when it is gone or hidden. */
export function commandOf(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return fs.existsSync('/proc/self') ? '' : ps('command', pid);
  }
}

/** Sends a signal; a process that is gone already is fine. */
export function signal(pid: number, soort: NodeJS.Signals): void {
  try {
    process.kill(pid, soort);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}
