// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { EIGEN_MELDINGEN, IEDEREEN } from './toegangsregels.js';

const EIGEN_LIJST = { rollen: { coordinator: 'eigen regio' } } as const;

/** The rows of the table about the list of a region and its campaigns. */
export const CAMPAGNES: Toegangstabel = {
  relatiesTellen: EIGEN_LIJST,
  relatiesInlezen: EIGEN_LIJST,
  relatiesUitvoeren: EIGEN_LIJST,
  relatiesZoeken: EIGEN_LIJST,
  relatieVerwijderen: EIGEN_LIJST,
  campagnesLijst: EIGEN_LIJST,
  campagneMaken: EIGEN_LIJST,
  campagneBereik: EIGEN_LIJST,
  campagneLezen: EIGEN_LIJST,
  campagneWijzigen: EIGEN_LIJST,
  campagneVoorbeeld: EIGEN_LIJST,
  campagnePlannen: EIGEN_LIJST,
  campagneTerugnemen: EIGEN_LIJST,
  campagneStoppen: EIGEN_LIJST,
  campagneAfmelden: EIGEN_MELDINGEN,
  paginaCampagneAfmelden: IEDEREEN,
};
