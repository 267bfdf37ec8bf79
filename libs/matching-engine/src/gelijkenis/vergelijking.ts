// SPDX-License-Identifier: EUPL-1.2
import type { Tekstbeeld } from './tekstlezer.js';

/** How much two texts agree, each 0..1 and symmetric. */
export interface Tekstgelijkenis {
  /** Of concepts of the thesaurus: the same in other words. */
  begrippen: number;
  /** Of stems, the rarer the more. */
  woorden: number;
  themas: number;
}

export const compareTexts = (een: Tekstbeeld, ander: Tekstbeeld): Tekstgelijkenis => ({
  begrippen: cosine(een.begrippen, ander.begrippen),
  woorden: cosine(een.stammen, ander.stammen),
  themas: cosine(een.themas, ander.themas),
});

/** 0 when one of the two is empty. */
export function cosine<T>(een: ReadonlyMap<T, number>, ander: ReadonlyMap<T, number>): number {
  const lengte = Math.sqrt(squares(een) * squares(ander));
  if (lengte === 0) return 0;
  let som = 0;
  for (const [sleutel, gewicht] of een) som += gewicht * (ander.get(sleutel) ?? 0);
  return Math.min(1, som / lengte);
}

const squares = (van: ReadonlyMap<unknown, number>): number =>
  [...van.values()].reduce((som, gewicht) => som + gewicht * gewicht, 0);
