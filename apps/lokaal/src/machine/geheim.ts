// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readJson, writePrivate } from './mappen.js';

/** 256 bits, safe in a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Secrets by name from `<map>/geheimen.json` (0600). A missing one is made once and kept, so that status links and
 * passwords outlive a restart.
 */
export function keepSecrets<N extends string>(map: string, namen: readonly N[]): Record<N, string> {
  const bestand = path.join(map, 'geheimen.json');
  const bewaard = readJson<Record<string, string>>(bestand) ?? {};
  const alle = { ...Object.fromEntries(namen.map((naam) => [naam, newSecret()])), ...bewaard };
  if (namen.some((naam) => !(naam in bewaard))) writePrivate(bestand, JSON.stringify(alle, null, 2));
  return alle as Record<N, string>;
}
