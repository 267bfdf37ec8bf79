// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { CONCEPT, HULPVRAAG_BEGINNEN } from './toegangsregels.js';

/** Of the table of access: a hulpvraag that was not sent in yet. */
export const CONCEPTEN: Toegangstabel = {
  conceptBewaren: HULPVRAAG_BEGINNEN,
  conceptLezen: CONCEPT,
  conceptWijzigen: CONCEPT,
  conceptVerwijderen: CONCEPT,
  conceptIndienen: CONCEPT,
};
