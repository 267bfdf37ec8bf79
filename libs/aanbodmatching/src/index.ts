// SPDX-License-Identifier: EUPL-1.2
export { AanbodmatchingFacade } from './aanbodmatching.facade.js';
export { AanbodmatchingApi, AanbodmatchingModule, AanbodmatchingWorker } from './aanbodmatching.module.js';
export { AANBODMATCHING, AANBODMATCHING_MAIL } from './aanbodmatching.processor.js';
export { AANBODMATCHING_SCAN } from './bijlage/scan.processor.js';
export { AANBODMATCHING_CAMPAGNES } from './campagne/vraagmelder.js';
export { AANBODMATCHING_REGISTER } from './register.processor.js';
export { AANBODMATCHING_VERWERKINGEN } from './persoon/verwerkingen.js';
export { AANBODMATCHING_ZONDER_PERSOONSGEGEVENS } from './persoon/zonder-persoonsgegevens.js';
export { Indiener, type Sleutels } from './hulpvraag/indiener.js';
export { BEWERKSLEUTEL, MetSleutels } from './hulpvraag/sleutels.js';
export { readMetingkennis, type Metingkennis } from './hulpvraag/metingkennis.js';
export { MELDINGSOORTEN, type Meldingsoort } from './melding/meldingsoort.rules.js';
export type { ImportOpties } from './aanbod/aanbod-import.service.js';
export type { Bestand } from './aanbod/aanbod.lezen.js';
export type { Hulpuitkomst } from './toewijzing/hulpuitkomst.js';
export type { Toewijzingfeiten } from './toewijzing/toewijzingfeiten.js';
export { toAntwoordsleutel } from './uitkomst/antwoordsleutel.rules.js';
export type { Bestandssoort } from './aanbod/aanbod.schrijven.js';
