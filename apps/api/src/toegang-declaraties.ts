// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const EIGEN_BELANG = { bevestigd: true, rollen: { financier: 'zichzelf' } } as const;
/** The party of the afspraak: an aanbieder, or who leads the regio. */
const INDIENEN = {
  hoofdcoordinator: true,
  rollen: { aanbieder: 'eigen organisatie', coordinator: 'eigen regio' },
} as const;
const LEZEN = {
  rollen: { aanbieder: 'eigen organisatie', coordinator: 'eigen regio', financier: 'eigen programma' },
} as const;
/** Money follows from it. */
const BESLUITEN = { bevestigd: true, rollen: { financier: 'eigen programma' } } as const;

/** The rows of the table about declared interests and declaraties. */
export const DECLARATIES: Toegangstabel = {
  belangenLijst: { rollen: { financier: 'zichzelf', beheerder: 'alle' } },
  belangMelden: EIGEN_BELANG,
  belangBeeindigen: EIGEN_BELANG,
  declaratieVoorbeeld: INDIENEN,
  declaratiesLijst: LEZEN,
  declaratieLezen: LEZEN,
  declaratieIndienen: INDIENEN,
  declaratieIntrekken: INDIENEN,
  declaratieBezwaarMaken: INDIENEN,
  declaratieBeoordelen: BESLUITEN,
  declaratieGoedkeuren: BESLUITEN,
  declaratieTerugdraaienVragen: BESLUITEN,
  declaratieTerugdraaien: BESLUITEN,
  declaratieBezwaarBesluiten: BESLUITEN,
};
