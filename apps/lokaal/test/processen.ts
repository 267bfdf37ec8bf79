// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { commandOf } from '../src/machine/proces.js';

/** SIGKILL to one process, or to its group with `groep`. Never to number 0, which is our own group. */
export function kill9(pid: number | undefined, groep = false): void {
  if (pid === undefined || pid <= 1) throw new Error('Het proces dat gestopt moet worden is er niet.');
  process.kill(groep ? -pid : pid, 'SIGKILL');
}

/** Processes whose command line holds that text. */
export function processesWith(tekst: string): number[] {
  const alle = fs.existsSync('/proc/self')
    ? fs.readdirSync('/proc')
    : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split(/\s+/);
  const pids = alle.filter((naam) => /^\d+$/.test(naam)).map(Number);
  return pids.filter((pid) => commandOf(pid).includes(tekst));
}
