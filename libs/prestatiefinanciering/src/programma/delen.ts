// SPDX-License-Identifier: EUPL-1.2
import type { Deel } from '../deel.js';
import { ProgrammaController } from './programma.controller.js';
import {
  Programma,
  Programmafinancier,
  Programmajaar,
  Programmaverhoging,
  Verhogingakkoord,
} from './programma.entity.js';
import { ProgrammaLezer } from './programma.lezer.js';
import { ProgrammaService } from './programma.service.js';
import { VerhogingService } from './verhoging.service.js';

/** What the modules of this pillar take in of programmes. */
export const PROGRAMMAS: Deel = {
  entities: [Programma, Programmafinancier, Programmajaar, Programmaverhoging, Verhogingakkoord],
  services: [ProgrammaService, VerhogingService, ProgrammaLezer],
  controllers: [ProgrammaController],
  worker: [],
};
