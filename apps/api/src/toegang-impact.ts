// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

/** The live cube: for staff who see figures about everybody. */
export const IMPACT: Toegangstabel = {
  kubusLezen: { rollen: { analist: 'alle', beheerder: 'alle' } },
  bedrijvenaantallenInlezen: { rollen: { analist: 'alle', beheerder: 'alle' } },
};
