// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { EIGEN_EVALUATIEVRAAG, EIGEN_MELDINGEN, IEDEREEN } from './toegangsregels.js';

/** Who decides about the members of a community. */
const COMMUNITY_LEDEN = {
  rollen: { ondernemer: 'als communitybeheerder', coordinator: 'eigen regio' },
} as const;
const COMMUNITY_LEZEN = {
  rollen: { ondernemer: 'als communitylid', coordinator: 'eigen regio' },
} as const;
const ALS_LID = { rollen: { ondernemer: 'als communitylid' } } as const;
const COMMUNITY_BEHEREN = { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } } as const;
const EIGEN_LIDMAATSCHAP = { rollen: { ondernemer: 'eigen lidmaatschap' } } as const;

/** When they meet: in series, the code on the spot, and what one thought of it. */
const BIJEENKOMST_NA: Toegangstabel = {
  mijnBijeenkomstenLijst: { rollen: { ondernemer: 'zichzelf' } },
  bijeenkomstenreeksPlannen: COMMUNITY_LEDEN,
  aanwezigheidscodeLezen: COMMUNITY_LEDEN,
  aanwezigheidscodeOpenen: COMMUNITY_LEDEN,
  aanwezigheidscodeSluiten: COMMUNITY_LEDEN,
  evaluatiesLezen: COMMUNITY_LEDEN,
  aanwezigMelden: { rollen: { ondernemer: 'openbaar' } },
  evaluatieLezen: { rollen: { ondernemer: 'eigen aanmelding' } },
  bijeenkomstEvalueren: { rollen: { ondernemer: 'eigen aanmelding' } },
  evaluatievraagLezen: EIGEN_EVALUATIEVRAAG,
  evaluatievraagBeantwoorden: EIGEN_EVALUATIEVRAAG,
};

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
  gesprekkenLijst: COMMUNITY_LEZEN,
  gesprekkenZoeken: COMMUNITY_LEZEN,
  gesprekLezen: COMMUNITY_LEZEN,
  antwoordenLijst: COMMUNITY_LEZEN,
  gesprekStarten: { rollen: { ondernemer: 'openbaar' } },
  gesprekWijzigen: ALS_LID,
  gesprekIntrekken: ALS_LID,
  antwoordAanvaarden: ALS_LID,
  gesprekSluiten: ALS_LID,
  gesprekVolgen: ALS_LID,
  antwoordGeven: ALS_LID,
  antwoordWijzigen: ALS_LID,
  antwoordIntrekken: ALS_LID,
  gesprekMelden: ALS_LID,
  moderatieLijst: COMMUNITY_LEDEN,
  moderatiebesluitenLijst: COMMUNITY_LEZEN,
  moderatiebesluitNemen: COMMUNITY_LEDEN,
  bezwaarMaken: ALS_LID,
  bezwaarBehandelen: { rollen: { coordinator: 'eigen regio' } },
  overzichtkeuzeLezen: EIGEN_LIDMAATSCHAP,
  overzichtkeuzeWijzigen: EIGEN_LIDMAATSCHAP,
  overzichtAfmelden: EIGEN_MELDINGEN,
  ...BIJEENKOMST_NA,
  liduitnodigingAanvaarden: { rollen: { ondernemer: 'met uitnodiging' } },
};
