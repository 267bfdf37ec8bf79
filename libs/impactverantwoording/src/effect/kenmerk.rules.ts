// SPDX-License-Identifier: EUPL-1.2
// What firms are matched on, as numbers: of a code its place among those there are, of the first value the value itself.
import type { Deelname } from './deelname.rules.js';
import type { Effectfeit } from './meetmoment.rules.js';
import type { Kenmerk } from './ontwerp.rules.js';

/** Fifths take away nine tenths of what a single kenmerk skews (Cochran 1968). */
const DELEN = 5;
const ONBEKEND = 'onbekend';

export interface Kenmerktabel {
  van: (deelname: Deelname) => number[];
  /** Cut points by kenmerk, for `matchGrof`: known before the help. */
  grenzen: number[][];
}

const startOf = ({ metingen }: Deelname): number => metingen?.[0]?.waarde ?? 0;

function fifths(waarden: readonly number[]): number[] {
  const rij = [...waarden].sort((een, ander) => een - ander);
  const grenzen = Array.from(
    { length: DELEN - 1 },
    (_, i) => rij[Math.floor(((i + 1) * rij.length) / DELEN)]!,
  );
  return [...new Set(grenzen)];
}

interface Kolom {
  van: (deelname: Deelname) => number;
  grenzen: number[];
}

function kolomOf(kenmerk: Kenmerk, deelnames: readonly Deelname[]): Kolom {
  if (kenmerk === 'startwaarde') return { van: startOf, grenzen: fifths(deelnames.map(startOf)) };
  const codeOf = ({ feit }: { feit: Effectfeit }): string => feit[kenmerk] ?? ONBEKEND;
  const codes = [...new Set(deelnames.map(codeOf))].sort();
  return { van: (een) => codes.indexOf(codeOf(een)), grenzen: codes.slice(1).map((_, i) => i + 1) };
}

/** Of firms of which all is known; empty for a design that matches on nothing. */
export function readKenmerken(kenmerken: readonly Kenmerk[], deelnames: readonly Deelname[]): Kenmerktabel {
  const kolommen = deelnames.length === 0 ? [] : kenmerken.map((een) => kolomOf(een, deelnames));
  return {
    van: (een) => kolommen.map(({ van }) => van(een)),
    grenzen: kolommen.map(({ grenzen }) => grenzen),
  };
}
