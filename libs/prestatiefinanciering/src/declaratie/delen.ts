// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Declaratie, Declaratiebezwaar, Declaratieregel } from './declaratie.entity.js';

/** What is asked to be paid, and who decides about that. */
export const DECLARATIES: Deel = {
  entities: [Declaratie, Declaratieregel, Declaratiebezwaar],
  services: [],
  controllers: [],
  worker: [],
};
