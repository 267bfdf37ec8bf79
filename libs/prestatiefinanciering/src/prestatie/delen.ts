// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { BewijsController } from './bewijs.controller.js';
import { BewijsHouder } from './bewijs-houder.js';
import { Prestatiebewijs, PrestatiebewijsInhoud } from './bewijs.entity.js';
import { BewijsLezer } from './bewijs.lezer.js';
import { BewijsService } from './bewijs.service.js';
import { Bewijsscan, BewijsscanProcessor, PRESTATIEFINANCIERING_SCAN } from './bewijsscan.js';
import { PrestatieController } from './prestatie.controller.js';
import { Prestatie, Prestatiecontrole } from './prestatie.entity.js';
import { PrestatieLezer } from './prestatie.lezer.js';
import { PrestatieService } from './prestatie.service.js';
import { PRESTATIEFINANCIERING, PrestatiefinancieringProcessor } from './prestatiefinanciering.processor.js';
import { Prestatiestand } from './prestatiestand.js';
import { Trekking } from './trekking.js';

/** What the modules of this pillar take in for prestaties. */
export const PRESTATIE: Deel = {
  entities: [Prestatie, Prestatiecontrole, Prestatiebewijs, PrestatiebewijsInhoud],
  services: [Trekking, BewijsLezer, BewijsHouder, BewijsService, PrestatieLezer, PrestatieService],
  controllers: [PrestatieController, BewijsController],
  worker: [Prestatiestand, PrestatiefinancieringProcessor, Bewijsscan, BewijsscanProcessor],
  queues: [PRESTATIEFINANCIERING, PRESTATIEFINANCIERING_SCAN],
};
