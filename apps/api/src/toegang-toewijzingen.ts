// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { HULPVRAAG_WIJZIGEN } from './toegangsregels.js';

/** The rows of the table about what is assigned to whom. */
export const TOEWIJZINGEN: Toegangstabel = {
  toewijzen: { rollen: { coordinator: 'eigen regio' } },
  toewijzingenLijst: { rollen: { coordinator: 'eigen regio', aanbieder: 'eigen organisatie' } },
  toewijzingLezen: { rollen: { coordinator: 'eigen regio', aanbieder: 'eigen organisatie' } },
  toewijzingAccepteren: { rollen: { aanbieder: 'eigen organisatie' } },
  toewijzingWeigeren: { rollen: { aanbieder: 'eigen organisatie' } },
  toewijzingOngedaanMaken: { rollen: { coordinator: 'eigen regio' } },
  toewijzingStarten: { rollen: { aanbieder: 'eigen organisatie' } },
  toewijzingLeveren: { rollen: { aanbieder: 'eigen organisatie' } },
  toewijzingTeruggeven: { rollen: { aanbieder: 'eigen organisatie' } },
  toewijzingHervatten: { rollen: { coordinator: 'eigen regio' } },
  toestemmingGeven: HULPVRAAG_WIJZIGEN,
  toestemmingIntrekken: HULPVRAAG_WIJZIGEN,
  toewijzingStoppen: HULPVRAAG_WIJZIGEN,
  toewijzingBevestigen: HULPVRAAG_WIJZIGEN,
  toewijzingBetwisten: HULPVRAAG_WIJZIGEN,
};
