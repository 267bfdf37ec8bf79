// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { LokaalFout } from '../machine/fout.js';
import { dataMap } from '../machine/mappen.js';
import { copyBinaries, findBinaries, type Binaries } from './binaries.js';

/** As whom the server runs; empty when that is simply who we are. */
export interface Gebruiker {
  uid?: number;
  gid?: number;
}

/** Where one embedded cluster lives, and with which binaries and as whom it runs. */
export interface Plaats {
  /** Holds `data`, `server.log`, the passwords and who uses it. */
  home: string;
  binaries: Binaries;
  gebruiker: Gebruiker;
}

/** PostgreSQL refuses to run as root; these users exist on about every system. */
const DIENSTGEBRUIKERS = ['postgres', '_postgres', 'nobody'];
const SYSTEEMMAP = '/var/lib/schakel';

const idOf = (naam: string, soort: 'u' | 'g'): number | null => {
  const uit = spawnSync('id', [`-${soort}`, naam], { encoding: 'utf8' });
  // macOS numbers nobody 4294967294, which setuid knows as -2
  return uit.status === 0 ? Number(uit.stdout) | 0 : null;
};

function serverUser(): Gebruiker {
  if (process.getuid?.() !== 0) return {};
  for (const naam of DIENSTGEBRUIKERS) {
    const [uid, gid] = [idOf(naam, 'u'), idOf(naam, 'g')];
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new LokaalFout(
    'PostgreSQL mag niet als root draaien en op dit systeem is er geen gebruiker postgres of nobody. Start Schakel als een gewone gebruiker.',
  );
}

/** Can that user reach this folder? Asked of the system itself, because every folder above it counts too. */
function canEnter(map: string, gebruiker: Gebruiker): boolean {
  const uit = spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', map], { ...gebruiker, cwd: '/' });
  return uit.status === 0;
}

/**
 * `naam` tells clusters of one checkout apart (`lokaal`, `test`). The data stand under `.data/`, but below a folder that
 * the server's user cannot enter (a root checkout in /root, say) they stand, with a copy of the binaries, in a folder of
 * the system's own.
 */
export function choosePlaats(root: string, naam: string): Plaats {
  const gebruiker = serverUser();
  const binaries = findBinaries();
  if (gebruiker.uid === undefined || canEnter(binaries.native, gebruiker)) {
    const home = path.join(dataMap(root), 'postgres', naam);
    makeHome(home, gebruiker);
    if (canEnter(home, gebruiker)) return { home, binaries, gebruiker };
  }
  const merk = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const basis = path.join(SYSTEEMMAP, merk);
  const home = path.join(basis, naam);
  makeHome(home, gebruiker);
  return { home, binaries: copyBinaries(binaries, basis), gebruiker };
}

/** The cluster's folder belongs to the server's user, those above it only need to be passable. */
function makeHome(home: string, { uid, gid }: Gebruiker): void {
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  if (uid !== undefined && gid !== undefined) fs.chownSync(home, uid, gid);
}
