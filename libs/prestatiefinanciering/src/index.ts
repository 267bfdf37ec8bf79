// SPDX-License-Identifier: EUPL-1.2
export { BANKREKENING_MAIL } from './bankrekening/bankrekening.processor.js';
export {
  BANKREKENING_VERWERKINGEN,
  BANKREKENING_ZONDER_PERSOONSGEGEVENS,
} from './bankrekening/verwerkingen.js';
export {
  PrestatiefinancieringApi,
  PrestatiefinancieringModule,
  PrestatiefinancieringWorker,
} from './prestatiefinanciering.module.js';
