// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';
import { GROOTBOEK_VERWERKINGEN, GROOTBOEK_ZONDER_PERSOONSGEGEVENS } from './grootboek.js';
import { PRESTATIEVERWERKINGEN, PRESTATIE_ZONDER_PERSOONSGEGEVENS } from '../prestatie/verwerkingen.js';
import { AFSPRAAK_VERWERKINGEN, AFSPRAAK_ZONDER_PERSOONSGEGEVENS } from './prestatieafspraak.js';
import { DECLARATIES_VERWERKINGEN, DECLARATIES_ZONDER_PERSOONSGEGEVENS } from './declaraties.js';
import { PROGRAMMA_VERWERKINGEN, PROGRAMMA_ZONDER_PERSOONSGEGEVENS } from './programma.js';

// One line per noun: its file beside this one says what it keeps.

/** What this lib keeps of people, why and how long. */
export const PRESTATIEFINANCIERING_VERWERKINGEN: readonly Verwerking[] = [
  ...PROGRAMMA_VERWERKINGEN,
  ...GROOTBOEK_VERWERKINGEN,
  ...PRESTATIEVERWERKINGEN,
  ...AFSPRAAK_VERWERKINGEN,
  ...DECLARATIES_VERWERKINGEN,
];

/** The columns of this lib that tell of nobody. */
export const PRESTATIEFINANCIERING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  ...PROGRAMMA_ZONDER_PERSOONSGEGEVENS,
  ...GROOTBOEK_ZONDER_PERSOONSGEGEVENS,
  ...PRESTATIE_ZONDER_PERSOONSGEGEVENS,
  ...AFSPRAAK_ZONDER_PERSOONSGEGEVENS,
  ...DECLARATIES_ZONDER_PERSOONSGEGEVENS,
};
