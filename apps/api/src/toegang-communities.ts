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
const EIGEN_KRING = { rollen: { ondernemer: 'eigen kring', coordinator: 'eigen regio' } } as const;
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
const EIGEN_ERVARING = { rollen: { ondernemer: 'eigen lidmaatschap' } } as const;
/** Who asked, the way he came in; the coordinator looks on. */
const VRAGER = { ondernemer: 'eigen onderneming' } as const;

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
  ...BIJEENKOMST_NA,
  ervaringsdeskundigenLezen: {
    openbaar: true,
    rollen: { ...VRAGER, coordinator: 'eigen regio', indiener: 'eigen hulpvraag' },
  },
  ervaringsdeskundigeVragen: { openbaar: true, rollen: { ...VRAGER, bewerker: 'eigen hulpvraag' } },
  ervaringsdeskundigeBedanken: { openbaar: true, rollen: { ...VRAGER, bewerker: 'eigen hulpvraag' } },
  ervaringAanbieden: { rollen: VRAGER },
  mijnErvaringenLezen: EIGEN_ERVARING,
  vraaggrenzenZetten: EIGEN_ERVARING,
  ervaringWijzigen: EIGEN_ERVARING,
  ervaringIntrekken: EIGEN_ERVARING,
  ervaringsverzoekBeantwoorden: EIGEN_ERVARING,
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
  overzichtkeuzeLezen: ALS_LID,
  overzichtkeuzeWijzigen: ALS_LID,
  overzichtAfmelden: EIGEN_MELDINGEN,
  ...BIJEENKOMST_NA,
  postbijlageToevoegen: { rollen: { ondernemer: 'openbaar' } },
  postbijlageVerwijderen: ALS_LID,
  postbijlageOphalen: COMMUNITY_LEZEN,
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
