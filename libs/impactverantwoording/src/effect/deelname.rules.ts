// SPDX-License-Identifier: EUPL-1.2
// Which firms take part in a design, on which side, and how far each of them is.
import {
  DAG_MS,
  MEETDAGEN,
  MOMENTEN,
  momentOf,
  telVanaf,
  type Effectfeit,
  type Effectmeting,
} from './meetmoment.rules.js';
import type { Effectontwerp } from './ontwerp.rules.js';

/** A firm in a design. */
export interface Deelname {
  feit: Effectfeit;
  behandeld: boolean;
  /** First period with help; `null` when there is none in the window. Of a lottery always `null`. */
  groep: number | null;
  cluster: string;
  /** When it began to count: its help, its draw, or its question. */
  begin: number;
  /** What is needed of it, by period: all of it, or `null`. */
  metingen: readonly Effectmeting[] | null;
  /** The last of that, or when that falls due. */
  klaarOp: number;
}

const windowOf = ({ periodenVoor, periodenNa }: Effectontwerp): number[] =>
  Array.from({ length: periodenVoor + periodenNa }, (_, periode) => periode);

const isFilled = ({ waarde }: Effectmeting): boolean => waarde !== null;

/** All periods of the window, or nothing. */
function filledIn(ontwerp: Effectontwerp, { metingen }: Effectfeit): Effectmeting[] | null {
  const heel = windowOf(ontwerp).flatMap((periode) =>
    metingen.filter((een) => een.periode === periode && isFilled(een)),
  );
  return heel.length === windowOf(ontwerp).length ? heel : null;
}

/** First period measured after help began. */
function groepOf(ontwerp: Effectontwerp, feit: Effectfeit, hulpOp: number | null): number | null {
  if (hulpOp === null) return null;
  return windowOf(ontwerp).find((periode) => momentOf(feit, periode) > hulpOp) ?? null;
}

const lastOf = (metingen: readonly Effectmeting[]): number => Math.max(...metingen.map(({ op }) => op));

interface Kant {
  hulpOp: number | null;
  cluster: string;
}

function toDeelname(ontwerp: Effectontwerp, feit: Effectfeit, { hulpOp, cluster }: Kant): Deelname {
  const groep = groepOf(ontwerp, feit, hulpOp);
  const begin = groep === null ? feit.gevraagdOp : hulpOp!;
  const metingen = filledIn(ontwerp, feit);
  const laatste = momentOf(feit, windowOf(ontwerp).length - 1);
  const verwacht = Math.max(begin + ontwerp.wachtdagen * DAG_MS, laatste);
  const klaarOp = metingen === null ? verwacht : lastOf(metingen);
  return { feit, behandeld: groep !== null, groep, cluster, begin, metingen, klaarOp };
}

/** What was measured after the draw counts, and the last from before it. A start that came too late is neither. */
function ofLoting(ontwerp: Effectontwerp, feit: Effectfeit): Deelname[] {
  const { lot } = feit;
  if (lot === null) return [];
  const { plaats: behandeld, getrokkenOp: begin } = lot;
  const gevuld = feit.metingen.filter(isFilled);
  const voor = gevuld.filter(({ op }) => op <= begin).slice(-1);
  const na = gevuld.filter(({ periode, op }) => periode > 0 && op > begin).slice(0, ontwerp.periodenNa);
  const isHeel = na.length === ontwerp.periodenNa && voor.length >= ontwerp.periodenVoor;
  const metingen = isHeel ? [...voor.slice(0, ontwerp.periodenVoor), ...na] : null;
  const klaarOp = metingen
    ? lastOf(metingen)
    : Math.max(begin + ontwerp.wachtdagen * DAG_MS, dueAfter(ontwerp, feit));
  return [{ feit, behandeld, groep: null, cluster: feit.bedrijf, begin, metingen, klaarOp }];
}

/** When so many moments after the draw will have been. */
function dueAfter({ periodenNa }: Effectontwerp, feit: Effectfeit): number {
  const dagen = MOMENTEN.map((_, periode) => momentOf(feit, periode));
  const na = dagen.filter((op, periode) => periode > 0 && op > telVanaf(feit));
  return na[periodenNa - 1] ?? telVanaf(feit) + MEETDAGEN[MEETDAGEN.length - 1]! * DAG_MS;
}

/** A region has begun when the first firm in it is helped. */
function startsOf(feiten: readonly Effectfeit[]): Map<string, number> {
  const begin = new Map<string, number>();
  for (const { regio, hulpOp } of feiten)
    if (hulpOp !== null) begin.set(regio, Math.min(hulpOp, begin.get(regio) ?? Infinity));
  return begin;
}

/**
 * Firms by the opzet of the design; whoever had help before the first measurement cannot take part. `loting`: whoever took part in the draw,
 * whatever he did. `wachtlijst`: who was helped, against who waited and is not helped yet. `gefaseerd`: everybody, by when help in the region
 * began. `gekoppeld`: who was helped, against who was not. `zonder-vergelijking`: who was helped.
 */
export function deelnamesOf(ontwerp: Effectontwerp, feiten: readonly Effectfeit[]): Deelname[] {
  const { opzet } = ontwerp;
  if (opzet === 'loting') return feiten.flatMap((feit) => ofLoting(ontwerp, feit));
  const begin = startsOf(feiten);
  const kantOf = ({ bedrijf, regio, hulpOp }: Effectfeit): Kant =>
    opzet === 'gefaseerd'
      ? { hulpOp: begin.get(regio) ?? null, cluster: regio }
      : { hulpOp, cluster: bedrijf };
  const isMee = ({ groep, feit }: Deelname): boolean => {
    if (groep !== null) return groep > 0;
    return opzet === 'wachtlijst' ? feit.wachtOp !== null : opzet !== 'zonder-vergelijking';
  };
  return feiten.map((feit) => toDeelname(ontwerp, feit, kantOf(feit))).filter(isMee);
}
