// SPDX-License-Identifier: EUPL-1.2
import type { Thema } from '../model.js';

/**
 * A concept as its author writes it. `woorden` and `engels`: strong terms; `*` at the start, the end or both stands for any
 * letters; several words are a phrase. `situaties`: longer phrases that describe a situation. `zwak`: ambiguous cues, which count
 * (half) only beside another cue of the same theme. `breder`: concepts that this one is a kind of. `sbi`: for a trade, the
 * prefixes of its SBI codes.
 */
export interface BegripBron {
  breder?: string[];
  woorden?: string[];
  situaties?: string[];
  zwak?: string[];
  engels?: string[];
  sbi?: string[];
}

/** A file of the thesaurus. `thema` is null for trades and for kinds of help, which belong to no theme. */
export interface ThesaurusBestand {
  versie: number;
  thema: Thema | null;
  concepten: Record<string, BegripBron>;
}

/** Files of the thesaurus without a theme, by the name that they stand under in `data/thesaurus`. */
export const BRANCHES = 'branches';
export const HULPSOORTEN = 'hulpsoorten';
/** Subjects that no offer to firms is about: private matters, advertising, job seekers. */
export const BUITEN_BEREIK = 'buiten-bereik';

export type Begripsoort = 'thema' | 'branche' | 'hulpsoort' | 'buiten';

/** A concept of the merged thesaurus; its number is its place in `Thesaurus.begrippen`. */
export interface Begrip {
  naam: string;
  soort: Begripsoort;
  thema: Thema | null;
  /** Numbers of the broader concepts. */
  breder: number[];
  sbi: readonly string[];
}
