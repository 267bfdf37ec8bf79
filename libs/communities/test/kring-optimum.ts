// SPDX-License-Identifier: EUPL-1.2
import { Kringstand } from '../src/kring/kringstand.rules.js';
import type { Kringveld } from '../src/kring/kringveld.rules.js';

/** What the best of all divisions is worth, by looking at every one of them: for lists of some twenty at most. */
export function optimumOf(veld: Kringveld): number {
  const besteVan = new Float64Array(2 ** veld.n);
  const groepen = allGroups(veld);
  // Of every set of people the best single kring that can be made of some of them.
  for (const [masker, waarde] of groepen) besteVan[masker] = waarde;
  if (veld.n >= 3 * veld.regels.minst) return partition(veld, groepen);
  for (let lid = 0; lid < veld.n; lid += 1)
    for (let masker = 0; masker < besteVan.length; masker += 1)
      if (masker & (1 << lid)) besteVan[masker] = Math.max(besteVan[masker]!, besteVan[masker ^ (1 << lid)]!);
  const alle = 2 ** veld.n - 1;
  return groepen.reduce((beste, [masker, waarde]) => Math.max(beste, waarde + besteVan[alle ^ masker]!), 0);
}

/** Every group that keeps to all hard limits, as a set of bits, with what it is worth. */
function allGroups(veld: Kringveld): [number, number][] {
  const stand = new Kringstand(veld);
  const gevonden: [number, number][] = [];
  const grow = (leden: number[], masker: number): void => {
    if (leden.length >= veld.regels.minst) gevonden.push([masker, stand.worthOf(leden)]);
    if (leden.length === veld.regels.meest) return;
    for (let lid = (leden.at(-1) ?? -1) + 1; lid < veld.n; lid += 1)
      if (leden.every((een) => veld.botst[een * veld.n + lid] === 0))
        grow([...leden, lid], masker | (1 << lid));
  };
  grow([], 0);
  return gevonden;
}

/** Of every set of people the best division into any number of kringen. */
function partition(veld: Kringveld, groepen: readonly [number, number][]): number {
  const perLaagste = Array.from({ length: veld.n }, (_, lid) =>
    groepen.filter(([masker]) => (masker & -masker) === 1 << lid),
  );
  const beste = new Float64Array(2 ** veld.n);
  for (let masker = 1; masker < beste.length; masker += 1) {
    const laagste = 31 - Math.clz32(masker & -masker);
    let hoogste = beste[masker ^ (1 << laagste)]!;
    for (const [groep, waarde] of perLaagste[laagste]!)
      if ((groep & masker) === groep) hoogste = Math.max(hoogste, waarde + beste[masker ^ groep]!);
    beste[masker] = hoogste;
  }
  return beste.at(-1)!;
}
