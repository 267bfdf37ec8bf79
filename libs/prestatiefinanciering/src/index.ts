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
export { PRESTATIEFINANCIERING } from './prestatie/prestatiefinanciering.processor.js';
export { PRESTATIEFINANCIERING_SCAN } from './prestatie/bewijsscan.js';
