// SPDX-License-Identifier: EUPL-1.2

/** Goes up with every change of a weight or a rule below, so that a stored match says by which rules it was reckoned. */
export const REKENREGELS = '2026.1';

/**
 * All weights of the ranking, set by hand and few: searching for better ones on a small test set made other requests worse.
 */
export const GEWICHTEN = {
  /** A title is chosen with care, a description mentions much in passing. */
  veld: { titel: 3, samenvatting: 1.8, omschrijving: 1, kenmerken: 1.2, woordenVanOndernemers: 2 },
  /** BM25: saturation of repeated words and correction for long texts; offers are about equally long. */
  k1: 1.2,
  b: 0.55,
  /** A part of a compound says half of what the word says. */
  deel: 0.5,
  /** Pieces of four letters catch misspellings; many of them match by chance. */
  letters: 0.1,
  /** A concept stands for many words, but it is recognised with less certainty than a word is read. */
  begrip: 1,
  /** A broader concept is meant only partly. */
  breder: 0.5,
  /** Strength of the cues of a concept. */
  situatie: 1,
  zwak: 0.5,
  zwakAlleen: 0.2,
  /** A cue found inside a longer word. */
  cueDeel: 0.7,
  /** The trade of the firm, known by its SBI code, is background and not the question. */
  branche: 0.3,
  /** Priors, as shares of a quarter of the best text score. */
  thema: 0.6,
  gekozenThema: 0.5,
  soort: 0.5,
  voorBranche: 0.5,
  nabij: 0.4,
  prior: 0.25,
} as const;
