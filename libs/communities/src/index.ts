// SPDX-License-Identifier: EUPL-1.2
export { COMMUNITIES_MAIL } from './communities.processor.js';
export { CommunitiesApi, CommunitiesModule, CommunitiesWorker } from './communities.module.js';
export { COMMUNITIES_VERWERKINGEN, COMMUNITIES_ZONDER_PERSOONSGEGEVENS } from './persoon/verwerkingen.js';
