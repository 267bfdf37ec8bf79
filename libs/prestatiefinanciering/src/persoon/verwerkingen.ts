// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';
import {
  BANKREKENING_VERWERKINGEN,
  BANKREKENING_ZONDER_PERSOONSGEGEVENS,
} from '../bankrekening/verwerkingen.js';
import { BETALINGEN_VERWERKING, BETALINGEN_ZONDER_PERSOONSGEGEVENS } from '../betaling/verwerkingen.js';
import { DECLARATIES_VERWERKINGEN, DECLARATIES_ZONDER_PERSOONSGEGEVENS } from './declaraties.js';
import { PROGRAMMA_VERWERKINGEN, PROGRAMMA_ZONDER_PERSOONSGEGEVENS } from './programma.js';

// One line per noun: its file beside this one says what it keeps.

/** What this lib keeps of people, why and how long. */
export const PRESTATIEFINANCIERING_VERWERKINGEN: readonly Verwerking[] = [
  ...PROGRAMMA_VERWERKINGEN,
  ...DECLARATIES_VERWERKINGEN,
  ...BANKREKENING_VERWERKINGEN,
  BETALINGEN_VERWERKING,
];

/** The columns of this lib that tell of nobody. */
export const PRESTATIEFINANCIERING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  ...PROGRAMMA_ZONDER_PERSOONSGEGEVENS,
  ...DECLARATIES_ZONDER_PERSOONSGEGEVENS,
  ...BANKREKENING_ZONDER_PERSOONSGEGEVENS,
  ...BETALINGEN_ZONDER_PERSOONSGEGEVENS,
};
