// SPDX-License-Identifier: EUPL-1.2
import type { Periode } from '#libs/kernel';

/** The kinds of help an offer can be. */
export const SOORTEN = [
  'subsidie',
  'voucher',
  'coaching',
  'workshop',
  'lening',
  'community',
  'peer',
  'loket',
] as const;
export type Soort = (typeof SOORTEN)[number];

/** The themes an offer or a request can carry; the thesaurus groups its concepts under the same ones. */
export const THEMAS = [
  'aanbesteding',
  'ai',
  'binnenstad',
  'circulair',
  'crisis',
  'cyber',
  'digitalisering',
  'energie',
  'export',
  'financiering',
  'groei',
  'huisvesting',
  'innovatie',
  'logistiek',
  'netcongestie',
  'opleiding',
  'opvolging',
  'personeel',
  'regelgeving',
  'starten',
] as const;
export type Thema = (typeof THEMAS)[number];

/** The rules an offer can set to a firm, in the order in which they are shown. */
export const REGELS = [
  'gebied',
  'sbi',
  'werkzamePersonen',
  'rechtsvorm',
  'leeftijd',
  'omzet',
  'deMinimis',
  'capaciteit',
  'openstelling',
] as const;
export type Regel = (typeof REGELS)[number];

/** Legal forms as the exchange format spells them; `in oprichting` is a firm that is not registered yet. */
export const RECHTSVORMEN = [
  'eenmanszaak',
  'vof',
  'maatschap',
  'cv',
  'bv',
  'nv',
  'cooperatie',
  'vereniging',
  'stichting',
  'kerkgenootschap',
  'publiekrechtelijk',
  'buitenlands',
  'in oprichting',
  'overig',
] as const;
export type Rechtsvorm = (typeof RECHTSVORMEN)[number];

/** `onbekend`: a fact is missing and it could go either way. */
export type Oordeel = 'ja' | 'nee' | 'onbekend';

export type Taal = 'nl' | 'en';

/** Places of an offer; full when `bezet >= totaal`. With a period both are of the one that runs; without it they are for good. */
export interface Capaciteit {
  totaal: number;
  bezet: number;
  periode?: Periode | null;
}

/** Period in which one can apply, both days included, `YYYY-MM-DD`; a missing end is open. */
export interface Openstelling {
  van?: string | null;
  tot?: string | null;
}

/**
 * What an offer asks of a firm. Amounts in whole euros, ages in months, bounds inclusive; `null` or missing = no bound.
 * `gebied`: any one is enough ("NL", "PV25", "CR13", "GM0153", "REGIO:TWE"). `sbi`: prefixes of SBI codes, empty = all.
 */
export interface Voorwaarden {
  gebied: string[];
  sbi: string[];
  sbiUitgesloten: string[];
  minWerkzamePersonen?: number | null;
  maxWerkzamePersonen?: number | null;
  rechtsvormen: string[];
  minLeeftijdMaanden?: number | null;
  maxLeeftijdMaanden?: number | null;
  minOmzet?: number | null;
  maxOmzet?: number | null;
  deMinimisBedrag?: number | null;
  capaciteit?: Capaciteit | null;
  openstelling?: Openstelling | null;
}

/** What the firm pays itself: nothing, or a contribution. */
export const PRIJSSOORTEN = ['gratis', 'eigen-bijdrage'] as const;
export type Prijssoort = (typeof PRIJSSOORTEN)[number];

/** What an amount is paid for. */
export const PRIJSEENHEDEN = ['keer', 'uur', 'dagdeel', 'maand', 'jaar', 'traject'] as const;
export type Prijseenheid = (typeof PRIJSEENHEDEN)[number];

/** What the firm pays itself, as its provider told it. An amount, in cents, always has a unit; without one it is not known how much. */
export interface Prijs {
  soort: Prijssoort;
  centen?: number;
  eenheid?: Prijseenheid;
  toelichting?: string;
}

/** How many days one waits, and the day (`YYYY-MM-DD`) on which the provider said so. */
export interface Wachttijd {
  dagen: number;
  op: string;
}

/** An offer of help, in the exchange format. */
export interface Aanbod {
  id: string;
  titel: string;
  samenvatting: string;
  omschrijving: string;
  soort: Soort;
  themas: string[];
  aanbieder: string;
  voorwaarden: Voorwaarden;
  /** Words that entrepreneurs use for what this offer does; searched, never shown as the offer's own text. */
  woordenVanOndernemers?: string[];
  /** Missing = not known, as the next two. Matching looks at none of the three. */
  prijs?: Prijs;
  wachttijd?: Wachttijd;
  /** The team or function that helps; no person. */
  adviseur?: string;
}

/** The facts of a firm; amounts in whole euros; `null` or missing = unknown. */
export interface Onderneming {
  sbi?: string | null;
  werkzamePersonen?: number | null;
  rechtsvorm?: string | null;
  omzet?: number | null;
  leeftijdMaanden?: number | null;
  gemeentecode?: string | null;
  deMinimisGebruikt?: number | null;
}

/** A request for help, in the exchange format. */
export interface Hulpvraag {
  id: string;
  taal?: Taal | null;
  tekst: string;
  themas: string[];
  onderneming: Onderneming;
}

/** What a verdict is given at: the reference date and the de-minimis ceiling in whole euros. */
export interface Peil {
  peildatum: string;
  deMinimisPlafond: number;
}

/** Ceiling of the general de-minimis regulation (EU) 2023/2831, per single undertaking over three years, in euros. */
export const ALGEMEEN_PLAFOND = 300_000;
