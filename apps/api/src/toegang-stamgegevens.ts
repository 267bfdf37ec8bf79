// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { IEDEREEN } from './toegangsregels.js';

/** What everybody may look up, and the beheerder alone changes. */
export const STAMGEGEVENS: Toegangstabel = {
  listGemeenten: IEDEREEN,
  listProvincies: IEDEREEN,
  listCoropGebieden: IEDEREEN,
  listSbiCodes: IEDEREEN,
  listThemas: IEDEREEN,
  askKvk: IEDEREEN,
  listRegios: IEDEREEN,
  readRegio: IEDEREEN,
  putRegio: { rollen: { beheerder: 'alle' } },
  listOrganisaties: IEDEREEN,
  createOrganisatie: { rollen: { beheerder: 'alle' } },
  readOrganisatie: { rollen: { beheerder: 'alle' } },
  changeOrganisatie: { rollen: { beheerder: 'alle' } },
};
