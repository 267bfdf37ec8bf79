// SPDX-License-Identifier: EUPL-1.2
import type { Duur } from './maten.rules.js';

/** How many took how many whole days. */
export type Dagtelling = ReadonlyMap<number, number>;
interface Dagsom {
  telling: Map<number, number>;
}

/** Of `3:12 4:8`: twelve that took three days and eight that took four. */
export function toDagtelling(tekst: string): Dagtelling {
  const telling = new Map<number, number>();
  for (const paar of tekst.split(' ')) {
    const midden = paar.indexOf(':');
    telling.set(Number(paar.slice(0, midden)), Number(paar.slice(midden + 1)));
  }
  return telling;
}

/** A sum that grows: adds to the one that was begun with `undefined`, and leaves what is added as it is. */
export function plusDagen(som: Dagsom | undefined, { telling }: { telling: Dagtelling }): Dagsom {
  const samen = som ?? { telling: new Map<number, number>() };
  for (const [dag, n] of telling) samen.telling.set(dag, (samen.telling.get(dag) ?? 0) + n);
  return samen;
}

/** At most how many days half took, and nine out of ten; nothing of nobody. */
export function duurUit(telling: Dagtelling): Duur {
  const dagen = [...telling].sort(([a], [b]) => a - b);
  const alle = dagen.reduce((som, [, n]) => som + n, 0);
  const binnen = (tiende: number): number | null => {
    let zover = 0;
    // In whole numbers: nine tenths of ten is nine.
    for (const [dag, n] of dagen) if ((zover += n) * 10 >= tiende * alle) return dag;
    return null;
  };
  return { mediaan: binnen(5), p90: binnen(9) };
}
