// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';

export const EVALUATIES: Verwerking = {
  code: 'community-evaluaties',
  doel: 'Weten wat deelnemers aan een bijeenkomst hadden, om de volgende beter te maken',
  grondslag: 'publieke-taak',
  betrokkenen: 'leden van een community die bij een bijeenkomst waren',
  velden: {
    versleuteld: { 'communities.evaluatie': 'tekst' },
    statistiek: { 'communities.evaluatie': 'score gegeven_op gewijzigd_op' },
    pseudoniem: { 'communities.evaluatie': 'id aanmelding_id betrokkene_id' },
  },
  ontvangers: 'wie de community beheert en de coördinator van de regio, zonder naam en vanaf vijf antwoorden',
  bewaren: {
    ...{ termijn: '12m', vanaf: 'het laatste antwoord' },
    ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
  },
};

const AANWEZIGHEIDSCODES: Verwerking = {
  code: 'community-aanwezigheidscodes',
  doel: 'Weten wie een code opende waarmee deelnemers zich ter plekke melden, en wie een reeks plande',
  grondslag: 'publieke-taak',
  betrokkenen: 'wie een community beheert',
  velden: {
    pseudoniem: {
      'communities.aanwezigheidscode': 'geopend_door',
      'communities.bijeenkomstenreeks': 'gepland_door',
    },
  },
  ontvangers: 'niemand',
  bewaren: { blijvend: 'het staat bij het gegeven zelf, en is een pseudoniem' },
};

export const BIJEENKOMST_VERWERKINGEN: readonly Verwerking[] = [EVALUATIES, AANWEZIGHEIDSCODES];
