// SPDX-License-Identifier: EUPL-1.2
export { BANKREKENING_MAIL } from './bankrekening/bankrekening.processor.js';
export { BankberichtService } from './betaling/bankbericht.service.js';
export { BetaalbatchService } from './betaling/betaalbatch.service.js';
export { Betaalvoorstel } from './betaling/betaalvoorstel.js';
export { BetalingLezer } from './betaling/betaling.lezer.js';
export { BeoordelenService } from './declaratie/beoordelen.service.js';
export { Declaratie, Declaratieregel } from './declaratie/declaratie.entity.js';
export { DeclaratieLezer } from './declaratie/declaratie.lezer.js';
export { IndienenService } from './declaratie/indienen.service.js';
export {
  PRESTATIEFINANCIERING_VERWERKINGEN,
  PRESTATIEFINANCIERING_ZONDER_PERSOONSGEGEVENS,
} from './persoon/verwerkingen.js';
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
export { getelde, saldiVan, verschillen, type Saldostand } from './grootboek/saldi.lezer.js';
export { PrestatieLezer } from './prestatie/prestatie.lezer.js';
export { PRESTATIEFINANCIERING } from './prestatie/prestatiefinanciering.processor.js';
export { PRESTATIEFINANCIERING_SCAN } from './prestatie/bewijsscan.js';
