// SPDX-License-Identifier: EUPL-1.2
import { Toeval } from '../kring/toeval.rules.js';
import type { Eenheid } from './bundel.rules.js';

export type Arm = 'genodigd' | 'controle';

export interface Getrokken {
  eenheid: Eenheid;
  arm: Arm;
  /** Stratum: `klein:F`, `klein` when its section is too small, `overig` when even that is. */
  laag: string;
}

/** A stratum with fewer units would give none, or one, to the control arm. */
export const KLEINSTE_LAAG = 10;

const klasseVan = ({ grootteklasse }: Eenheid): string => grootteklasse ?? 'onbekend';
const fijn = (eenheid: Eenheid): string => `${klasseVan(eenheid)}:${eenheid.sectie}`;

function countBy(eenheden: readonly Eenheid[], laagVan: (eenheid: Eenheid) => string): Map<string, number> {
  const aantal = new Map<string, number>();
  for (const eenheid of eenheden) aantal.set(laagVan(eenheid), (aantal.get(laagVan(eenheid)) ?? 0) + 1);
  return aantal;
}

/** By size and section where enough are of that kind; the rest of a size together, and what is left of all. */
function stratify(eenheden: readonly Eenheid[]): Map<string, Eenheid[]> {
  const fijnen = countBy(eenheden, fijn);
  const isFijn = (eenheid: Eenheid): boolean => (fijnen.get(fijn(eenheid)) ?? 0) >= KLEINSTE_LAAG;
  const rest = countBy(
    eenheden.filter((eenheid) => !isFijn(eenheid)),
    klasseVan,
  );
  const laagVan = (eenheid: Eenheid): string => {
    if (isFijn(eenheid)) return fijn(eenheid);
    return (rest.get(klasseVan(eenheid)) ?? 0) >= KLEINSTE_LAAG ? klasseVan(eenheid) : 'overig';
  };
  const lagen = new Map<string, Eenheid[]>();
  for (const eenheid of eenheden)
    lagen.set(laagVan(eenheid), [...(lagen.get(laagVan(eenheid)) ?? []), eenheid]);
  return lagen;
}

/** Fisher and Yates. */
function shuffle(eenheden: readonly Eenheid[], toeval: Toeval): Eenheid[] {
  const lijst = [...eenheden];
  for (let i = lijst.length - 1; i > 0; i -= 1) {
    const j = toeval.below(i + 1);
    const [een, ander] = [lijst[i], lijst[j]];
    if (een && ander) [lijst[i], lijst[j]] = [ander, een];
  }
  return lijst;
}

/** How many of so many are held out. */
export const heldOut = (aantal: number, procent: number): number => Math.round((aantal * procent) / 100);

/**
 * Draws who is invited and who is held out. The same units and seed give the same arms; of every stratum nearly the same share
 * is held out, and of all together exactly the share that was asked, rounded.
 */
export function draw(eenheden: readonly Eenheid[], procent: number, zaad: number): Getrokken[] {
  const toeval = new Toeval(zaad);
  const lagen = [...stratify(eenheden)].sort(([een], [ander]) => (een < ander ? -1 : 1));
  let geweest = 0;
  return lagen.flatMap(([laag, leden]) => {
    const controle = heldOut(geweest + leden.length, procent) - heldOut(geweest, procent);
    geweest += leden.length;
    return shuffle(leden, toeval).map((eenheid, plek): Getrokken => ({
      eenheid,
      laag,
      arm: plek < controle ? 'controle' : 'genodigd',
    }));
  });
}
