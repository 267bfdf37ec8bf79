// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Gemeentepunt } from './kring/afstand.rules.js';

/** The points of the lib's own file, one of each gemeente (libs/communities/data/README.md). */
export function readGemeentepunten(): Gemeentepunt[] {
  const bestand = readFileSync(new URL('../data/gemeentepunten.csv', import.meta.url));
  const rijen: Record<keyof Gemeentepunt, string>[] = parse(bestand, { columns: true, bom: true });
  return rijen.map((rij) => ({ ...rij, breedte: Number(rij.breedte), lengte: Number(rij.lengte) }));
}
