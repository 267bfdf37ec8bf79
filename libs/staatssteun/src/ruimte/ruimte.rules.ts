// SPDX-License-Identifier: EUPL-1.2
import {
  LAATSTE_DAG,
  ARTIKELEN,
  PLAFONDS_IN_CENTEN,
  TELT_MEE,
  plafondsVoor,
  type Regeling,
} from './regeling.rules.js';
import { plusJaren, teltOp, teltTotEnMet } from './venster.rules.js';

/** Aid of one firm, in cents. While it is reserved it counts from its date with no end. */
export interface Steunpost {
  kvkNummer: string;
  datum: string;
  bedragInCenten: number;
  regeling: Regeling;
  gereserveerd: boolean;
}

/** What is known of a single undertaking on a date. */
export interface Steunfeiten {
  /** KVK-nummers that belong together on that date. */
  leden: readonly string[];
  posten: readonly Steunpost[];
  /** The day of the last verklaring of each lid that gave one. */
  verklaardOp: Readonly<Record<string, string>>;
}

export type Ruimteoordeel = 'ruimte' | 'vol' | 'onbekend';

export interface Ruimte {
  oordeel: Ruimteoordeel;
  /** As far as is known: without a verklaring it may be less. Never below 0. */
  ruimteInCenten: number;
  plafondInCenten: number;
  /** Plain Dutch, with the article. */
  zinnen: string[];
}

/** A verklaring holds for a year; an appointment of ours, no rule of the regulation. */
const JAREN_GELDIG = 1;

/** Amounts as people read them: whole euros without cents. */
export const euro = (centen: number): string =>
  `€ ${(centen / 100).toLocaleString('nl-NL', { minimumFractionDigits: centen % 100 === 0 ? 0 : 2 })}`;

const telt = (post: Steunpost, peildatum: string): boolean =>
  post.gereserveerd ? post.datum <= peildatum : teltOp(post.datum, peildatum);

/** What counts under this ceiling on that day, in cents. */
export const beslagOp = (posten: readonly Steunpost[], plafond: Regeling, peildatum: string): number =>
  posten
    .filter((post) => TELT_MEE[plafond].includes(post.regeling) && telt(post, peildatum))
    .reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);

/**
 * The most that counts in any three years in which aid of `datum` would count: later aid, of a grant that was noted before an
 * earlier one, must fit beside it too.
 */
export function hoogsteBeslag(posten: readonly Steunpost[], plafond: Regeling, datum: string): number {
  const later = posten.map((post) => post.datum).filter((dag) => dag > datum && dag <= teltTotEnMet(datum));
  return Math.max(...[datum, ...later].map((dag) => beslagOp(posten, plafond, dag)));
}

/** The room for new aid of that day under a regeling; the narrowest ceiling decides. */
export function ruimteOp(
  { leden, posten, verklaardOp }: Steunfeiten,
  regeling: Regeling,
  datum: string,
): Ruimte {
  const [krapste] = plafondsVoor(regeling)
    .map((plafond) => ({
      plafond,
      vrij: PLAFONDS_IN_CENTEN[plafond] - hoogsteBeslag(posten, plafond, datum),
    }))
    .sort((a, b) => a.vrij - b.vrij);
  const { plafond, vrij } = krapste ?? { plafond: regeling, vrij: 0 };
  const ruimteInCenten = Math.max(0, vrij);
  const zonder = leden.filter((lid) => !isVerklaard(verklaardOp[lid], datum));
  const feit = { ruimteInCenten, plafondInCenten: PLAFONDS_IN_CENTEN[plafond] };
  if (datum > LAATSTE_DAG) return { ...feit, oordeel: 'onbekend', zinnen: [NA_AFLOOP] };
  if (ruimteInCenten === 0) return { ...feit, oordeel: 'vol', zinnen: [zinVol(plafond, leden)] };
  if (zonder.length > 0) return { ...feit, oordeel: 'onbekend', zinnen: [zinOnbekend(zonder, leden)] };
  return { ...feit, oordeel: 'ruimte', zinnen: [zinRuimte(ruimteInCenten, plafond, leden)] };
}

/** The last day on which a verklaring of that day holds. */
export const verklaringGeldtTotEnMet = (op: string): string => plusJaren(op, JAREN_GELDIG);

const isVerklaard = (op: string | undefined, datum: string): boolean =>
  op !== undefined && op <= datum && datum <= verklaringGeldtTotEnMet(op);

const NA_AFLOOP =
  'De regels voor de-minimissteun gelden tot en met 31 december 2030. Wat daarna geldt, is nog niet bekend (Verordening (EU) 2023/2831, artikel 8).';

const wie = (leden: readonly string[]): string =>
  leden.length === 1
    ? 'Deze onderneming'
    : `Deze onderneming en de ${leden.length - 1} waarmee zij een geheel vormt`;

const heeft = (leden: readonly string[]): string => (leden.length === 1 ? 'heeft' : 'hebben samen');

const zinVol = (plafond: Regeling, leden: readonly string[]): string =>
  `${wie(leden)} ${heeft(leden)} geen ruimte meer voor de-minimissteun: in drie jaar mag het samen ${euro(PLAFONDS_IN_CENTEN[plafond])} zijn (${ARTIKELEN[plafond]}).`;

const zinRuimte = (centen: number, plafond: Regeling, leden: readonly string[]): string =>
  `${wie(leden)} ${heeft(leden)} nog ruimte voor ${euro(centen)} de-minimissteun, van ${euro(PLAFONDS_IN_CENTEN[plafond])} in drie jaar (${ARTIKELEN[plafond]}).`;

const zinOnbekend = (zonder: readonly string[], leden: readonly string[]): string =>
  leden.length === 1
    ? 'Er is geen geldige verklaring over de-minimissteun. Vraag de ondernemer er een te geven (Verordening (EU) 2023/2831, artikel 7).'
    : `Van ${zonder.length} van de ${leden.length} ondernemingen die een geheel vormen is er geen geldige verklaring over de-minimissteun (Verordening (EU) 2023/2831, artikel 7).`;
