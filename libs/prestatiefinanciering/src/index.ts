// SPDX-License-Identifier: EUPL-1.2
export {
  PRESTATIEFINANCIERING_VERWERKINGEN,
  PRESTATIEFINANCIERING_ZONDER_PERSOONSGEGEVENS,
} from './persoon/verwerkingen.js';
export {
  PrestatiefinancieringApi,
  PrestatiefinancieringModule,
  PrestatiefinancieringWorker,
} from './prestatiefinanciering.module.js';
