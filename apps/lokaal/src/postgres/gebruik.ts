// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { readJson } from '../machine/mappen.js';
import { identify, isAlive, type ProcesId } from '../machine/proces.js';

// Several processes may use one cluster at once (two test runs, say): the last one stops it.

const map = (home: string): string => path.join(home, 'gebruik');

/** Notes that this process (or the one given) uses the cluster. */
export function enter(home: string, pid = process.pid): void {
  fs.mkdirSync(map(home), { recursive: true });
  fs.writeFileSync(path.join(map(home), `${pid}.json`), JSON.stringify(identify(pid)));
}

/** Takes a process off the list; answers whether anyone is left. Call it while holding the cluster's lock. */
export function leave(home: string, pid = process.pid): boolean {
  fs.rmSync(path.join(map(home), `${pid}.json`), { force: true });
  return users(home).length > 0;
}

/** Who uses the cluster and still lives; the dead are taken off the list. */
export function users(home: string): ProcesId[] {
  if (!fs.existsSync(map(home))) return [];
  const bestanden = fs.readdirSync(map(home)).map((naam) => path.join(map(home), naam));
  return bestanden.flatMap((bestand) => {
    const wie = readJson<ProcesId>(bestand);
    if (wie && isAlive(wie)) return [wie];
    fs.rmSync(bestand, { force: true });
    return [];
  });
}
