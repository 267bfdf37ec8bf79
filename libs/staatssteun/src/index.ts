// SPDX-License-Identifier: EUPL-1.2
export { StaatssteunFacade, type Steunaanvraag, type Steunstand } from './staatssteun.facade.js';
export { StaatssteunApi, StaatssteunModule, StaatssteunWorker } from './staatssteun.module.js';
export { STAATSSTEUN_VERWERKINGEN, STAATSSTEUN_ZONDER_PERSOONSGEGEVENS } from './persoon/verwerkingen.js';
export { Registerronde } from './register/registerronde.js';
export { euro } from './ruimte/ruimte.rules.js';
