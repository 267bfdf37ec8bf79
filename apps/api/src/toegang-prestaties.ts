// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const EIGEN = { rollen: { aanbieder: 'eigen organisatie' } } as const;
const LEZEN = {
  rollen: { aanbieder: 'eigen organisatie', coordinator: 'eigen regio', financier: 'eigen programma' },
} as const;
const BEWIJZEN = { rollen: { aanbieder: 'eigen organisatie', coordinator: 'eigen regio' } } as const;

/** The rows of the table about what is achieved and paid for. */
export const PRESTATIES: Toegangstabel = {
  prestatiesLijst: LEZEN,
  prestatieLezen: LEZEN,
  prestatiekeuzesLijst: EIGEN,
  prestatieMelden: EIGEN,
  prestatieIntrekken: EIGEN,
  prestatieBeoordelen: { bevestigd: true, rollen: { financier: 'eigen programma' } },
  prestatiecontrolesLijst: { rollen: { financier: 'eigen programma' } },
  prestatiecontroleAfronden: { bevestigd: true, rollen: { financier: 'eigen programma' } },
  prestatiebewijsToevoegen: BEWIJZEN,
  prestatiebewijsOphalen: LEZEN,
  prestatiebewijsVerwijderen: BEWIJZEN,
};
