// SPDX-License-Identifier: EUPL-1.2
export { CampagneFacade, type Gevraagd } from './campagne/campagne.facade.js';
export { Campagneronde } from './campagne/campagneronde.js';
export { COMMUNITIES_MAIL } from './communities.processor.js';
export { COMMUNITIES_SCAN } from './postbijlage/scan.processor.js';
export { CommunitiesFacade } from './communities.facade.js';
export { COMMUNITIES_KRINGEN } from './kringen.processor.js';
export { CommunitiesApi, CommunitiesModule, CommunitiesWorker } from './communities.module.js';
export { COMMUNITIES_VERWERKINGEN, COMMUNITIES_ZONDER_PERSOONSGEGEVENS } from './persoon/verwerkingen.js';
export { toEvaluatiesleutel } from './bijeenkomst/evaluatiesleutel.rules.js';
export { toOverzichtsleutel } from './overzicht/overzicht.rules.js';
export { readGemeentepunten } from './gemeentepunten.js';
export { afstandTussen, kmInLine, type Gemeentepunt } from './kring/afstand.rules.js';
export {
  STRAAL_KM,
  isCompeting,
  isSameMarket,
  werkgebiedVan,
  type Markt,
} from './kring/concurrentie.rules.js';
export type { Afstandsmaat, BestaandeKring, Deelnemer, Kringregels, Werkgebied } from './kring/deelnemer.js';
export {
  formKringen,
  scoreKring,
  type Kring,
  type Kringindeling,
  type Kringvraag,
} from './kring/kringen.rules.js';
export { GEWICHTEN as KRINGGEWICHTEN, type Kringdelen } from './kring/kringscore.rules.js';
export { KRINGREGELS } from './kring/kringveld.rules.js';
export { WACHTREDENEN, type Wachtende, type Wachtreden } from './kring/wachtreden.rules.js';
export { rankInvallers, type Invaller, type Invallers, type Invallervraag } from './kring/invaller.rules.js';
export { explainKring, type Kringwoorden } from './kring/kringuitleg.rules.js';
export {
  rankDeskundigen,
  type Deskundige,
  type Deskundigedelen,
  type Deskundigen,
  type Deskundigenvraag,
} from './ervaringsdeskundige/deskundigen.rules.js';
export {
  BedankjeDto,
  NieuwErvaringsverzoekDto,
  NieuweErvaringDto,
} from './ervaringsdeskundige/ervaring.dto.js';
export {
  ErvaringsdeskundigenWeergave,
  type Aanbiedenstand,
} from './ervaringsdeskundige/ervaring.weergave.js';
export type { Deskundigenzoeking } from './ervaringsdeskundige/deskundigenlijst.js';
export type { Ervaringsfeiten } from './ervaringsdeskundige/ervaring.service.js';
export type { Vrager } from './ervaringsdeskundige/verzoek.service.js';
export { explainDeskundige } from './ervaringsdeskundige/deskundigenuitleg.rules.js';
export type {
  Ervaring,
  Ervaringslid,
  Ervaringsvraag,
  Verzoek,
  Vraaggrenzen,
} from './ervaringsdeskundige/ervaringsdeskundige.js';
export {
  AFVALREDENEN,
  VRAAGGRENZEN,
  whyNotAsked,
  type Afvalreden,
} from './ervaringsdeskundige/vraaggrenzen.rules.js';
export type { GesprekzoekDto, GesprekkenQuery } from './gesprek/gesprek.dto.js';
export { GesprekkenLezer } from './gesprek/gesprek.lezer.js';
export { Gesprekzoeker } from './gesprek/gesprekzoeker.js';
export { Zoeklezer } from './gesprek/zoeklezer.js';
