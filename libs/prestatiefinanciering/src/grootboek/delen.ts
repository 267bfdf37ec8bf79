// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { Boeking, Boekingsregel, Grootboekrekening, Jaarafsluiting, Saldo } from './grootboek.entity.js';
import { Grootboek } from './grootboek.js';

/** The ledger: where the money of each programme is. */
export const GROOTBOEK: Deel = {
  entities: [Grootboekrekening, Saldo, Boeking, Boekingsregel, Jaarafsluiting],
  services: [Grootboek],
  controllers: [],
  worker: [],
};
