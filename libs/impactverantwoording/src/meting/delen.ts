// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { MetingController } from './meting.controller.js';
import { MetingHouder } from './meting.houder.js';
import { MetingLezer } from './meting.lezer.js';
import { Metingklok } from './metingklok.js';
import { Metingronde } from './metingronde.js';
import { MetingvraagController } from './metingvraag.controller.js';
import { MetingvraagService } from './metingvraag.service.js';
import { Metingvrager } from './metingvrager.js';
import { IMPACTVERANTWOORDING_METINGEN, Metingwisser } from './metingwisser.js';

/** What the modules of this pillar take in for what firms tell of themselves. */
export const METING: Deel = {
  entities: [],
  services: [MetingHouder, MetingLezer, MetingvraagService],
  controllers: [MetingController, MetingvraagController],
  worker: [Metingvrager, Metingronde, Metingklok, Metingwisser],
  queues: [IMPACTVERANTWOORDING_METINGEN],
};
