// SPDX-License-Identifier: EUPL-1.2
export { BANKREKENING_MAIL } from './bankrekening/bankrekening.processor.js';
export {
  BANKREKENING_VERWERKINGEN,
  BANKREKENING_ZONDER_PERSOONSGEGEVENS,
} from './bankrekening/verwerkingen.js';
export { BETALINGEN_VERWERKING, BETALINGEN_ZONDER_PERSOONSGEGEVENS } from './betaling/verwerkingen.js';
export { BELANGEN_VERWERKING } from './belang/verwerkingen.js';
export {
  PrestatiefinancieringApi,
  PrestatiefinancieringModule,
  PrestatiefinancieringWorker,
} from './prestatiefinanciering.module.js';
export * from './grootboek/boekingen.rules.js';
export * from './grootboek/grootboek.entity.js';
export { Grootboek, type NieuweBoeking } from './grootboek/grootboek.js';
export * from './grootboek/rekening.rules.js';
export * from './grootboek/verdeling.rules.js';
