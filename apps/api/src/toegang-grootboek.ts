// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const LEZEN = { rollen: { financier: 'eigen programma', analist: 'alle', beheerder: 'alle' } } as const;

/** The rows of the table about where the money is, and what it bought. */
export const GROOTBOEK: Toegangstabel = {
  grootboekLezen: LEZEN,
  grootboekrekeningenLijst: LEZEN,
  boekingenLijst: LEZEN,
  boekingenExport: LEZEN,
  boekingLezen: LEZEN,
  jaarafsluitingLezen: LEZEN,
  verantwoordingLezen: {
    rollen: { financier: 'eigen programma', coordinator: 'eigen programma', analist: 'alle' },
  },
  sisaLezen: { rollen: { financier: 'eigen programma', coordinator: 'eigen programma' } },
  indigoLezen: { rollen: { financier: 'eigen programma', analist: 'alle' } },
  // Of the penvoerder alone. What is closed stays closed: whoever does it has just signed in, with a second factor.
  jaarAfsluiten: { bevestigd: true, rollen: { financier: 'eigen programma' } },
};
