// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { LokaalFout } from './fout.js';

/** The checkout: the nearest folder above this file (source or dist) that holds package.json. */
export function findRoot(van: string = import.meta.dirname): string {
  let map = van;
  while (!fs.existsSync(path.join(map, 'package-lock.json'))) {
    const boven = path.dirname(map);
    if (boven === map) throw new LokaalFout('De map van Schakel (met package-lock.json) is niet gevonden.');
    map = boven;
  }
  return map;
}

/** Everything that lokaal keeps, ignored by git: `.data` in the checkout. */
export const dataMap = (root: string): string => path.join(root, '.data');
export const logMap = (root: string): string => path.join(dataMap(root), 'log');
/** Written by a running start: addresses, ports and process ids. Holds a secret: 0600. */
export const statusBestand = (root: string): string => path.join(dataMap(root), 'lokaal.json');

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivate(bestand: string, inhoud: string): void {
  fs.mkdirSync(path.dirname(bestand), { recursive: true });
  const tijdelijk = `${bestand}.${process.pid}`;
  fs.writeFileSync(tijdelijk, inhoud, { mode: 0o600 });
  fs.renameSync(tijdelijk, bestand);
}

/** `null` when the file is missing or damaged. */
export function readJson<T>(bestand: string): T | null {
  try {
    return JSON.parse(fs.readFileSync(bestand, 'utf8')) as T;
  } catch {
    return null;
  }
}
