// SPDX-License-Identifier: EUPL-1.2
export {
  PrestatiefinancieringApi,
  PrestatiefinancieringModule,
  PrestatiefinancieringWorker,
} from './prestatiefinanciering.module.js';
