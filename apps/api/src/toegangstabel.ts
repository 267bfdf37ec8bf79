// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { BANKREKENINGEN, BETALINGEN } from './toegang-betalingen.js';
import { CAMPAGNES } from './toegang-campagnes.js';
import { COMMUNITIES } from './toegang-communities.js';
import { CONCEPTEN } from './toegang-concepten.js';
import { PRESTATIES } from './toegang-prestaties.js';
import { FINANCIERING } from './toegang-financiering.js';
import { GROOTBOEK } from './toegang-grootboek.js';
import { DECLARATIES } from './toegang-declaraties.js';
import { PRESTATIEAFSPRAKEN } from './toegang-prestatieafspraken.js';
import { STAATSSTEUN } from './toegang-staatssteun.js';
import { THESAURUSBEHEER } from './toegang-thesaurus.js';
import { WACHTRIJEN } from './toegang-wachtrijen.js';
import { OVERDRACHTEN } from './toegang-overdrachten.js';
import {
  AFSPRAAK_GASTHEER,
  AFSPRAAK_LEZEN,
  AFSPRAAK_WIJZIGEN,
  CATALOGUS,
  CATALOGUS_BEHEREN,
  EIGEN_MELDINGEN,
  EIGEN_UITKOMSTVRAAG,
  GESPREK_SCHRIJVEN,
  HULPVRAAG,
  HULPVRAAG_BEGINNEN,
  HULPVRAAG_LEZEN,
  HULPVRAAG_WIJZIGEN,
  IEDEREEN,
  MACHINES_BEHEREN,
  MACHINE_HULPVRAGEN,
  ROLLEN_BEHEREN,
  ZICHZELF,
} from './toegangsregels.js';

/**
 * Who may do what, and on which rows: one row per operation. What is not named here may not be done, and a route that has
 * no row does not boot. The policies of the migrations say the same about the rows. docs/toegang.md is made from this.
 */
export const TOEGANGSTABEL: Toegangstabel = {
  // pagina's en gezondheid
  webPagina: IEDEREEN,
  webBestand: IEDEREEN,
  webHulpvraagIndienen: HULPVRAAG_BEGINNEN,
  paginaMailAfmelden: IEDEREEN,
  gezondheidLive: IEDEREEN,
  gezondheidGereed: IEDEREEN,

  // aanmelden
  paginaAanmelden: IEDEREEN,
  paginaAangemeld: IEDEREEN,
  paginaAfmelden: IEDEREEN,
  paginaAfgemeld: IEDEREEN,
  afmeldenBackchannel: IEDEREEN,
  paginaMijn: ZICHZELF,
  ikLezen: ZICHZELF,
  sessieLezen: IEDEREEN,
  eigenSessiesBeeindigen: ZICHZELF,
  sessiesBeeindigen: { rollen: { beheerder: 'alle' } },

  // stamgegevens
  listGemeenten: IEDEREEN,
  listProvincies: IEDEREEN,
  listCoropGebieden: IEDEREEN,
  listSbiCodes: IEDEREEN,
  listThemas: IEDEREEN,
  askKvk: IEDEREEN,
  listRegios: IEDEREEN,
  readRegio: IEDEREEN,
  putRegio: { rollen: { beheerder: 'alle' } },
  listOrganisaties: IEDEREEN,
  createOrganisatie: { rollen: { beheerder: 'alle' } },
  readOrganisatie: { rollen: { beheerder: 'alle' } },
  changeOrganisatie: { rollen: { beheerder: 'alle' } },

  // aanbod
  listAanbod: CATALOGUS,
  readAanbod: CATALOGUS,
  aanbodVoorwaarden: CATALOGUS,
  aanbodBeoordelen: CATALOGUS,
  createAanbod: CATALOGUS_BEHEREN,
  changeAanbod: CATALOGUS_BEHEREN,
  aanbodBereik: CATALOGUS_BEHEREN,
  nieuwAanbodBereik: CATALOGUS_BEHEREN,
  publishAanbod: CATALOGUS_BEHEREN,
  pauseAanbod: CATALOGUS_BEHEREN,
  closeAanbod: CATALOGUS_BEHEREN,
  importAanbod: CATALOGUS_BEHEREN,
  exportAanbod: {
    machine: 'aanbod:lezen',
    rollen: { aanbieder: 'eigen organisatie', coordinator: 'alle', analist: 'openbaar', beheerder: 'alle' },
  },
  listAanbodVersies: { rollen: { aanbieder: 'eigen organisatie', coordinator: 'alle', beheerder: 'alle' } },

  // hulpvragen
  themahintsVragen: IEDEREEN,
  hulpvraagIndienen: HULPVRAAG_BEGINNEN,
  hulpvragenLijst: { ...MACHINE_HULPVRAGEN, rollen: HULPVRAAG },
  hulpvraagLezen: { ...MACHINE_HULPVRAGEN, ...HULPVRAAG_LEZEN },
  hulpvraagWijzigen: HULPVRAAG_WIJZIGEN,
  hulpvraagIntrekken: HULPVRAAG_WIJZIGEN,
  hulpvraagAfronden: { rollen: { coordinator: 'eigen regio' } },
  hulpvraagHeropenen: { rollen: { coordinator: 'eigen regio' } },
  vastgehoudenLezen: { rollen: { coordinator: 'eigen regio' } },
  hulpvraagVrijgeven: { rollen: { coordinator: 'eigen regio' } },
  hulpvraagAfwijzen: { rollen: { coordinator: 'eigen regio' } },
  dubbelenLijst: { rollen: { coordinator: 'eigen regio' } },
  hulpvragenSamenvoegen: { rollen: { coordinator: 'eigen regio' } },
  samenvoegingTerugdraaien: { rollen: { coordinator: 'eigen regio' } },
  geenDubbel: { rollen: { coordinator: 'eigen regio' } },
  inlogcodeVragen: { openbaar: true, rollen: { iedereen: 'nieuw' } },
  inlogcodeInwisselen: { openbaar: true, rollen: { iedereen: 'nieuw' } },
  hulpvraagKoppelen: { rollen: { ondernemer: 'eigen hulpvraag' } },
  eigenGegevensverzoekDoen: { openbaar: true, rollen: { bewerker: 'eigen hulpvraag' } },
  beoordelingLezen: HULPVRAAG_LEZEN,
  matchAfwijzen: HULPVRAAG_WIJZIGEN,
  matchHerstellen: HULPVRAAG_WIJZIGEN,

  ...COMMUNITIES,
  ...CAMPAGNES,

  ...FINANCIERING,
  ...GROOTBOEK,
  ...PRESTATIES,
  ...BANKREKENINGEN,
  ...BETALINGEN,
  ...STAATSSTEUN,
  ...DECLARATIES,
  ...PRESTATIEAFSPRAKEN,

  // meldingen
  mailberichtenLijst: { rollen: { coordinator: 'eigen regio' } },
  belverzoekAfhandelen: { rollen: { coordinator: 'eigen regio' } },
  meldingsvoorkeurenLezen: EIGEN_MELDINGEN,
  meldingsvoorkeurenKiezen: EIGEN_MELDINGEN,
  mailAfmelden: EIGEN_MELDINGEN,

  ...CONCEPTEN,

  // toewijzingen
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

  ...OVERDRACHTEN,

  // uitkomsten
  uitkomstLezen: { rollen: { coordinator: 'eigen regio', aanbieder: 'eigen organisatie' } },
  uitkomstVerbeteren: { rollen: { aanbieder: 'eigen organisatie' } },
  uitkomstMelden: HULPVRAAG_WIJZIGEN,
  uitkomstvraagLezen: EIGEN_UITKOMSTVRAAG,
  uitkomstvraagBeantwoorden: EIGEN_UITKOMSTVRAAG,

  // behandelaars
  behandelaarsLijst: { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },
  behandelaarRegistreren: { rollen: { coordinator: 'zichzelf' } },
  eigenAfwezigheidZetten: { rollen: { coordinator: 'zichzelf' } },
  behandelaarWijzigen: { hoofdcoordinator: true, rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },

  // regio-instellingen
  regioInstellingLezen: { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },
  regioInstellen: { hoofdcoordinator: true, rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },

  ...THESAURUSBEHEER,

  // gesprekken
  berichtPlaatsen: GESPREK_SCHRIJVEN,
  berichtenLijst: HULPVRAAG_LEZEN,
  berichtenGelezen: HULPVRAAG_LEZEN,
  berichtIntrekken: GESPREK_SCHRIJVEN,
  bijlageToevoegen: GESPREK_SCHRIJVEN,
  bijlagenLijst: HULPVRAAG_LEZEN,
  bijlageOphalen: HULPVRAAG_LEZEN,
  notitieSchrijven: { rollen: { coordinator: 'eigen regio' } },
  notitiesLijst: { rollen: { coordinator: 'eigen regio' } },
  // werklijst
  werklijstLezen: { rollen: { coordinator: 'eigen regio' } },
  werklijstWijzigingen: { rollen: { coordinator: 'eigen regio' } },
  werklijstAantallen: { rollen: { coordinator: 'eigen regio' } },
  eigenaarGeven: { rollen: { coordinator: 'eigen regio' } },
  werklijstBulk: { rollen: { coordinator: 'eigen regio' } },
  werklijstBulkOngedaan: { rollen: { coordinator: 'zichzelf' } },
  weergavenLijst: { rollen: { coordinator: 'eigen regio' } },
  weergaveBewaren: { rollen: { coordinator: 'zichzelf' } },
  weergaveWijzigen: { rollen: { coordinator: 'zichzelf' } },
  weergaveWeggooien: { rollen: { coordinator: 'zichzelf' } },

  // cijfers
  onvervuldeVraagLijst: { rollen: { coordinator: 'eigen regio', analist: 'alle', beheerder: 'alle' } },
  gesprekssignalenLijst: { rollen: { coordinator: 'eigen regio', analist: 'alle', beheerder: 'alle' } },
  trechterLezen: { rollen: { coordinator: 'eigen regio', analist: 'alle', beheerder: 'alle' } },
  kansenLezen: { rollen: { aanbieder: 'eigen organisatie' } },

  // afspraken
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

  // gegevensverzoeken
  gegevensverzoekDoen: { rollen: { ondernemer: 'eigen onderneming', coordinator: 'eigen regio' } },
  gegevensverzoekenLijst: { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },
  gegevensverzoekLezen: { rollen: { ondernemer: 'zichzelf', coordinator: 'eigen regio', beheerder: 'alle' } },
  bewaarrondesLijst: { rollen: { beheerder: 'alle' } },

  // auditregels
  auditregelsLijst: { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },

  // medewerkers
  medewerkersLijst: { rollen: { beheerder: 'alle' } },
  medewerkerLezen: { rollen: { beheerder: 'alle' } },
  medewerkerBlokkeren: ROLLEN_BEHEREN,
  medewerkerDeblokkeren: ROLLEN_BEHEREN,
  roltoekenningenLijst: { rollen: { beheerder: 'alle' } },
  roltoekenningGeven: ROLLEN_BEHEREN,
  roltoekenningIntrekken: ROLLEN_BEHEREN,

  // wachtrijen
  ...WACHTRIJEN,

  // machines
  machineToken: IEDEREEN,
  machineJwks: IEDEREEN,
  machineMetadata: IEDEREEN,
  machineclientsLijst: { rollen: { beheerder: 'alle' } },
  machineclientRegistreren: MACHINES_BEHEREN,
  machineclientLezen: { rollen: { beheerder: 'alle' } },
  machineclientSleutelsWisselen: MACHINES_BEHEREN,
  machineclientOpschorten: MACHINES_BEHEREN,
  machineclientHervatten: MACHINES_BEHEREN,
  machineclientIntrekken: MACHINES_BEHEREN,
};
