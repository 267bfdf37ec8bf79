// SPDX-License-Identifier: EUPL-1.2
import { KLEINSTE_GROEP, type Actor } from '#libs/kernel';

/** Fewer firms than these are not told of to who is outside, and to who knows the firms of his own regio anyway. */
export const DREMPEL: number = KLEINSTE_GROEP.buiten;
const DREMPEL_BINNEN = KLEINSTE_GROEP.binnen;

/** Of how few firms is told; `null` when all of it may be known: whoever pays sees each result. */
export const drempelVoor = ({ rol }: Pick<Actor, 'rol'>): number | null => {
  if (rol === 'financier') return null;
  return rol === 'coordinator' ? DREMPEL_BINNEN : DREMPEL;
};

/** What was granted for in one group; amounts in cents. */
export interface Besteding {
  /** The firms that were helped, each by something that is its own; results of an unknown firm have none. */
  ondernemingen: ReadonlySet<number>;
  /** Results that were granted. */
  prestaties: number;
  /** Assignments among them of which the entrepreneur himself says that they helped. */
  bevestigd: number;
  bedragInCenten: number;
}

/** One line of the list; everything is `null` where telling it would tell of few firms. */
export type Bestedingregel = Record<keyof Besteding, number | null> & {
  kostenPerPrestatieInCenten: number | null;
  kostenPerBevestigdInCenten: number | null;
  isVerborgen: boolean;
};

/**
 * What each euro bought, in all and by group; a firm may be in more than one group. Groups of fewer than `drempel` firms are left
 * out, and next to them the smallest others, until what is left out is of two groups or more and of `drempel` different firms or
 * more: nobody gets it back from the total. `drempel` is `null` for who may know all. Of one answer: not across answers.
 */
export function shieldBesteding<G extends Besteding>(
  groepen: readonly G[],
  drempel: number | null,
): { totaal: Bestedingregel; groepen: (Omit<G, keyof Besteding> & Bestedingregel)[] } {
  const grens = drempel ?? 0;
  const totaal = sumOf(groepen);
  const isVerteld = totaal.ondernemingen.size >= grens;
  const weg = isVerteld ? hiddenOf(groepen, grens) : new Set(groepen.keys());
  return {
    totaal: isVerteld ? withKosten(totaal) : UNTOLD,
    groepen: groepen.map((groep, nr) => ({ ...groep, ...(weg.has(nr) ? UNTOLD : withKosten(groep)) })),
  };
}

const UNTOLD: Bestedingregel = {
  ...{ ondernemingen: null, prestaties: null, bevestigd: null, bedragInCenten: null },
  ...{ kostenPerPrestatieInCenten: null, kostenPerBevestigdInCenten: null, isVerborgen: true },
};

const sumOf = (groepen: readonly Besteding[]): Besteding => {
  const som = (veld: 'prestaties' | 'bevestigd' | 'bedragInCenten'): number =>
    groepen.reduce((alle, groep) => alle + groep[veld], 0);
  return {
    ondernemingen: new Set(groepen.flatMap(({ ondernemingen }) => [...ondernemingen])),
    ...{ prestaties: som('prestaties'), bevestigd: som('bevestigd'), bedragInCenten: som('bedragInCenten') },
  };
};

/** Which groups are left out: those below, and the smallest of the others as long as they are needed. */
function hiddenOf(groepen: readonly Besteding[], grens: number): Set<number> {
  const oplopend = [...groepen.entries()].sort(([, a], [, b]) => a.ondernemingen.size - b.ondernemingen.size);
  const weg = new Set<number>();
  const wie = new Set<number>();
  for (const [nr, { ondernemingen }] of oplopend) {
    const isGenoeg = weg.size === 0 || (weg.size > 1 && wie.size >= grens);
    if (ondernemingen.size >= grens && isGenoeg) break;
    weg.add(nr);
    for (const een of ondernemingen) wie.add(een);
  }
  return weg;
}

function withKosten({ ondernemingen, prestaties, bevestigd, bedragInCenten }: Besteding): Bestedingregel {
  return {
    ...{ ondernemingen: ondernemingen.size, prestaties, bevestigd, bedragInCenten },
    kostenPerPrestatieInCenten: divide(bedragInCenten, prestaties),
    kostenPerBevestigdInCenten: divide(bedragInCenten, bevestigd),
    isVerborgen: false,
  };
}

/** To whole cents, half a cent up; `null` of nothing. Exact: no amount of a programme is near 2^52. */
const divide = (centen: number, door: number): number | null =>
  door === 0 ? null : Math.floor((2 * centen + door) / (2 * door));

/** Minutes that reporting took for each thousand euros that were granted, on a tenth; `null` when nobody told or nothing was granted. */
export const minutenPerDuizendEuro = (minuten: number | null, bedragInCenten: number): number | null =>
  minuten === null || bedragInCenten === 0 ? null : Math.round((minuten * 1_000_000) / bedragInCenten) / 10;
