// SPDX-License-Identifier: EUPL-1.2

/** Fewer firms than these are not told of to who does not pay for them. */
export const DREMPEL = 10;

/** What was granted for in one group, or in all; amounts in cents. */
export interface Besteding {
  /** Different firms that were helped. */
  ondernemingen: number;
  /** Results that were granted. */
  prestaties: number;
  /** Of these by the own word of the entrepreneur. */
  bevestigd: number;
  bedragInCenten: number;
}

/** One line of the list; everything is `null` where telling it would tell of few firms. */
export type Bestedingregel = { [Veld in keyof Besteding]: number | null } & {
  kostenPerPrestatieInCenten: number | null;
  kostenPerBevestigdInCenten: number | null;
};

const VELDEN = ['ondernemingen', 'prestaties', 'bevestigd', 'bedragInCenten'] as const;

/**
 * What each euro bought, for all and by group; a firm may be in more than one group. Groups of fewer than `drempel` firms
 * are left out, and next to them the smallest others, until what is left out is of two groups or more and of `drempel` firms or
 * more: nobody gets it back from the total. `drempel` is `null` for who may know all. Of one answer: not across answers.
 */
export function shieldBesteding<G extends Besteding>(
  totaal: Besteding,
  groepen: readonly G[],
  drempel: number | null,
): { totaal: Bestedingregel; groepen: (Omit<G, keyof Besteding> & Bestedingregel)[] } {
  const grens = drempel ?? 0;
  const isVerteld = totaal.ondernemingen >= grens;
  const weg = isVerteld ? hiddenOf(groepen, grens) : new Set(groepen.keys());
  return {
    totaal: isVerteld ? withKosten(totaal) : UNTOLD,
    groepen: groepen.map((groep, nr) => ({ ...groep, ...(weg.has(nr) ? UNTOLD : withKosten(groep)) })),
  };
}

const UNTOLD: Bestedingregel = {
  ...{ ondernemingen: null, prestaties: null, bevestigd: null, bedragInCenten: null },
  ...{ kostenPerPrestatieInCenten: null, kostenPerBevestigdInCenten: null },
};

/** Which groups are left out: those below, and the smallest of the others as long as they are needed. */
function hiddenOf(groepen: readonly Besteding[], grens: number): Set<number> {
  const oplopend = [...groepen.entries()].sort(([, a], [, b]) => a.ondernemingen - b.ondernemingen);
  const weg = new Set<number>();
  let som = 0;
  for (const [nr, { ondernemingen }] of oplopend) {
    const isGenoeg = weg.size === 0 || (weg.size > 1 && som >= grens);
    if (ondernemingen >= grens && isGenoeg) break;
    weg.add(nr);
    som += ondernemingen;
  }
  return weg;
}

function withKosten(besteding: Besteding): Bestedingregel {
  const { prestaties, bevestigd, bedragInCenten } = besteding;
  const kaal = Object.fromEntries(VELDEN.map((veld) => [veld, besteding[veld]])) as Record<
    keyof Besteding,
    number
  >;
  return {
    ...kaal,
    kostenPerPrestatieInCenten: divide(bedragInCenten, prestaties),
    kostenPerBevestigdInCenten: divide(bedragInCenten, bevestigd),
  };
}

/** To whole cents, half a cent up; `null` of nothing. Exact: no amount of a programme is near 2^52. */
const divide = (centen: number, door: number): number | null =>
  door === 0 ? null : Math.floor((2 * centen + door) / (2 * door));

/** Minutes that reporting took for each thousand euros that were granted, on a tenth; `null` when nobody told or nothing was granted. */
export const minutenPerDuizendEuro = (minuten: number | null, bedragInCenten: number): number | null =>
  minuten === null || bedragInCenten === 0 ? null : Math.round((minuten * 1_000_000) / bedragInCenten) / 10;
