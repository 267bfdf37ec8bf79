// SPDX-License-Identifier: EUPL-1.2
import type { Publicatiestand } from './stand.rules.js';
import type { Periode } from './tabel.rules.js';

/** Grand totals, one-way margins, and all that is inside. */
const BINNENSTE = 2;

const isWithin = (een: Periode, ander: Periode): boolean =>
  een.van >= ander.van && een.tot <= ander.tot && een.tot - een.van < ander.tot - ander.van;

/**
 * What may be hidden, in the order in which it is decided on: first what is divided by nothing, then what is divided by one thing (a
 * part of the period is one), then the rest. Counted from what the report divides least: of a report of one region that is the region.
 */
export function lagenVan(
  { vakken }: Pick<Publicatiestand, 'vakken'>,
  inRapport: readonly number[],
  kandidaten: ReadonlySet<number>,
): number[][] {
  const plaatsen = inRapport.flatMap((nr) => vakken[nr]?.plaats ?? []);
  const perioden = [
    ...new Map(plaatsen.map(({ periode }) => [`${periode.van}-${periode.tot}`, periode])).values(),
  ];
  const deling = (nr: number): number => {
    const { codes, periode } = vakken[nr]!.plaats;
    const isDeel = perioden.some((ander) => isWithin(periode, ander));
    return Object.keys(codes).length + (isDeel ? 1 : 0);
  };
  const minst = Math.min(...inRapport.map(deling));
  const lagen: number[][] = Array.from({ length: BINNENSTE + 1 }, () => []);
  for (const nr of [...kandidaten].sort((a, b) => a - b))
    lagen[Math.min(BINNENSTE, deling(nr) - minst)]!.push(nr);
  return lagen.filter((laag) => laag.length > 0);
}
