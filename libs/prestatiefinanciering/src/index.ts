// SPDX-License-Identifier: EUPL-1.2
export { BELANGEN_VERWERKING } from './belang/verwerkingen.js';
export {
  PrestatiefinancieringApi,
  PrestatiefinancieringModule,
  PrestatiefinancieringWorker,
} from './prestatiefinanciering.module.js';
