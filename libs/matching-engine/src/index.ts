// SPDX-License-Identifier: EUPL-1.2
export {
  ALGEMEEN_PLAFOND,
  PRIJSEENHEDEN,
  PRIJSSOORTEN,
  RECHTSVORMEN,
  REGELS,
  SOORTEN,
  THEMAS,
  type Aanbod,
  type Capaciteit,
  type Hulpvraag,
  type Onderneming,
  type Oordeel,
  type Openstelling,
  type Peil,
  type Prijs,
  type Prijseenheid,
  type Prijssoort,
  type Rechtsvorm,
  type Regel,
  type Soort,
  type Taal,
  type Thema,
  type Voorwaarden,
  type Wachttijd,
} from './model.js';
export { assessEligibility, type Beoordeling, type RegelOordeel } from './eligibility/eligibility.rules.js';
export type { Feit } from './eligibility/feit.js';
export { formatEuro } from './eligibility/formaat.js';
export { HEEL_NEDERLAND, gebiedenVan, type Gebieden, type GemeenteGebied } from './eligibility/gebieden.js';
export { normaliseSbi } from './eligibility/sbi.js';
export { describeVoorwaarden, type Voorwaardezin } from './eligibility/voorwaarden.js';
export type { Vraag } from './eligibility/vragen.js';
export type {
  Afwijzing,
  Bewijs,
  Bewijsstuk,
  IndexOpties,
  Match,
  MatchOpties,
  MatchResultaat,
  Plaats,
} from './ranking/resultaat.js';
export { parseAanbodJson, parseAanbodRijen, toAanbodRij, type LeesOpties } from './exchange/aanbod.js';
export { guardFormula, unguardFormula } from './exchange/formule.rules.js';
export { parseHulpvraagJson, parseHulpvraagRijen } from './exchange/hulpvraag.js';
export { AANBOD_KOLOMMEN, HULPVRAAG_KOLOMMEN, type Kolom } from './exchange/kolommen.js';
export type { Fout, Gelezenen, Rij } from './exchange/rijlezer.js';
export { Bestandsfout, decodeTekst, readTabel, type Tabel } from './exchange/tabel.js';
export { GRENZEN, type Grenzen } from './exchange/xlsx.grens.js';
export { missingColumns } from './exchange/velden.js';
export { Tekstlezer, type Tekstbeeld, type Themahint, type Woordbeeld } from './gelijkenis/tekstlezer.js';
export { compareTexts, cosine, type Tekstgelijkenis } from './gelijkenis/vergelijking.js';
export { MatchIndex } from './ranking/match-index.js';
export type { Herschikker, Kandidaat } from './ranking/herschikker.js';
export { REKENREGELS } from './ranking/gewichten.js';
export { Thesaurus, defaultThesaurus, readThesaurus } from './thesaurus/thesaurus.js';
export type { Begrip, BegripBron, Begripsoort, ThesaurusBestand } from './thesaurus/begrip.js';
export { LANGSTE_CUE, tidyCue } from './thesaurus/cue.rules.js';
export {
  CUELIJSTEN,
  cuekaartVan,
  type Begripregel,
  type Cuelijst,
  type Thesaurusbestanden,
} from './thesaurus/cuekaart.js';
export {
  applyWijzigingen,
  assessWijzigingen,
  type Thesauruswijziging,
  type Wijzigingsmelding,
  type Wijzigingsoordeel,
} from './thesaurus/wijziging.rules.js';
export { aucOf, measure, type Kwaliteit } from './proef/kwaliteit.js';
export { runProef, type Proefopdracht, type Proefuitslag, type Verschil } from './proef/proef.js';
