// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BoekingLezer } from './boeking.lezer.js';
import { GrootboekController } from './grootboek.controller.js';
import { Boeking, Boekingsregel, Grootboekrekening, Jaarafsluiting, Saldo } from './grootboek.entity.js';
import { GrootboekLezer } from './grootboek.lezer.js';
import { Grootboek } from './grootboek.js';
import { Grootboeknamen } from './grootboek-namen.js';
import { JaarafsluitingController } from './jaarafsluiting.controller.js';
import { JaarafsluitingLezer } from './jaarafsluiting.lezer.js';
import { JaarafsluitingService } from './jaarafsluiting.service.js';

/** The ledger: where the money of each programme is. */
export const GROOTBOEK: Deel = {
  entities: [Grootboekrekening, Saldo, Boeking, Boekingsregel, Jaarafsluiting],
  services: [
    ...[Grootboek, GrootboekLezer, BoekingLezer, Grootboeknamen],
    ...[JaarafsluitingService, JaarafsluitingLezer],
  ],
  controllers: [GrootboekController, JaarafsluitingController],
  worker: [],
};
