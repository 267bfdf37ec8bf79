// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { EIGEN_METINGVRAGEN, IEDEREEN } from './toegangsregels.js';

const BUREAU = { rollen: { analist: 'alle' } } as const;

/** The rows of the table about what is measured, what was answered, and figures of others. */
export const METINGEN: Toegangstabel = {
  indicatorenLezen: IEDEREEN,
  indicatorVaststellen: BUREAU,
  veranderaanpakLezen: IEDEREEN,
  veranderaanpakVaststellen: BUREAU,
  metingresponsLezen: { rollen: { analist: 'alle', beheerder: 'alle' } },
  metingvragenLezen: EIGEN_METINGVRAGEN,
  metingvraagBeantwoorden: EIGEN_METINGVRAGEN,
  metingvragenAfronden: EIGEN_METINGVRAGEN,
  metingvragenAfmelden: EIGEN_METINGVRAGEN,
  externeBronnenLezen: BUREAU,
  externeBronInlezen: BUREAU,
  externeBronIntrekken: BUREAU,
};
