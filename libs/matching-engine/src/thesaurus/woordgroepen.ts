// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { toVorm } from '../analysis/normalise.js';

interface Woordgroepenbestand {
  groepen: Record<string, string[]>;
}

/** Words that may stand in each other's place inside a phrase: form -> name of the group. Read once per process. */
let groepVan: Map<string, string> | undefined;

function readGroepen(): Map<string, string> {
  const file = new URL('../../data/woordgroepen.json', import.meta.url);
  const { groepen } = JSON.parse(readFileSync(file, 'utf8')) as Woordgroepenbestand;
  return new Map(
    Object.entries(groepen).flatMap(([naam, woorden]) =>
      woorden.map((woord) => [toVorm(woord), naam] as const),
    ),
  );
}

/** The group of a word; undefined when it stands for itself only. */
export function woordgroepVan(vorm: string): string | undefined {
  groepVan ??= readGroepen();
  return groepVan.get(vorm);
}
