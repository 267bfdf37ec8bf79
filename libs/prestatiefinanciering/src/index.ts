// SPDX-License-Identifier: EUPL-1.2
export {
  PrestatiefinancieringApi,
  PrestatiefinancieringModule,
  PrestatiefinancieringWorker,
} from './prestatiefinanciering.module.js';
export { PRESTATIEFINANCIERING } from './prestatie/prestatiefinanciering.processor.js';
export { PRESTATIEFINANCIERING_SCAN } from './prestatie/bewijsscan.js';
export { PRESTATIEVERWERKINGEN, PRESTATIE_ZONDER_PERSOONSGEGEVENS } from './prestatie/verwerkingen.js';
