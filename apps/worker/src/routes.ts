// SPDX-License-Identifier: EUPL-1.2
import {
  AANBODMATCHING,
  AANBODMATCHING_MAIL,
  AANBODMATCHING_REGISTER,
  AANBODMATCHING_SCAN,
} from '#libs/aanbodmatching';
import { GEGEVENSVERZOEKEN, type Routes } from '#libs/platform';

/**
 * All traffic between pillars on one page: which queues hear which event. An event without listeners is kept in the
 * log all the same, for the pillars that come later.
 */
export const routes: Routes = {
  'hulpvraag-ingediend': [AANBODMATCHING, AANBODMATCHING_MAIL],
  'hulpvraag-gewijzigd': [AANBODMATCHING],
  'hulpvraag-ingetrokken': [AANBODMATCHING, AANBODMATCHING_REGISTER],
  'hulpvraag-vastgehouden': [],
  'hulpvraag-afgewezen': [],
  'hulpvraag-gekoppeld': [],
  'conceptlink-gevraagd': [AANBODMATCHING_MAIL],
  'inlogcode-gevraagd': [AANBODMATCHING_MAIL],
  'hulpvraag-gematcht': [AANBODMATCHING, AANBODMATCHING_REGISTER],
  'dubbel-gevonden': [],
  'hulpvraag-afgerond': [AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'hulpvraag-verlopen': [AANBODMATCHING_MAIL],
  'termijn-herinnerd': [AANBODMATCHING_MAIL],
  'termijn-geescaleerd': [AANBODMATCHING_MAIL],
  'hulpvraag-samengevoegd': [AANBODMATCHING, AANBODMATCHING_REGISTER],
  'samenvoeging-teruggedraaid': [AANBODMATCHING, AANBODMATCHING_REGISTER],
  'hulpvraag-heropend': [],
  'toewijzing-voorgesteld': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toestemming-gevraagd': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-op-wachtlijst': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-aangeboden': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-geaccepteerd': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-geweigerd': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-gestart': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-geleverd': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-bevestigd': [AANBODMATCHING, AANBODMATCHING_REGISTER, AANBODMATCHING_MAIL],
  'toewijzing-betwist': [AANBODMATCHING, AANBODMATCHING_MAIL],
  'toewijzing-gestopt': [AANBODMATCHING, AANBODMATCHING_MAIL],
  'toewijzing-ingetrokken': [AANBODMATCHING, AANBODMATCHING_MAIL],
  'bericht-geplaatst': [AANBODMATCHING_MAIL],
  'bericht-ingetrokken': [],
  'bijlage-toegevoegd': [AANBODMATCHING_SCAN],
  'bijlage-besmet': [],
  'afspraak-geboekt': [AANBODMATCHING_MAIL],
  'afspraak-verplaatst': [AANBODMATCHING_MAIL],
  'afspraak-geannuleerd': [AANBODMATCHING_MAIL],
  'afspraak-gehouden': [],
  'afspraak-herinnerd': [AANBODMATCHING_MAIL],
  'wissing-gevraagd': [GEGEVENSVERZOEKEN],
  'hulpvraag-gewist': [AANBODMATCHING],
  'betrokkene-gewist': [AANBODMATCHING_MAIL],
  'mail-teruggekomen': [],
  'aanbod-gewijzigd': [],
};
