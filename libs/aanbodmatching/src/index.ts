// SPDX-License-Identifier: EUPL-1.2
export { AanbodmatchingApi, AanbodmatchingModule, AanbodmatchingWorker } from './aanbodmatching.module.js';
export { AANBODMATCHING, AANBODMATCHING_MAIL } from './aanbodmatching.processor.js';
