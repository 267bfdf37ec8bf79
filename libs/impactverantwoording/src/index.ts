// SPDX-License-Identifier: EUPL-1.2
export { afdrukVan, FEITTABELLEN, type Feittabel } from './feiten/afdruk.js';
export { FEITEVENTS } from './feiten/feitevents.rules.js';
export { IMPACTVERANTWOORDING } from './feiten/feiten.processor.js';
export { Feitenschrijver } from './feiten/feitenschrijver.js';
export { Herbouw, type Herbouwverslag } from './feiten/herbouw.js';
export {
  ImpactverantwoordingApi,
  ImpactverantwoordingModule,
  ImpactverantwoordingWorker,
} from './impactverantwoording.module.js';
export { KubusLezer } from './kubus/kubus.lezer.js';
export {
  IMPACTVERANTWOORDING_VERWERKINGEN,
  IMPACTVERANTWOORDING_ZONDER_PERSOONSGEGEVENS,
} from './verwerkingen.js';
