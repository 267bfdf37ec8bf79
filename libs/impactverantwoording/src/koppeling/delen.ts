// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { IMPACTKOPPELING, KoppelProcessor } from './koppel.processor.js';
import { KoppelbestandController } from './koppelbestand.controller.js';
import { KoppelbestandHouder } from './koppelbestand.houder.js';
import { KoppelbestandLezer } from './koppelbestand.lezer.js';
import { KoppelbestandService } from './koppelbestand.service.js';
import { Koppelbouw } from './koppelbouw.js';
import { KoppeltoestemmingController, MetingkoppelingController } from './koppeltoestemming.controller.js';
import { KoppeltoestemmingHouder } from './koppeltoestemming.houder.js';
import { KoppeltoestemmingService } from './koppeltoestemming.service.js';

/** What the modules of this pillar take in for linking with Statistics Netherlands. */
export const KOPPELING: Deel = {
  entities: [],
  services: [
    ...[KoppeltoestemmingService, KoppeltoestemmingHouder],
    ...[Koppelbouw, KoppelbestandService, KoppelbestandLezer, KoppelbestandHouder],
  ],
  controllers: [KoppeltoestemmingController, MetingkoppelingController, KoppelbestandController],
  worker: [KoppelProcessor],
  queues: [IMPACTKOPPELING],
};
