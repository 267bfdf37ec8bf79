// SPDX-License-Identifier: EUPL-1.2
export { PEILDATUM, readGemeentenBestand, type GemeenteRij } from './bestanden.js';
export { loadStamgegevens } from './load-stamgegevens.js';
export type { KvkFeiten } from './onderneming/onderneming.service.js';
export type { Organisatie } from './organisatie/organisatie.entity.js';
export { organisatieCode, type Organisatiesoort } from './organisatie/organisatie.rules.js';
export { LANDELIJK } from './regio/regio.rules.js';
export { StamgegevensFacade } from './stamgegevens.facade.js';
export { StamgegevensApi, StamgegevensModule } from './stamgegevens.module.js';
export { STAMGEGEVENS_VERWERKINGEN, STAMGEGEVENS_ZONDER_PERSOONSGEGEVENS } from './verwerkingen.js';
