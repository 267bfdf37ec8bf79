// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { IndigoLezer } from './indigo.lezer.js';
import { SisaLezer } from './sisa.lezer.js';
import { VerantwoordingController } from './verantwoording.controller.js';
import { VerantwoordingLezer } from './verantwoording.lezer.js';

/** What the modules of this pillar take in of what it tells about itself. */
export const VERANTWOORDING: Deel = {
  entities: [],
  services: [VerantwoordingLezer, SisaLezer, IndigoLezer],
  controllers: [VerantwoordingController],
  worker: [],
};
