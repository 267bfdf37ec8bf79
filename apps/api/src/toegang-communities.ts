// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { IEDEREEN } from './toegangsregels.js';

/** Who decides about the members of a community. */
const COMMUNITY_LEDEN = {
  rollen: { ondernemer: 'als communitybeheerder', coordinator: 'eigen regio' },
} as const;
const COMMUNITY_BEHEREN = { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } } as const;
const EIGEN_KRING = { rollen: { ondernemer: 'eigen kring', coordinator: 'eigen regio' } } as const;
const EIGEN_LIDMAATSCHAP = { rollen: { ondernemer: 'eigen lidmaatschap' } } as const;

/** The rows of the table about communities, their members and when they meet. */
export const COMMUNITIES: Toegangstabel = {
  communitiesLijst: IEDEREEN,
  communityLezen: IEDEREEN,
  communityOprichten: { rollen: { coordinator: 'nieuw', beheerder: 'nieuw' } },
  communityWijzigen: COMMUNITY_BEHEREN,
  communityLedenLijst: { rollen: { ondernemer: 'openbaar', coordinator: 'openbaar' } },
  lidWorden: { rollen: { ondernemer: 'openbaar' } },
  lidmaatschapLezen: { rollen: { ondernemer: 'eigen lidmaatschap', coordinator: 'eigen regio' } },
  weergavenaamWijzigen: EIGEN_LIDMAATSCHAP,
  lidVertrekken: EIGEN_LIDMAATSCHAP,
  lidrolWijzigen: COMMUNITY_LEDEN,
  lidToelaten: COMMUNITY_LEDEN,
  lidWeigeren: COMMUNITY_LEDEN,
  lidVerwijderen: COMMUNITY_LEDEN,
  lidUitnodigen: COMMUNITY_LEDEN,
  liduitnodigingenLijst: COMMUNITY_LEDEN,
  liduitnodigingIntrekken: COMMUNITY_LEDEN,
  bijeenkomstenLijst: IEDEREEN,
  bijeenkomstLezen: IEDEREEN,
  bijeenkomstAgenda: IEDEREEN,
  bijeenkomstPlannen: COMMUNITY_LEDEN,
  bijeenkomstWijzigen: COMMUNITY_LEDEN,
  bijeenkomstAfgelasten: COMMUNITY_LEDEN,
  deelnemersLijst: COMMUNITY_LEDEN,
  aanwezigheidNoteren: COMMUNITY_LEDEN,
  bijeenkomstAanmelden: { rollen: { ondernemer: 'openbaar' } },
  bijeenkomstAfmelden: { rollen: { ondernemer: 'openbaar' } },
  kringstandLezen: { rollen: { ondernemer: 'openbaar' } },
  kringAanmelden: { rollen: { ondernemer: 'openbaar' } },
  kringaanmeldingIntrekken: { rollen: { ondernemer: 'openbaar' } },
  kringdeelnemersLijst: COMMUNITY_LEDEN,
  kringrondesLijst: COMMUNITY_LEDEN,
  kringrondeVragen: COMMUNITY_LEDEN,
  kringrondeLezen: COMMUNITY_LEDEN,
  kringrondeBevestigen: COMMUNITY_LEDEN,
  kringrondeVerwerpen: COMMUNITY_LEDEN,
  kringenLijst: { rollen: { ondernemer: 'openbaar', coordinator: 'openbaar' } },
  kringLezen: EIGEN_KRING,
  kringritmeZetten: EIGEN_KRING,
  kringVerlaten: { rollen: { ondernemer: 'eigen kring' } },
  kringinvallersLijst: COMMUNITY_LEDEN,
  kringinvallerVragen: COMMUNITY_LEDEN,
  kringplaatsAntwoorden: { rollen: { ondernemer: 'eigen kring' } },
  kringplaatsIntrekken: COMMUNITY_LEDEN,
  liduitnodigingAanvaarden: { rollen: { ondernemer: 'met uitnodiging' } },
};
