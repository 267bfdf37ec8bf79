// SPDX-License-Identifier: EUPL-1.2

/** Goes up with every change of a weight or a rule below, so that a stored match says by which rules it was reckoned. */
export const REKENREGELS = '2026.1';

/**
 * All weights of the ranking, set by hand and few: searching for better ones on a small test set made other requests worse.
 */
export const GEWICHTEN = {
  /** A title is chosen with care, a description mentions much in passing. */
  veld: { titel: 4, samenvatting: 1.8, omschrijving: 1, kenmerken: 1.2, woordenVanOndernemers: 2 },
  /** BM25: saturation of repeated words and correction for long texts; offers are about equally long. */
  k1: 1.2,
  b: 0.55,
  /** A part of a compound says half of what the word says. */
  deel: 0.5,
  /** All four-letter pieces of a word together: they catch misspellings, but many match by chance. */
  letters: 0.6,
  /** A word counts less than a concept: in a small catalogue an everyday word is rare by chance. */
  woord: 0.7,
  begrip: 1.2,
  /** A concept that the words only hint at. */
  vermoeden: 1.5,
  /** A broader concept is meant only partly. */
  breder: 0.5,
  /** Least and most that one cue of a concept counts: an everyday word, and rare words that stand together. */
  minsteCue: 0.4,
  meesteCue: 1.8,
  /** An ambiguous cue counts half where its theme is what the text is about. */
  zwak: 0.5,
  /** Log-odds that a complete phrase adds for its theme. */
  helePhrase: 1.5,
  /** Log-odds from which a sentence is clear about its theme by itself, and how far that theme then counts. */
  helderZin: 3,
  uitZin: 0.7,
  /** A cue found inside a longer word. */
  cueDeel: 0.7,
  /** A cue of a theme that the text is not mostly about. */
  buitenThema: 0.4,
  /** The trade of the firm, named in the text or known by its SBI code, is background and not the question. */
  branche: 0.4,
  brancheSbi: 0.25,
  /** Priors, as shares of a quarter of the best text score. */
  thema: 0.6,
  gekozenThema: 0.5,
  soort: 0.5,
  voorBranche: 0.5,
  nabij: 0.4,
  prior: 0.35,
} as const;
