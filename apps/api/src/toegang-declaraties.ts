// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const EIGEN_BELANG = { bevestigd: true, rollen: { financier: 'zichzelf' } } as const;

/** The rows of the table about declared interests and declaraties. */
export const DECLARATIES: Toegangstabel = {
  belangenLijst: { rollen: { financier: 'zichzelf', beheerder: 'alle' } },
  belangMelden: EIGEN_BELANG,
  belangBeeindigen: EIGEN_BELANG,
};
