// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { indexOf, placeOf, type Bedrijf, type Paneel } from './paneel.rules.js';
import { coefficientOf, fitRegressie, type Regressievraag } from './regressie.rules.js';
import type { Schatting } from './schatting.rules.js';

/** Periods before and after that are compared, both ends included. */
export interface Venster {
  voor: readonly [number, number];
  na: readonly [number, number];
}

export interface DidOpties extends Venster {
  /** Adjust for the kenmerken as well: takes away what matching left over. */
  bijstellen?: boolean;
  /** What stands together in the uncertainty: the cluster of a firm unless told otherwise (e.g. the pair it was matched in). */
  clusterVan?: (bedrijf: Bedrijf) => string;
}

function meanOver(paneel: Paneel, bedrijf: Bedrijf, [van, tot]: readonly [number, number]): number {
  const [begin, eind] = [placeOf(paneel, van), placeOf(paneel, tot)];
  if (begin < 0 || eind < begin)
    throw invalid([{ melding: `Van periode ${van} tot en met ${tot} zijn er geen uitkomsten.` }]);
  const stuk = bedrijf.uitkomsten.slice(begin, eind + 1);
  return stuk.reduce((som, waarde) => som + waarde, 0) / stuk.length;
}

/** Helped after `voor` and no later than at the start of `na`; or not helped before `na` is over. Anybody else blurs the comparison. */
function armOf({ groep }: Bedrijf, { voor, na }: Venster): 0 | 1 | null {
  if (groep === null || groep > na[1]) return 0;
  return groep > voor[1] && groep <= na[0] ? 1 : null;
}

/** The regression behind a difference in differences: change on 1, helped, and the centred kenmerken when asked. */
export function didVraag(paneel: Paneel, opties: DidOpties): Regressievraag {
  const mee = paneel.bedrijven.filter((een) => een.gewicht > 0 && armOf(een, opties) !== null);
  const behandeld = mee.filter((een) => armOf(een, opties) === 1);
  if (behandeld.length < 2 || mee.length - behandeld.length < 2)
    throw invalid([{ melding: 'Elke kant van de vergelijking heeft minstens twee bedrijven nodig.' }]);
  const breedte = opties.bijstellen === true ? mee[0]!.kenmerken.length : 0;
  const midden = Array.from(
    { length: breedte },
    (_, k) => behandeld.reduce((som, een) => som + een.kenmerken[k]!, 0) / behandeld.length,
  );
  const { clusterVan = ({ cluster }: Bedrijf) => cluster } = opties;
  const { van, aantal } = indexOf(mee.map(clusterVan));
  return {
    y: mee.map((een) => meanOver(paneel, een, opties.na) - meanOver(paneel, een, opties.voor)),
    x: mee.map((een) => [1, armOf(een, opties)!, ...midden.map((m, k) => een.kenmerken[k]! - m)]),
    gewichten: mee.map(({ gewicht }) => gewicht),
    cluster: van,
    clusters: aantal,
  };
}

/**
 * Difference in differences between two windows: how much more the helped changed than those who were not (yet) helped, weighed as
 * matching left them, with the CR1 interval. Unit of the outcome.
 */
export const estimateDid = (paneel: Paneel, opties: DidOpties): Schatting =>
  coefficientOf(fitRegressie(didVraag(paneel, opties)), 1);
