// SPDX-License-Identifier: EUPL-1.2
import type { Afstandsmaat } from './deelnemer.js';

/** Where most people of a gemeente live, in degrees (WGS 84), and on which side of wide water that is. */
export interface Gemeentepunt {
  gemeentecode: string;
  breedte: number;
  lengte: number;
  oever: string;
}

type Punt = Pick<Gemeentepunt, 'breedte' | 'lengte'>;

const AARDSTRAAL_KM = 6371;
const GRAAD = Math.PI / 180;
/** Two firms in one gemeente are not at the same spot. */
const IN_GEMEENTE_KM = 2;

/** Bridges, dams and tunnels over water that is too wide to look across: between which sides, and where each end is. */
const OVERGANGEN: readonly { tussen: readonly [string, string]; van: Punt; naar: Punt }[] = [
  // Afsluitdijk, Houtribdijk, Hollandse Brug, Stichtse Brug.
  way('noord-holland', 'ijsselmeer-oost', [52.93, 5.04], [53.07, 5.33]),
  way('noord-holland', 'ijsselmeer-oost', [52.7, 5.29], [52.53, 5.43]),
  way('noord-holland', 'ijsselmeer-oost', [52.32, 5.13], [52.34, 5.15]),
  way('noord-holland', 'ijsselmeer-oost', [52.3, 5.29], [52.3, 5.31]),
  // Westerscheldetunnel.
  way('zeeuws-vlaanderen', 'vasteland', [51.36, 3.85], [51.43, 3.84]),
];
/** Sides between which a straight line is no measure; all others border on each other. */
const GESCHEIDEN = [
  ['noord-holland', 'ijsselmeer-oost'],
  ['zeeuws-vlaanderen', 'vasteland'],
  ['zeeuws-vlaanderen', 'noord-holland'],
  ['zeeuws-vlaanderen', 'ijsselmeer-oost'],
];
/** To these one sails; nobody comes from elsewhere each month. */
const EILANDEN = ['texel', 'vlieland', 'terschelling', 'ameland', 'schiermonnikoog'];

function way(een: string, ander: string, van: [number, number], naar: [number, number]) {
  const toPunt = ([breedte, lengte]: [number, number]): Punt => ({ breedte, lengte });
  return { tussen: [een, ander] as const, van: toPunt(van), naar: toPunt(naar) };
}

/** As the crow flies. */
export function kmInLine(een: Punt, ander: Punt): number {
  const oost = (ander.lengte - een.lengte) * GRAAD * Math.cos(((een.breedte + ander.breedte) / 2) * GRAAD);
  const noord = (ander.breedte - een.breedte) * GRAAD;
  return AARDSTRAAL_KM * Math.hypot(oost, noord);
}

/**
 * Kilometres between gemeenten as the crow flies, by the nearest bridge or dam where wide water lies between. It is shorter than
 * the road, about a quarter in the Netherlands, and knows nothing of where in the gemeente a firm is.
 */
export function afstandTussen(punten: readonly Gemeentepunt[]): Afstandsmaat {
  const perCode = new Map(punten.map((punt) => [punt.gemeentecode, punt]));
  return (een, ander) => {
    const [van, naar] = [perCode.get(een), perCode.get(ander)];
    if (!van || !naar) return null;
    return van === naar ? IN_GEMEENTE_KM : kmByLand(van, naar);
  };
}

function kmByLand(van: Gemeentepunt, naar: Gemeentepunt): number {
  if (van.oever === naar.oever) return kmInLine(van, naar);
  if (EILANDEN.includes(van.oever) || EILANDEN.includes(naar.oever)) return Infinity;
  const isGescheiden = GESCHEIDEN.some((twee) => twee.includes(van.oever) && twee.includes(naar.oever));
  if (!isGescheiden) return kmInLine(van, naar);
  const omwegen = OVERGANGEN.flatMap(({ tussen, van: begin, naar: eind }) => {
    if (tussen[0] === van.oever && tussen[1] === naar.oever) return [along(van, begin, eind, naar)];
    return tussen[0] === naar.oever && tussen[1] === van.oever ? [along(naar, begin, eind, van)] : [];
  });
  return Math.min(Infinity, ...omwegen);
}

const along = (...punten: Punt[]): number =>
  punten.slice(1).reduce((km, punt, i) => km + kmInLine(punten[i] ?? punt, punt), 0);
