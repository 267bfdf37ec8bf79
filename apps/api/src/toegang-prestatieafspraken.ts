// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const IEDERE_KANT = {
  rollen: {
    financier: 'eigen prestatieafspraak',
    aanbieder: 'eigen prestatieafspraak',
    coordinator: 'eigen prestatieafspraak',
  },
} as const;
const OPSTELLEN = { rollen: { financier: 'eigen prestatieafspraak' } } as const;
/** It binds: whoever does it has just signed in, with a second factor. For a regio by who leads it. */
const TEKENEN = { ...IEDERE_KANT, bevestigd: true, hoofdcoordinator: true } as const;

/** The rows of the table about what is paid for which result. */
export const PRESTATIEAFSPRAKEN: Toegangstabel = {
  prestatieafsprakenLijst: IEDERE_KANT,
  prestatieafspraakLezen: IEDERE_KANT,
  afspraakdocumentLezen: IEDERE_KANT,
  prestatieafspraakDoorrekenen: {
    rollen: { financier: 'nieuw', aanbieder: 'nieuw', coordinator: 'nieuw' },
  },
  prestatieafspraakMaken: { rollen: { financier: 'eigen programma' } },
  afspraakconceptWijzigen: OPSTELLEN,
  afspraakconceptBeginnen: OPSTELLEN,
  prestatieafspraakAanbieden: OPSTELLEN,
  prestatieafspraakOndertekenen: TEKENEN,
  prestatieafspraakWeigeren: TEKENEN,
  prestatieafspraakBeeindigen: { ...OPSTELLEN, bevestigd: true },
};
