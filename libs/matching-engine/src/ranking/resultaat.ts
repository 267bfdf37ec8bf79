// SPDX-License-Identifier: EUPL-1.2
import type { Regel } from '../model.js';
import type { Thesaurus } from '../thesaurus/thesaurus.js';
import type { Vraag } from '../eligibility/vragen.js';

/**
 * One piece of evidence for a match. `aandeel` is its share of the whole score, 0..1. `vraagwoorden` are the entrepreneur's own
 * words, `aanbodwoorden` those of the offer.
 * - begrip: both texts are about the same concept of the thesaurus; woord: the same (stem of a) word; deel: a part of a compound or a
 *   piece of a word; thema, soort, branche, nabij: the priors.
 */
export interface Bewijsstuk {
  bron: 'begrip' | 'woord' | 'deel' | 'thema' | 'soort' | 'branche' | 'nabij';
  term: string;
  aandeel: number;
  vraagwoorden: string[];
  aanbodwoorden: string[];
}

/** Why an offer stands where it stands, in a form that can be stored as JSON and read again later. */
export interface Bewijs {
  /** Part of the score that comes from the text, and from the priors. */
  tekst: number;
  voorkennis: number;
  /** Largest share first. */
  stukken: Bewijsstuk[];
  /** Rules that could not be decided because a fact is missing. */
  onbekend: Regel[];
}

/** One offer for a request; `rang` counts from 1, and every `ja` stands before any `onbekend`. */
export interface Match {
  aanbodId: string;
  rang: number;
  score: number;
  oordeel: 'ja' | 'onbekend';
  bewijs: Bewijs;
  /** Two to four sentences, B1, in the language of the request. */
  redenen: string[];
}

/** An offer that is among the 20 best by text alone, but that the firm cannot use. */
export interface Afwijzing {
  aanbodId: string;
  regels: Regel[];
}

/** The answer to one request. `epoch` and `rekenregels` say with which catalogue statistics and which rules it was reckoned. */
export interface MatchResultaat {
  epoch: number;
  rekenregels: string;
  matches: Match[];
  /** 0..1: how likely it is that no offer fits what was asked. */
  geenPassendAanbod: number;
  afgewezen: Afwijzing[];
  /** The one missing fact that decides most over the matches; null when every match is certain. */
  vraag: Vraag | null;
}

/** What `MatchIndex.match` would say of one offer. `rang`: its place, if it is in the list; `regels`: where it fails, if by text it is among the best. */
export interface Plaats {
  rang: number | null;
  regels: Regel[];
  /** How many offers are in the list. */
  aantal: number;
  geenPassendAanbod: number;
}

/** Options of `MatchIndex.match`; `top` is the number of offers to keep, 20 unless told otherwise. */
export interface MatchOpties {
  top?: number;
}

/** `epoch` numbers the catalogue statistics; without `thesaurus` the product's own is used. */
export interface IndexOpties {
  epoch: number;
  thesaurus?: Thesaurus;
}
