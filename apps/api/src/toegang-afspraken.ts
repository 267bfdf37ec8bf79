// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import {
  AFSPRAAK_GASTHEER,
  AFSPRAAK_LEZEN,
  AFSPRAAK_WIJZIGEN,
  HULPVRAAG_LEZEN,
  HULPVRAAG_WIJZIGEN,
} from './toegangsregels.js';

/** The rows of the table about moments and appointments. */
export const AFSPRAKEN: Toegangstabel = {
  afspraakmomentMaken: { rollen: AFSPRAAK_GASTHEER },
  afspraakmomentenLijst: { rollen: AFSPRAAK_GASTHEER },
  afspraakmomentLezen: { rollen: AFSPRAAK_GASTHEER },
  afspraakmomentVervallen: { rollen: AFSPRAAK_GASTHEER },
  vrijeMomentenLijst: HULPVRAAG_LEZEN,
  afspraakBoeken: HULPVRAAG_WIJZIGEN,
  hulpvraagAfsprakenLijst: HULPVRAAG_LEZEN,
  afsprakenLijst: { rollen: AFSPRAAK_GASTHEER },
  afspraakLezen: AFSPRAAK_LEZEN,
  afspraakAgenda: AFSPRAAK_LEZEN,
  afspraakVerplaatsen: AFSPRAAK_WIJZIGEN,
  afspraakAnnuleren: AFSPRAAK_WIJZIGEN,
  afspraakAfronden: { rollen: AFSPRAAK_GASTHEER },
};
