// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import type { Bedrijf, Paneel } from './paneel.rules.js';
import { fitLogit } from './propensity.rules.js';

/** A panel of who could be matched, with weights, and whom that left out. */
export interface Gekoppeld {
  paneel: Paneel;
  /** Pair or stratum of a firm: what stands together in the uncertainty. */
  koppel: ReadonlyMap<string, string>;
  /** Helped firms without a match; the effect says nothing about them. */
  zonder: string[];
}

/** Width of the caliper in standard deviations of the log odds (Austin 2011). */
export const CALIPER = 0.2;

const isHelped = ({ groep }: Bedrijf): boolean => groep !== null;

function spreadOf(waarden: readonly number[]): number {
  const midden = waarden.reduce((som, een) => som + een, 0) / waarden.length;
  return Math.sqrt(waarden.reduce((som, een) => som + (een - midden) ** 2, 0) / (waarden.length - 1));
}

interface Kandidaat {
  bedrijf: Bedrijf;
  score: number;
}

/** The free candidate nearest by score within the caliper; the first by name of those equally near. */
function nearest(score: number, vrij: ReadonlySet<Kandidaat>, grens: number): Kandidaat | null {
  let beste: Kandidaat | null = null;
  let afstand = grens;
  for (const een of vrij) {
    const d = Math.abs(een.score - score);
    if (d < afstand || (d === afstand && beste === null)) [beste, afstand] = [een, d];
  }
  return beste;
}

/**
 * Pairs of one helped firm and the not helped one nearest in its chance of help, each used once, hardest to match first (highest
 * chance), ties by pseudonym: the same panel gives the same pairs. Firms that are helped later than the panel ends are helped firms here.
 */
export function matchPropensity(paneel: Paneel, caliper = CALIPER): Gekoppeld {
  const { bedrijven } = paneel;
  const { kansen } = fitLogit(
    bedrijven.map(({ kenmerken }) => [1, ...kenmerken]),
    bedrijven.map((een) => Number(isHelped(een))),
  );
  const kandidaten = bedrijven.map((bedrijf, i) => ({
    bedrijf,
    score: Math.log(kansen[i]! / (1 - kansen[i]!)),
  }));
  const grens = caliper * spreadOf(kandidaten.map(({ score }) => score));
  const vrij = new Set(kandidaten.filter(({ bedrijf }) => !isHelped(bedrijf)));
  const koppel = new Map<string, string>();
  const zonder: string[] = [];
  const rij = kandidaten
    .filter(({ bedrijf }) => isHelped(bedrijf))
    .sort((een, ander) => ander.score - een.score);
  for (const { bedrijf, score } of rij) {
    const maat = nearest(score, vrij, grens);
    if (!maat) zonder.push(bedrijf.bedrijf);
    else {
      vrij.delete(maat);
      for (const een of [bedrijf, maat.bedrijf]) koppel.set(een.bedrijf, bedrijf.bedrijf);
    }
  }
  return finish(paneel, koppel, zonder, () => 1);
}

function finish(
  paneel: Paneel,
  koppel: ReadonlyMap<string, string>,
  zonder: string[],
  gewichtVan: (bedrijf: Bedrijf) => number,
): Gekoppeld {
  const bedrijven = paneel.bedrijven
    .filter(({ bedrijf }) => koppel.has(bedrijf))
    .map((een) => ({ ...een, gewicht: gewichtVan(een) }));
  if (bedrijven.length === 0)
    throw invalid([{ melding: 'Geen enkel bedrijf met hulp lijkt genoeg op een bedrijf zonder hulp.' }]);
  return { paneel: { ...paneel, bedrijven }, koppel, zonder };
}

/** In which class of each kenmerk a firm falls: how many cut points lie at or below it. */
const cellOf = ({ kenmerken }: Bedrijf, grenzen: readonly (readonly number[])[]): string =>
  kenmerken.map((waarde, k) => grenzen[k]!.filter((grens) => grens <= waarde).length).join('|');

/**
 * Coarsened exact matching (Iacus, King and Porro 2012): firms in the same class of every kenmerk. `grenzen`: cut points of each kenmerk, fixed
 * beforehand. Helped firms weigh 1; the others of a class as many together as its helped firms, times what keeps their mean weight at 1.
 */
export function matchGrof(paneel: Paneel, grenzen: readonly (readonly number[])[]): Gekoppeld {
  const breedte = paneel.bedrijven[0]?.kenmerken.length ?? 0;
  if (grenzen.length !== breedte)
    throw invalid([{ melding: `Geef grenzen voor alle ${breedte} kenmerken.` }]);
  const cellen = new Map<string, [zonder: number, met: number]>();
  for (const een of paneel.bedrijven) {
    const cel = cellen.get(cellOf(een, grenzen)) ?? [0, 0];
    cel[Number(isHelped(een))]! += 1;
    cellen.set(cellOf(een, grenzen), cel);
  }
  const heel = [...cellen.values()].filter((cel) => cel[0] > 0 && cel[1] > 0);
  const [zonderHulp, metHulp] = [0, 1].map((arm) => heel.reduce((som, cel) => som + cel[arm]!, 0));
  const isHeel = (een: Bedrijf): boolean => cellen.get(cellOf(een, grenzen))!.every((aantal) => aantal > 0);
  const koppel = new Map(paneel.bedrijven.filter(isHeel).map((een) => [een.bedrijf, cellOf(een, grenzen)]));
  const zonder = paneel.bedrijven
    .filter((een) => isHelped(een) && !isHeel(een))
    .map(({ bedrijf }) => bedrijf);
  return finish(paneel, koppel, zonder, (een) => {
    const [c, t] = cellen.get(cellOf(een, grenzen))!;
    return isHelped(een) ? 1 : (t / c) * (zonderHulp! / metHulp!);
  });
}
