// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { ROLLEN_BEHEREN } from './toegangsregels.js';

/** Who works with Schakel, and in which role. */
export const MEDEWERKERS: Toegangstabel = {
  medewerkersLijst: { rollen: { beheerder: 'alle' } },
  medewerkerLezen: { rollen: { beheerder: 'alle' } },
  medewerkerBlokkeren: ROLLEN_BEHEREN,
  medewerkerDeblokkeren: ROLLEN_BEHEREN,
  roltoekenningenLijst: { rollen: { beheerder: 'alle' } },
  roltoekenningGeven: ROLLEN_BEHEREN,
  roltoekenningIntrekken: ROLLEN_BEHEREN,
};
