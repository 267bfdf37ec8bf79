// SPDX-License-Identifier: EUPL-1.2

/** Where the customers of a firm are. */
export type Werkgebied = 'plaatselijk' | 'regionaal' | 'landelijk';

/** An ondernemer who said yes to a kring, with the facts of his onderneming by which kringen are formed. Ids, no names. */
export interface Deelnemer {
  id: string;
  /** SBI codes of one version of the list, the main activity first. Without any, nobody knows who the competitors are. */
  sbi: readonly string[];
  gemeentecode: string | null;
  /** As he says himself; `null`: by the trade. */
  werkgebied: Werkgebied | null;
  /** Whole years in business. */
  jaren: number | null;
  werkzamePersonen: number | null;
  /** Languages in which he can take part, as ISO 639-1 codes. */
  talen: readonly string[];
  /** Codes of the thema's about which he wants to talk. */
  themas: readonly string[];
  /** Ids of those with whom he does not want to be in one kring; holds both ways. Never shown to anybody. */
  nietMet: readonly string[];
  /** How often he stayed on the waiting list before; whoever waited goes first. */
  wachtrondes: number;
}

/** What a regio or beheerder may set. */
export interface Kringregels {
  /** Members of a kring: at least and at most. */
  minst: number;
  meest: number;
  /** Kilometres between any two members, as the afstandsmaat tells them. */
  maxKm: number;
}

/** Kilometres between two gemeenten by their codes; `null` when one of them is unknown. `Infinity`: not to be reached. */
export type Afstandsmaat = (een: string, ander: string) => number | null;

/** A kring that is there already; whoever is no longer among the deelnemers has left it. */
export interface BestaandeKring {
  id: string;
  leden: readonly string[];
}
