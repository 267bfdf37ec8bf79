// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { PRESTATIEAFSPRAKEN } from './toegang-prestatieafspraken.js';

const PROGRAMMA_LEZEN = {
  rollen: {
    financier: 'eigen programma',
    coordinator: 'eigen programma',
    aanbieder: 'eigen programma',
    analist: 'alle',
    beheerder: 'alle',
  },
} as const;
const PROGRAMMA_OPSTELLEN = { rollen: { financier: 'eigen programma' } } as const;
/** It binds money of others: whoever does it has just signed in, with a second factor. */
const PROGRAMMA_BESLUITEN = { bevestigd: true, rollen: { financier: 'eigen programma' } } as const;

/** The rows of the table about what is paid for, and by whom. */
export const FINANCIERING: Toegangstabel = {
  // programma's
  programmasLijst: PROGRAMMA_LEZEN,
  programmaLezen: PROGRAMMA_LEZEN,
  programmaMaken: { rollen: { financier: 'nieuw' } },
  programmaWijzigen: PROGRAMMA_OPSTELLEN,
  programmaAkkoord: PROGRAMMA_BESLUITEN,
  programmaSluiten: PROGRAMMA_BESLUITEN,
  verhogingVoorstellen: PROGRAMMA_OPSTELLEN,
  verhogingAkkoord: PROGRAMMA_BESLUITEN,
  verhogingIntrekken: PROGRAMMA_BESLUITEN,

  // prestatieafspraken
  ...PRESTATIEAFSPRAKEN,
};
