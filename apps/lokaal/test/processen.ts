// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { commandOf } from '../src/machine/proces.js';

/** Processes whose command line holds that text. */
export function processesWith(tekst: string): number[] {
  const alle = fs.existsSync('/proc/self')
    ? fs.readdirSync('/proc')
    : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split(/\s+/);
  const pids = alle.filter((naam) => /^\d+$/.test(naam)).map(Number);
  return pids.filter((pid) => commandOf(pid).includes(tekst));
}
