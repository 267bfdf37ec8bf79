// SPDX-License-Identifier: EUPL-1.2
import type { Publicatiestand, Vakoptelling } from './stand.rules.js';
import type { Onbekend } from './stelsel.rules.js';

/**
 * What a report loses without each vak: more of many firms, much more of a total, of which many lines and tables tell, and more for every
 * sum that adds up to it: hiding that one puts all of those in doubt.
 */
export function gewichtenVan({ vakken, optellingen }: Publicatiestand, indelingen: number): number[] {
  const sommen = new Uint32Array(vakken.length);
  for (const { totaal } of optellingen) sommen[totaal]! += 1;
  return vakken.map(({ plaats, waarde }, nr) => {
    const totalen = indelingen - Object.keys(plaats.codes).length;
    return Math.round(10 * Math.log2(2 + (waarde.waarden[0] ?? 0)) * (1 + totalen) ** 2 * (1 + sommen[nr]!));
  });
}

/**
 * What is left out of a sum that is shown must be of `drempel` firms or more together, or none: it is the sum less what is shown.
 * One such demand: `factoren` of the hidden vakken of `kolommen` add up to `minst`.
 */
export interface Rijeis {
  kolommen: number[];
  factoren: number[];
  minst: number;
}

/** Only of sums that have something hidden in them already, by `vast`. */
export function rijeisenVan(
  { vakken, optellingen }: Publicatiestand,
  vast: Onbekend,
  drempel: number,
): Rijeis[] {
  const n = (nr: number): number => vakken[nr]?.waarde.waarden[0] ?? 0;
  return optellingen.flatMap(({ totaal, delen }) => {
    const dicht = delen.filter((deel) => vast[deel] === 1 && n(deel) > 0);
    if (dicht.length === 0 || vast[totaal] === 1) return [];
    if (dicht.reduce((som, deel) => som + n(deel), 0) >= drempel) return [];
    return [{ kolommen: [totaal, ...delen], factoren: [drempel, ...delen.map(n)], minst: drempel }];
  });
}

export const isVoldaan = ({ kolommen, factoren, minst }: Rijeis, onbekend: Onbekend): boolean =>
  kolommen.reduce((som, kolom, nr) => som + (onbekend[kolom] === 1 ? (factoren[nr] ?? 0) : 0), 0) >= minst;

/** Hides the cheapest until each demand is met; what cannot be met is left as it is. */
export function voldoe(
  eisen: readonly Rijeis[],
  onbekend: Onbekend,
  kandidaten: ReadonlySet<number>,
  gewicht: (kolom: number) => number,
): Rijeis[] {
  return eisen.filter((eis) => {
    const keuze = eis.kolommen.filter((kolom, nr) => kandidaten.has(kolom) && (eis.factoren[nr] ?? 0) > 0);
    keuze.sort((a, b) => gewicht(a) - gewicht(b) || a - b);
    for (const kolom of keuze) {
      if (isVoldaan(eis, onbekend)) break;
      onbekend[kolom] = 1;
    }
    return !isVoldaan(eis, onbekend);
  });
}

/**
 * Without a solver: no sum may have exactly one unknown, for that one follows at once. Goes on until that is so, cheapest first.
 * Necessary and not enough: an attacker has to look at what comes of it.
 */
export function sluitGrof(
  optellingen: readonly Vakoptelling[],
  onbekend: Onbekend,
  kandidaten: ReadonlySet<number>,
  gewicht: (kolom: number) => number,
): void {
  for (let veranderd = true; veranderd;) {
    veranderd = false;
    for (const { totaal, delen } of optellingen) {
      const rij = [totaal, ...delen];
      if (rij.filter((kolom) => onbekend[kolom] === 1).length !== 1) continue;
      const keuze = rij.filter((kolom) => kandidaten.has(kolom) && onbekend[kolom] === 0);
      const [goedkoopst] = keuze.sort((a, b) => gewicht(a) - gewicht(b) || a - b);
      if (goedkoopst === undefined) continue;
      onbekend[goedkoopst] = 1;
      veranderd = true;
    }
  }
}

/** The cheapest of every sum in which `doel` stands goes along; answers whether there was one. */
export function verruim(
  optellingen: readonly Vakoptelling[],
  doel: number,
  onbekend: Onbekend,
  kandidaten: ReadonlySet<number>,
  gewicht: (kolom: number) => number,
): boolean {
  let veranderd = false;
  for (const { totaal, delen } of optellingen) {
    const rij = [totaal, ...delen];
    if (!rij.includes(doel)) continue;
    const keuze = rij.filter((kolom) => kandidaten.has(kolom) && onbekend[kolom] === 0);
    const [goedkoopst] = keuze.sort((a, b) => gewicht(a) - gewicht(b) || a - b);
    if (goedkoopst === undefined) continue;
    onbekend[goedkoopst] = 1;
    veranderd = true;
  }
  return veranderd;
}
