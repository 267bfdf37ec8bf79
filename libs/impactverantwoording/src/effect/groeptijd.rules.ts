// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { combine, type Invloed } from './invloed.rules.js';
import { placeOf, type Bedrijf, type Paneel } from './paneel.rules.js';

/** Whom the helped are compared with: firms that never got help in the panel, or also those whose help is yet to come. */
export type Vergelijking = 'nooit' | 'nog-niet';

export interface GroeptijdOpties {
  vergelijking: Vergelijking;
  /** Periods before the help in which firms may already act on it; the base lies before those. */
  anticipatie?: number;
}

/** ATT(g,t): mean effect on the firms helped first in `groep`, in `periode`. Before `groep` it should be nought. */
export interface Groeptijd {
  groep: number;
  periode: number;
  /** Weight of the helped in it: their number, as matching left it. */
  gewicht: number;
  behandeld: number;
  vergelijking: number;
  invloed: Invloed;
}

/** Mean of an arm's change, and what each firm adds to its error, with `teken` in front. */
function addArm(
  paneel: Paneel,
  invloed: Invloed,
  leden: readonly number[],
  [van, naar]: [number, number],
  teken: 1 | -1,
): number {
  const verschil = (i: number): number => {
    const { uitkomsten } = paneel.bedrijven[i]!;
    return uitkomsten[naar]! - uitkomsten[van]!;
  };
  const totaal = leden.reduce((som, i) => som + paneel.bedrijven[i]!.gewicht, 0);
  const gemiddeld = leden.reduce((som, i) => som + paneel.bedrijven[i]!.gewicht * verschil(i), 0) / totaal;
  for (const i of leden) {
    invloed.phi[i] = (teken * paneel.bedrijven[i]!.gewicht * (verschil(i) - gemiddeld)) / totaal;
    invloed.mee[i] = 1;
  }
  invloed.waarde += teken * gemiddeld;
  return totaal;
}

function membersOf({ bedrijven }: Paneel, isMember: (bedrijf: Bedrijf) => boolean): number[] {
  return bedrijven.flatMap((een, i) => (een.gewicht > 0 && isMember(een) ? [i] : []));
}

function cellOf(
  paneel: Paneel,
  groep: number,
  periode: number,
  opties: Required<GroeptijdOpties>,
): Groeptijd | null {
  const basis = groep - 1 - opties.anticipatie;
  const [van, naar] = [placeOf(paneel, basis), placeOf(paneel, periode)];
  const grens = Math.max(periode, basis) + opties.anticipatie;
  const isVergelijking = (een: Bedrijf): boolean =>
    een.groep === null || (opties.vergelijking === 'nog-niet' && een.groep !== groep && een.groep > grens);
  const behandeld = membersOf(paneel, (een) => een.groep === groep);
  const vergelijking = membersOf(paneel, isVergelijking);
  if (van < 0 || behandeld.length === 0 || vergelijking.length === 0) return null;
  const n = paneel.bedrijven.length;
  const invloed: Invloed = { waarde: 0, phi: new Float64Array(n), mee: new Uint8Array(n) };
  const gewicht = addArm(paneel, invloed, behandeld, [van, naar], 1);
  addArm(paneel, invloed, vergelijking, [van, naar], -1);
  const aantallen = { behandeld: behandeld.length, vergelijking: vergelijking.length };
  return { groep, periode, gewicht, ...aantallen, invloed };
}

/**
 * Group-time effects after Callaway and Sant'Anna (2021), unconditional (covariates come in by matching beforehand), with one base for
 * all periods: the last before the help. Groups that were helped from the start have none and are left out. No firm is ever
 * compared with one that already has help. Throws `ongeldig` when nothing can be compared.
 */
export function estimateGroeptijd(paneel: Paneel, opties: GroeptijdOpties): Groeptijd[] {
  const heel = { anticipatie: 0, ...opties };
  const groepen = [...new Set(paneel.bedrijven.map(({ groep }) => groep))]
    .filter((groep) => groep !== null)
    .sort((een, ander) => een - ander);
  const cellen = groepen.flatMap((groep) =>
    paneel.perioden
      .filter((periode) => periode !== groep - 1 - heel.anticipatie)
      .flatMap((periode) => cellOf(paneel, groep, periode, heel) ?? []),
  );
  if (!cellen.some(({ groep, periode }) => periode >= groep))
    throw invalid([
      { melding: 'Er is geen groep met hulp die met een groep zonder hulp te vergelijken is.' },
    ]);
  return cellen;
}

const isAfter = ({ groep, periode }: Groeptijd): boolean => periode >= groep;

/** Mean of cells by how many were helped. */
function average(cellen: readonly Groeptijd[]): Invloed {
  const totaal = cellen.reduce((som, { gewicht }) => som + gewicht, 0);
  return combine(
    cellen.map(({ invloed }) => invloed),
    cellen.map(({ gewicht }) => gewicht / totaal),
  );
}

function averageBy(cellen: readonly Groeptijd[], sleutel: (cel: Groeptijd) => number): Map<number, Invloed> {
  const sleutels = [...new Set(cellen.map(sleutel))].sort((een, ander) => een - ander);
  return new Map(sleutels.map((een) => [een, average(cellen.filter((cel) => sleutel(cel) === een))]));
}

/** Mean effect by periods since the help began; negative keys lie before it. */
export const byDuur = (cellen: readonly Groeptijd[]): Map<number, Invloed> =>
  averageBy(cellen, ({ groep, periode }) => periode - groep);

/** Mean effect by period of the calendar. */
export const byPeriode = (cellen: readonly Groeptijd[]): Map<number, Invloed> =>
  averageBy(cellen.filter(isAfter), ({ periode }) => periode);

/** Mean effect of a group over all of its periods with help. */
export const byGroep = (cellen: readonly Groeptijd[]): Map<number, Invloed> =>
  averageBy(cellen.filter(isAfter), ({ groep }) => groep);

/** One figure: the mean of each group over its periods, then over groups by how many were helped. Group sizes count as given. */
export function overall(cellen: readonly Groeptijd[]): Invloed {
  const groepen = [...byGroep(cellen)];
  const gewicht = (groep: number): number => cellen.find((cel) => cel.groep === groep)!.gewicht;
  const totaal = groepen.reduce((som, [groep]) => som + gewicht(groep), 0);
  return combine(
    groepen.map(([, invloed]) => invloed),
    groepen.map(([groep]) => gewicht(groep) / totaal),
  );
}
