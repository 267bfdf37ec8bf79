// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

/** Why a hulpvraag that is not finished is kept. */
export const CONCEPT_VERWERKING: Verwerking = {
  code: 'concept',
  doel: 'Een hulpvraag bewaren die nog niet af is, zodat de ondernemer later verder kan',
  grondslag: 'publieke-taak',
  betrokkenen: 'wie een hulpvraag begint en nog niet indient, en de onderneming',
  velden: {
    versleuteld: { 'aanbodmatching.concept': 'inhoud' },
    statistiek: { 'aanbodmatching.concept': 'versie vervalt_op gewijzigd_op' },
    pseudoniem: { 'aanbodmatching.concept': 'id betrokkene_id' },
  },
  ontvangers: 'niemand',
  bewaren: {
    ...{ termijn: '1d', vanaf: 'het vervallen, dertig dagen na de laatste wijziging' },
    ...{ daarna: 'verwijderen', door: 'bewaarronde' },
  },
};
