// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { THESAURUS } from './toegangsregels.js';

/** The rows of the table about the words that people and offers use. */
export const THESAURUSBEHEER: Toegangstabel = {
  thesaurusLezen: THESAURUS,
  begrippenLijst: THESAURUS,
  begripLezen: THESAURUS,
  thesaurusconceptWijzigen: THESAURUS,
  thesaurusconceptTerugzetten: THESAURUS,
  thesaurusproefDoen: THESAURUS,
  thesaurusversiesLijst: THESAURUS,
  thesaurusPubliceren: THESAURUS,
};
