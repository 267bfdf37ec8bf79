// SPDX-License-Identifier: EUPL-1.2
export * from './effect/balans.rules.js';
export * from './effect/bootstrap.rules.js';
export * from './effect/did.rules.js';
export { Effectlezer } from './effect/effectlezer.js';
export * from './effect/groeptijd.rules.js';
export * from './effect/invloed.rules.js';
export * from './effect/itt.rules.js';
export * from './effect/koppeling.rules.js';
export * from './effect/loting.rules.js';
export * from './effect/onderscheid.rules.js';
export * from './effect/ontwerp.rules.js';
export * from './effect/paneel.rules.js';
export * from './effect/permutatie.rules.js';
export * from './effect/placebo.rules.js';
export * from './effect/propensity.rules.js';
export * from './effect/schatting.rules.js';
export * from './effect/sms.rules.js';
export * from './effect/toeval.rules.js';
export * from './effect/tweeweg.rules.js';
export * from './effect/uitspraak.rules.js';
export * from './effect/voortrend.rules.js';
export * from './effect/wild.rules.js';
export * from './effect/wanneer.rules.js';
export {
  decide,
  type Publicatiebesluit,
  type Publicatievraag,
  type TeSmal,
  type Verborgen,
} from './onthulling/besluit.js';
export { INSPANNING, type Inspanning } from './onthulling/afdekking.js';
export { Oplosser, type Oplossing, type Opgave, type Programma } from './onthulling/oplosser.js';
export {
  BINNEN,
  BUITEN,
  oordeelOver,
  type Bereik,
  type Onthullingsregels,
  type Verbergreden,
} from './onthulling/gevoelig.rules.js';
export { Kubus, type Feit } from './onthulling/kubus.rules.js';
export { Publicatiestanden, type Publicatieschakel } from './onthulling/publicatiestanden.js';
export { LEGE_STAND, type Publicatiestand, type Rapport, type Vak } from './onthulling/stand.rules.js';
export {
  kwartaal,
  ONDERNEMINGEN,
  sleutelVan,
  type Indeling,
  type Maat,
  type Periode,
  type Tabelopzet,
  type Vakplaats,
} from './onthulling/tabel.rules.js';
export { toonTabel, type Afgeleide, type Tabelregel } from './onthulling/weergave.rules.js';
export { EffectontwerpService } from './effectontwerp/effectontwerp.service.js';
export { LotingLezer } from './loting/loting.lezer.js';
export { LotingService } from './loting/loting.service.js';
export { afdrukVan, FEITTABELLEN, type Feittabel } from './feiten/afdruk.js';
export { FEITEVENTS } from './feiten/feitevents.rules.js';
export { IMPACTVERANTWOORDING } from './feiten/feiten.processor.js';
export { Feitenschrijver } from './feiten/feitenschrijver.js';
export { cutLogboek } from './feiten/logboeksnede.js';
export { bouwTrajectenTot } from './feiten/trajectbouw.js';
export { Herbouw, type Herbouwverslag } from './feiten/herbouw.js';
export {
  ImpactverantwoordingApi,
  ImpactverantwoordingModule,
  ImpactverantwoordingWorker,
} from './impactverantwoording.module.js';
export { Editieservice } from './rapport/editie.service.js';
export { Rapportbouw, type Bouwsel } from './rapport/rapportbouw.js';
export { type Metingrij, metingenTot, weegMetingen } from './meting/metingen.sql.js';
export { METINGMOMENTEN, type Metingmoment } from './meting/meting.rules.js';
export { IMPACTVERANTWOORDING_METINGEN } from './meting/metingwisser.js';
export { readIndicatoren } from './indicator/indicator.lezer.js';
export { IMPACTKOPPELING } from './koppeling/koppel.processor.js';
export { KubusLezer } from './kubus/kubus.lezer.js';
export {
  Editielezer,
  type Editiefilter,
  type VerzegeldeEditie,
  type VolledigeEditie,
} from './rapport/editie.lezer.js';
export * from './rapport/inhoud.js';
export { FORMATEN, KENMERKEN, type Formaat } from './afname/formaat.js';
export { writeEditie } from './afname/schrijver.js';
export { type Uitgave } from './afname/uitgave.js';
export { Narekenaar, type Narekening } from './rapport/narekening.js';
export { IMPACTRAPPORTEN } from './rapport/rapport.processor.js';
export { EDITIESTATUSSEN, EZ, type Editiestatus, type Rapportverschil } from './rapport/rapport.rules.js';
export {
  IMPACTVERANTWOORDING_VERWERKINGEN,
  IMPACTVERANTWOORDING_ZONDER_PERSOONSGEGEVENS,
} from './verwerkingen.js';
