// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';
import { AFNAME } from './toegang-afname.js';
import { AFSPRAKEN } from './toegang-afspraken.js';
import { BANKREKENINGEN, BETALINGEN } from './toegang-betalingen.js';
import { CAMPAGNES } from './toegang-campagnes.js';
import { COMMUNITIES } from './toegang-communities.js';
import { CONCEPTEN } from './toegang-concepten.js';
import { EFFECT } from './toegang-effect.js';
import { PRESTATIES } from './toegang-prestaties.js';
import { FINANCIERING } from './toegang-financiering.js';
import { GROOTBOEK } from './toegang-grootboek.js';
import { DECLARATIES } from './toegang-declaraties.js';
import { PRESTATIEAFSPRAKEN } from './toegang-prestatieafspraken.js';
import { IMPACT } from './toegang-impact.js';
import { MEDEWERKERS } from './toegang-medewerkers.js';
import { RAPPORTEN } from './toegang-rapporten.js';
import { STAATSSTEUN } from './toegang-staatssteun.js';
import { STAMGEGEVENS } from './toegang-stamgegevens.js';
import { THESAURUSBEHEER } from './toegang-thesaurus.js';
import { MACHINES } from './toegang-machines.js';
import { KOPPELING } from './toegang-koppeling.js';
import { METINGEN } from './toegang-metingen.js';
import { TOEWIJZINGEN } from './toegang-toewijzingen.js';
import { WERKLIJST } from './toegang-werklijst.js';
import { WACHTRIJEN } from './toegang-wachtrijen.js';
import { OVERDRACHTEN } from './toegang-overdrachten.js';
import {
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
  MACHINE_HULPVRAGEN,
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

  ...STAMGEGEVENS,

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

  ...TOEWIJZINGEN,
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

  ...WERKLIJST,

  // cijfers
  onvervuldeVraagLijst: { rollen: { coordinator: 'eigen regio', analist: 'alle', beheerder: 'alle' } },
  gesprekssignalenLijst: { rollen: { coordinator: 'eigen regio', analist: 'alle', beheerder: 'alle' } },
  ...EFFECT,
  ...KOPPELING,
  ...METINGEN,
  trechterLezen: { rollen: { coordinator: 'eigen regio', analist: 'alle', beheerder: 'alle' } },
  kansenLezen: { rollen: { aanbieder: 'eigen organisatie' } },

  ...AFNAME,

  ...AFSPRAKEN,

  ...IMPACT,
  ...RAPPORTEN,

  // gegevensverzoeken
  gegevensverzoekDoen: { rollen: { ondernemer: 'eigen onderneming', coordinator: 'eigen regio' } },
  gegevensverzoekenLijst: { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },
  gegevensverzoekLezen: { rollen: { ondernemer: 'zichzelf', coordinator: 'eigen regio', beheerder: 'alle' } },
  bewaarrondesLijst: { rollen: { beheerder: 'alle' } },

  // auditregels
  auditregelsLijst: { rollen: { coordinator: 'eigen regio', beheerder: 'alle' } },

  ...MEDEWERKERS,

  // wachtrijen
  ...WACHTRIJEN,

  ...MACHINES,
};
